import edtf from "edtf";

/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. */
export type Day = string;

export type Precision = "day" | "month" | "season" | "year" | "decade";

/** One end of a date: its text without qualifiers, what it covers and how sure it is. */
export type DatePoint = {
  earliest: Day;
  latest: Day;
  precision: Precision;
  isUncertain: boolean;
  isApproximate: boolean;
};

/** A date or an interval with its bounds; missing parts are bounded, never filled in. */
export type DateSpan = {
  edtf: string;
  /** First day the date may mean. */
  earliest: Day;
  /** Last day the date may mean; undefined for an interval that is open at its end. */
  latest?: Day;
  start?: DatePoint;
  end?: DatePoint;
  isInterval: boolean;
};

/** Said when a text is not an EDTF level 1 date; its message names the text and what is allowed. */
export class EdtfError extends Error {
  override name = "EdtfError";
}

type Parsed = ReturnType<typeof edtf>;
type ParsedPoint = Exclude<Parsed, { type: "Interval" }>;

const toDay = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

const flag = (qualifier: { value: number } | undefined) => (qualifier?.value ?? 0) > 0;

function precisionOf(date: ParsedPoint): Precision {
  if (date.type === "Season") return "season";
  if (flag(date.unspecified)) return date.precision === 3 ? "month" : "decade";
  return (["year", "year", "month", "day"] as const)[date.precision ?? 1] ?? "year";
}

function toPoint(date: ParsedPoint): DatePoint {
  return {
    earliest: toDay(date.min),
    latest: toDay(date.max),
    precision: precisionOf(date),
    isUncertain: flag(date.uncertain),
    isApproximate: flag(date.approximate),
  };
}

const isPoint = (bound: unknown): bound is ParsedPoint => bound !== null && typeof bound === "object";

function parse(text: string): Parsed {
  try {
    return edtf(text, { types: ["Date", "Year", "Season", "Interval"], level: 1 });
  } catch (error) {
    const why =
      error instanceof Error && error.message.startsWith("invalid upper bound")
        ? `"${text}" ends before it starts`
        : `"${text}" is not an EDTF level 1 date`;
    throw new EdtfError(why, { cause: error });
  }
}

const spans = new Map<string, DateSpan>();

/**
 * Reads an EDTF level 1 date or interval of calendar dates (https://www.loc.gov/standards/datetime/).
 * Returns its bounds in days; the same text gives the same frozen object, since a record repeats its dates often.
 * Throws `EdtfError` for anything else, times of day included.
 */
export function parseEdtf(text: string): DateSpan {
  const known = spans.get(text);
  if (known) return known;
  const span = Object.freeze(readSpan(text));
  spans.set(text, span);
  return span;
}

function readSpan(text: string): DateSpan {
  if (/[T{}[\]]/.test(text)) throw new EdtfError(`"${text}" is not an EDTF level 1 date`);
  const parsed = parse(text);
  if (parsed.type !== "Interval") {
    const point = toPoint(parsed);
    return {
      edtf: text,
      earliest: point.earliest,
      latest: point.latest,
      start: point,
      end: point,
      isInterval: false,
    };
  }
  const start = isPoint(parsed.lower) ? toPoint(parsed.lower) : undefined;
  const end = isPoint(parsed.upper) ? toPoint(parsed.upper) : undefined;
  if (!start) throw new EdtfError(`"${text}" has no start; the record needs one to put it in order`);
  return {
    edtf: text,
    earliest: start.earliest,
    ...(end ? { latest: end.latest, end } : {}),
    start,
    isInterval: true,
  };
}
