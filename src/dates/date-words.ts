import { type DatePoint, type DateSpan } from "./date-span.ts";
import { seasonWord } from "./edtf.ts";

/** The months of the year in English. */
export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

type Parts = { day?: string; month?: string; year: string };

function partsOf({ given, earliest, latest, precision }: DatePoint): Parts {
  const [digits = "", month = "", day = ""] = given.split("-");
  const year = String(Number(digits));
  const name = months[Number(month) - 1] ?? month;
  switch (precision) {
    case "day":
      return { year, month: name, day: String(Number(day)) };
    case "month":
      return { year, month: name };
    case "season":
      return { year, month: seasonWord(given) };
    case "year":
      return { year };
    case "decade":
      return { year: `the ${Number(digits)}0s` };
    case "century":
      return { year: `a year from ${Number(earliest.slice(0, 4))} to ${Number(latest.slice(0, 4))}` };
  }
}

const join = ({ day, month, year }: Partial<Parts>) => [day, month, year].filter(Boolean).join(" ");

/** What a text says is not known, in words: of `2025-XX-XX` "month and day not known". */
function unknownParts(point: DatePoint, written: string): string {
  if (!point.isUnspecified) return "";
  if (point.precision === "month") return "day not known";
  if (point.precision !== "year") return "";
  return written.split("-").length > 2 ? "month and day not known" : "month not known";
}

type Doubt = Pick<DatePoint, "isUncertain" | "isApproximate">;

/** Words with their doubts: "about" before them, the others in one pair of brackets after them. */
function qualified(words: string, { isUncertain, isApproximate }: Doubt, remarks: readonly string[]): string {
  const said = [isUncertain ? "uncertain" : "", ...remarks].filter(Boolean).join(", ");
  return `${isApproximate ? "about " : ""}${words}${said ? ` (${said})` : ""}`;
}

const sure: Doubt = { isUncertain: false, isApproximate: false };

const wordsOf = (point: DatePoint, written: string, doubt: Doubt = point) =>
  qualified(join(partsOf(point)), doubt, [unknownParts(point, written)]);

const isWithin = (point: DatePoint, whole: DatePoint) =>
  point.given !== whole.given && point.given.startsWith(whole.given);

type Ends = { start: DatePoint; end: DatePoint; written: readonly string[] };

/** The words of two dates, each with its own doubt or, where both share it, without: it stands around the whole then. */
function rangeWords({ start, end, written: [from = "", to = ""] }: Ends, isShared: boolean): string {
  const [first, last] = [partsOf(start), partsOf(end)];
  const words = (point: DatePoint, text: string) => wordsOf(point, text, isShared ? sure : point);
  if (isWithin(start, end)) return `${words(start, from)} – later in ${words(end, to)}`;
  if (isWithin(end, start)) return `earlier in ${words(start, from)} – ${words(end, to)}`;
  const isPlain = isShared && !start.isUnspecified && !end.isUnspecified;
  const sameYear = isPlain && first.year === last.year && first.month && last.month;
  if (sameYear && first.month === last.month && first.day && last.day) return `${first.day}–${join(last)}`;
  if (sameYear) return `${[first.day, first.month].filter(Boolean).join(" ")} – ${join(last)}`;
  return `${words(start, from)} – ${words(end, to)}`;
}

function intervalWords(ends: Ends): string {
  const { start, end, written } = ends;
  const isShared = start.isUncertain === end.isUncertain && start.isApproximate === end.isApproximate;
  if (start.given === end.given && isShared) return wordsOf(end, written[1] ?? "");
  const words = rangeWords(ends, isShared);
  return isShared ? qualified(words, start, []) : words;
}

/**
 * Says a date in English at its true precision: "19 June 2024", "June 2024", "about 2000", "spring 2025",
 * "2025 (month and day not known)", "29 January – 1 February 1993", "since 4 December 2024",
 * "from April 2025 (end not known)". Missing parts stay missing.
 */
export function dateWords({ edtf, start, end, openEnd }: DateSpan): string {
  const written = edtf.split("/").map((part) => part.replace(/[?~%]$/, ""));
  const from = written[0] ?? "";
  if (openEnd === "going-on") return `since ${wordsOf(start, from)}`;
  if (openEnd === "unknown" || !end)
    return `from ${qualified(join(partsOf(start)), start, [unknownParts(start, from), "end not known"])}`;
  return written.length === 1 ? wordsOf(start, from) : intervalWords({ start, end, written });
}
