import { type CslItem, dateParts, oneLine } from "./csl-item.ts";

/** A citation as plain text, in one of the styles that readers are asked for. */
export type StyledCitation = { style: "APA" | "Chicago" | "MLA"; text: string };

const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** Months as MLA shortens them (MLA Handbook, 9th edition, appendix 1). */
const mlaMonths = [
  ...["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
];

type Parts = { year: string | undefined; month: number | undefined; day: number | undefined };

function partsOf(item: CslItem): Parts {
  const [year, month, day] = dateParts(item);
  return {
    year,
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

const monthOf = (names: readonly string[], month: number | undefined) =>
  month === undefined ? "" : (names[month - 1] ?? "");

/** A title with a full stop, unless it has an end of its own. */
const closed = (title: string) => (/[.?!…]$/.test(title) ? title : `${title}.`);

/** The parts of a citation that are there, one after the other. */
const joined = (...parts: (string | false | undefined)[]) => oneLine(parts.filter(Boolean).join(" "));

/** The site that a page is of and its version: `Name: what it is (version 2026-11-27)`. */
const container = ({ "container-title": within, version }: CslItem) =>
  [within, version && `(version ${version})`].filter(Boolean).join(" ");

/** APA, 7th edition, section 10.16: a page of a website, by a group. */
function apa(item: CslItem): string {
  const { year, month, day } = partsOf(item);
  const date = [year ?? "n.d.", joined(monthOf(months, month), day?.toString())].filter(Boolean).join(", ");
  const within = container(item);
  return joined(
    closed(item.author[0]?.literal ?? ""),
    `(${date}).`,
    closed(item.title),
    within && closed(within),
    item.URL,
  );
}

/** Chicago, 17th edition, section 14.207: content of a website. */
function chicago(item: CslItem): string {
  const { year, month, day } = partsOf(item);
  const date = joined(monthOf(months, month), day !== undefined && `${day},`, year);
  const within = container(item);
  return joined(
    closed(item.author[0]?.literal ?? ""),
    `“${closed(item.title)}”`,
    within && closed(within),
    year === undefined ? "n.d." : `Last modified ${date}.`,
    `${item.URL}.`,
  );
}

/** MLA, 9th edition: a work whose author is also its publisher begins with its title. */
function mla(item: CslItem): string {
  const { year, month, day } = partsOf(item);
  const date = joined(day?.toString(), monthOf(mlaMonths, month), year);
  const within = item["container-title"];
  const parts = [
    within,
    item.version && `version ${item.version}`,
    date,
    item.URL.replace(/^https?:\/\//, ""),
  ];
  return `${joined(`“${closed(item.title)}”`, parts.filter(Boolean).join(", "))}.`;
}

/** A citation in APA, Chicago and MLA as plain text; a program that sets italics takes the other forms. */
export function styledCitations(item: CslItem): StyledCitation[] {
  return [
    { style: "APA", text: apa(item) },
    { style: "Chicago", text: chicago(item) },
    { style: "MLA", text: mla(item) },
  ];
}
