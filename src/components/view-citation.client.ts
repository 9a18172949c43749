/** What a view is cited with: the page, the state of its filters in its address, and the day of access. */
export type CitedView = {
  author: string;
  title: string;
  within: string;
  version: string;
  /** How many entries the filters leave. */
  count: number;
  /** What is counted; entries where it is not said. */
  unit?: { one: string; many: string };
  address: string;
  day: Date;
};

/** What of an address is no filter of entries, but how they are looked at. */
const looks = new Set(["view", "group", "window", "order", "form", "event", "story"]);

/** The filters in an address in words: `actor: china; kind: visit`. */
function filtersOf(address: string): string {
  const { searchParams } = new URL(address);
  return [...searchParams]
    .filter(([name, value]) => value && !looks.has(name))
    .map(([name, value]) => `${name}: ${value}`)
    .join("; ");
}

/** A citation of a view in words: with its filters, the version of the data, and the day on which it was seen. */
export function viewCitation(view: CitedView): string {
  const { author, title, within, version, count, address, day } = view;
  const { one, many } = view.unit ?? { one: "entry", many: "entries" };
  const filters = filtersOf(address);
  const seen = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(
    day,
  );
  const entries = `${count} ${count === 1 ? one : many}`;
  const shown = filters ? `${filters}; ${entries}` : entries;
  return `${author}. “${title}” (${shown}). ${within}, version ${version}. Accessed ${seen}. ${address}`;
}
