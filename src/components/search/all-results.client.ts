import type { Finder } from "../../search/finder.ts";
import { keepingPlaces, type NamedLead } from "../../search/leads.ts";
import type { Ranked } from "../../search/rank.ts";
import { answerBox, answering } from "./answer.client.ts";
import { element } from "./elements.client.ts";
import { resultItem, type ShowContext } from "./result-item.client.ts";

/** What is shown of a search: an answer if there is one, the best results, how many, how many of each kind, and others. */
type ShownResults = {
  answer: HTMLElement[];
  results: HTMLElement[];
  total: number;
  counts: Map<string, number>;
  /** Results that follow by kind; they are fetched and read when the best ones stand. */
  others: () => Promise<HTMLElement[]>;
};

/** Results shown in the order of how good they are, and after them as many by kind; more when they are asked for. */
const best = 5;
const byKind = 10;
const page = 15;

type Context = Omit<ShowContext, "nameOf">;

const none = () => Promise.resolve([]);

const nameIn = (finder: Finder) => (id: string) =>
  finder.core.kinds.find((known) => known.kind === id)?.name ?? id;

function countsOf(ranked: readonly Ranked[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of ranked) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Sources come after what they support. */
const groupsOf = (ranked: readonly Ranked[]) =>
  [...new Set(ranked.map(({ kind }) => kind))].sort(
    (a, b) => Number(a === "source") - Number(b === "source"),
  );

async function listOf(ranked: readonly Ranked[], context: ShowContext): Promise<HTMLElement> {
  const shown = await context.finder.show(ranked.map(({ document }) => document));
  return element("ol", "result-list", ...shown.map((one) => resultItem(one, context)));
}

/** A list that grows by a page at a time. */
async function growing(ranked: readonly Ranked[], context: ShowContext): Promise<HTMLElement[]> {
  const list = await listOf(ranked.slice(0, page), context);
  if (ranked.length <= page) return [list];
  const more = element("button", "more-results", "More results") as HTMLButtonElement;
  more.type = "button";
  let at = page;
  more.addEventListener("click", () => {
    void listOf(ranked.slice(at, at + page), context).then((next) => {
      const first = next.querySelector("a");
      list.append(...next.children);
      at += page;
      more.hidden = at >= ranked.length;
      first?.focus();
    });
  });
  return [list, more];
}

async function group(kind: string, ranked: readonly Ranked[], count: number, context: ShowContext) {
  const label = context.finder.core.kinds.find((known) => known.kind === kind)?.label ?? kind;
  const only = element("button", "only-kind", `All ${count}`) as HTMLButtonElement;
  only.type = "button";
  only.dataset.only = kind;
  only.setAttribute("aria-label", `All ${count} in ${label.toLowerCase()}`);
  const heading = element("h2", "result-group", label);
  return [
    element("div", "result-heading", heading, ...(count > ranked.length ? [only] : [])),
    await listOf(ranked, context),
  ];
}

async function grouped(ranked: readonly Ranked[], counts: ReadonlyMap<string, number>, context: ShowContext) {
  const groups = groupsOf(ranked).map((kind) => {
    const ofKind = ranked.filter((result) => result.kind === kind);
    return group(kind, ofKind, counts.get(kind) ?? 0, context);
  });
  return (await Promise.all(groups)).flat();
}

/** What is known by name, as it is shown until the rest has come. */
export function namesList(
  leads: readonly NamedLead[],
  { finder, base, text }: { finder: Finder; base: string; text: string },
): HTMLElement {
  const found = { query: finder.read(text), ranked: [], corrected: null };
  const context = { finder, found, base, nameOf: nameIn(finder) };
  return element(
    "ol",
    "result-list",
    ...leads.map((lead) => resultItem({ ...lead, text: "", evidence: "" }, context)),
  );
}

/** Shows what was found: the best results, then others by kind; of one kind, page by page. */
export async function showResults(
  given: Context,
  kind: string,
  leads: readonly NamedLead[],
): Promise<ShownResults> {
  const { ranked } = given.found;
  const context = { ...given, nameOf: nameIn(given.finder) };
  const counts = countsOf(ranked);
  const wanted = kind ? ranked.filter((result) => result.kind === kind) : ranked;
  if (kind)
    return {
      answer: [],
      results: await growing(wanted, context),
      total: wanted.length,
      counts,
      others: none,
    };
  const top = keepingPlaces(leads, wanted, best);
  const rest = wanted.filter((one) => !top.includes(one));
  const shown = await context.finder.show(top.map(({ document }) => document));
  const answer = answering(shown, context);
  return {
    answer: answer ? [answerBox(answer, context)] : [],
    results: [element("ol", "result-list", ...shown.map((one) => resultItem(one, context)))],
    total: wanted.length,
    counts,
    others: () => grouped(rest.slice(0, byKind), counts, context),
  };
}
