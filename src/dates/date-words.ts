import type { DatePoint, DateSpan } from "./date-span.ts";

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

const seasons: Record<string, string> = { "03": "spring", "06": "summer", "09": "autumn", "12": "winter" };

type Parts = { day?: string; month?: string; year: string };

function partsOf(point: DatePoint): Parts {
  const [year = "", month = "", day = ""] = point.earliest.split("-");
  switch (point.precision) {
    case "day":
      return { year, month: months[Number(month) - 1] ?? month, day: String(Number(day)) };
    case "month":
      return { year, month: months[Number(month) - 1] ?? month };
    case "season":
      return { year, month: seasons[month] ?? "a season of" };
    case "decade":
      return { year: `the ${year}s` };
    case "year":
      return { year };
  }
}

const qualified = (point: DatePoint, words: string) =>
  `${point.isApproximate ? "about " : ""}${words}${point.isUncertain ? " (uncertain)" : ""}`;

const join = ({ day, month, year }: Partial<Parts>) => [day, month, year].filter(Boolean).join(" ");

const wordsOf = (point: DatePoint) => qualified(point, join(partsOf(point)));

/** Leaves out of the first date what the second repeats: "17–20 June 2024", "7 August – 7 September 1995". */
function intervalWords(start: DatePoint, end: DatePoint): string {
  const [from, to] = [partsOf(start), partsOf(end)];
  const sure = ![start, end].some((point) => point.isApproximate || point.isUncertain);
  const sameYear = from.year === to.year && sure;
  const sameMonth = sameYear && from.month === to.month && from.day && to.day;
  if (sameMonth) return `${from.day}–${join(to)}`;
  if (sameYear && from.month) return `${join({ day: from.day, month: from.month })} – ${join(to)}`;
  return `${wordsOf(start)} – ${wordsOf(end)}`;
}

/**
 * Says a date in English at its true precision: "19 June 2024", "June 2024", "about 2000",
 * "29 January – 1 February 1993", "since 4 December 2024". Missing parts stay missing.
 */
export function dateWords(span: DateSpan): string {
  if (!span.start) return span.edtf;
  if (!span.isInterval) return wordsOf(span.start);
  if (!span.end) return `since ${wordsOf(span.start)}`;
  return intervalWords(span.start, span.end);
}
