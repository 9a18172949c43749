/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. */
export type Day = string;

export type Precision = "day" | "month" | "season" | "year" | "decade" | "century";

/** One end of a date: what it covers, which parts it gives, and how sure it is. */
export type DatePoint = {
  earliest: Day;
  latest: Day;
  /** The finest part that is given: of `2024-06-XX` the month. */
  precision: Precision;
  /** The text without its qualifier and without parts that are not given: `2025` for `2025-XX-XX~`. */
  given: string;
  /** True where the text says that parts are not known (`X`), not merely left out. */
  isUnspecified: boolean;
  isUncertain: boolean;
  isApproximate: boolean;
};

/** Said when a text is not a date of the record; its message names the text and what is wrong with it. */
export class EdtfError extends Error {
  override name = "EdtfError";
}

/** The forms that the record takes, for messages. */
export const acceptedForms =
  'write a day "2024-06-19", a month "2024-06", a year "2024", a decade "202X", a season "2024-21" (spring; 22 summer, ' +
  "23 autumn, 24 winter), with ? (uncertain), ~ (about) or % (both) at the end, or two of them with / between; " +
  '"2024-12-04/.." goes on, "2024-12-04/" has an end that is not known';

const monthNames =
  "January February March April May June July August September October November December".split(" ");

/** The first month of each season in EDTF, 21 to 24; they are those of the northern half of the Earth. */
const seasons: Record<string, { first: number; word: string }> = {
  "21": { first: 3, word: "spring" },
  "22": { first: 6, word: "summer" },
  "23": { first: 9, word: "autumn" },
  "24": { first: 12, word: "winter" },
};

/** The English word for the season of a date such as `2024-21`. */
export const seasonWord = (given: string): string => seasons[given.slice(5)]?.word ?? "";

const two = (n: number) => String(n).padStart(2, "0");

/** The number of days of a month in the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

type Bounds = Pick<DatePoint, "earliest" | "latest" | "precision" | "given">;

const spanOf = (year: string, month: number): Pick<Bounds, "earliest" | "latest"> => ({
  earliest: `${year}-${two(month)}-01`,
  latest: `${year}-${two(month)}-${two(daysIn(Number(year), month))}`,
});

function ofYears(digits: string): Bounds {
  const known = digits.replace(/X+$/, "");
  const precision = ({ 2: "century", 3: "decade" } as const)[known.length] ?? "year";
  const [first, last] = [known.padEnd(4, "0"), known.padEnd(4, "9")];
  return { earliest: `${first}-01-01`, latest: `${last}-12-31`, precision, given: known };
}

function ofSeason(year: string, season: string): Bounds {
  const first = seasons[season]?.first ?? 1;
  const endYear = first === 12 ? String(Number(year) + 1).padStart(4, "0") : year;
  const end = spanOf(endYear, first === 12 ? 2 : first + 2);
  return {
    earliest: `${year}-${two(first)}-01`,
    latest: end.latest,
    precision: "season",
    given: `${year}-${season}`,
  };
}

function ofDay(year: string, month: string, day: string, text: string): Bounds {
  const last = daysIn(Number(year), Number(month));
  const given = `${year}-${month}-${day}`;
  if (Number(day) < 1 || Number(day) > last)
    throw new EdtfError(`"${text}": ${monthNames[Number(month) - 1]} ${Number(year)} has ${last} days`);
  return { earliest: given, latest: given, precision: "day", given };
}

function boundsOf(year: string, month: string | undefined, day: string | undefined, text: string): Bounds {
  const isUnknown = (part: string | undefined) => part === undefined || part === "XX";
  if (year.includes("X") && !(isUnknown(month) && isUnknown(day)))
    throw new EdtfError(`"${text}" gives a month or a day of a year that is not known`);
  if (month === undefined || month === "XX") {
    if (!isUnknown(day)) throw new EdtfError(`"${text}" gives a day of a month that is not known`);
    return ofYears(year);
  }
  if (seasons[month]) {
    if (day !== undefined) throw new EdtfError(`"${text}" gives a day of a season`);
    return ofSeason(year, month);
  }
  if (Number(month) < 1 || Number(month) > 12) throw new EdtfError(`"${text}" has no month ${month}`);
  if (isUnknown(day))
    return { ...spanOf(year, Number(month)), precision: "month", given: `${year}-${month}` };
  return ofDay(year, month, day, text);
}

const pointForm =
  /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<doubt>[?~%])?$/;

/** Why a text does not even have the form of a date. */
function whyNoForm(part: string, text: string): string {
  if (/[T:]/.test(part)) return `"${text}" has a time of day; put the hour in dateNote`;
  if (/^[-Y]|^\d{5}/.test(part)) return `"${text}" is not a year from 0001 to 9999`;
  if (/[{}[\],]/.test(part))
    return `"${text}" is a choice of dates; give the range with / and the rest in dateNote`;
  if (/[?~%]./.test(part)) return `"${text}" has a mark of doubt within the date; put it at the end`;
  return `"${text}" is not an EDTF date of the record`;
}

/**
 * Reads one EDTF date without an interval: year, month, day, season or decade, with `X` for what is not known and
 * `?`, `~` or `%` at its end. `text` is what messages quote. Throws `EdtfError` for anything else and for days that
 * the calendar does not have.
 */
export function parsePoint(part: string, text: string = part): DatePoint {
  const { year, month, day, doubt } = pointForm.exec(part)?.groups ?? {};
  if (year === undefined) throw new EdtfError(whyNoForm(part, text));
  if (Number(year.replaceAll("X", "0")) === 0)
    throw new EdtfError(`"${text}" is not a year from 0001 to 9999`);
  return {
    ...boundsOf(year, month, day, text),
    isUnspecified: part.includes("X"),
    isUncertain: doubt === "?" || doubt === "%",
    isApproximate: doubt === "~" || doubt === "%",
  };
}
