import { type DatePoint, type Day, EdtfError, parsePoint } from "./edtf.ts";

export { acceptedForms, type DatePoint, type Day, EdtfError, type Precision } from "./edtf.ts";

/** A date or an interval with its bounds; missing parts are bounded, never filled in. */
export type DateSpan = {
  edtf: string;
  /** First day the date may mean. */
  earliest: Day;
  /** Last day the date may mean; undefined for an interval that goes on or whose end is not known. */
  latest?: Day;
  start: DatePoint;
  /** Undefined for an interval that goes on or whose end is not known. */
  end?: DatePoint;
  isInterval: boolean;
  /** Set for an interval without an end: whether it goes on (`/..`) or its end is not known (`/`). */
  openEnd?: "going-on" | "unknown";
};

const spans = new Map<string, DateSpan>();

/**
 * Reads a date of the record: EDTF level 1 (https://www.loc.gov/standards/datetime/), calendar dates only, years 0001 to
 * 9999, with a start. Returns its bounds in days; the same text gives the same frozen object, since a record repeats its
 * dates often. Throws `EdtfError` for anything else, for days that do not exist, and for an end before the start.
 */
export function parseEdtf(text: string): DateSpan {
  const known = spans.get(text);
  if (known) return known;
  const span = Object.freeze(readSpan(text));
  spans.set(text, span);
  return span;
}

function readSpan(text: string): DateSpan {
  const [from = "", to, ...more] = text.split("/");
  if (more.length) throw new EdtfError(`"${text}" has more than two dates`);
  if (to === undefined) {
    const point = parsePoint(from);
    return {
      edtf: text,
      earliest: point.earliest,
      latest: point.latest,
      start: point,
      end: point,
      isInterval: false,
    };
  }
  if (from === "" || from === "..")
    throw new EdtfError(`"${text}" has no start; the record needs one to put it in order`);
  const start = parsePoint(from, text);
  const base = { edtf: text, earliest: start.earliest, start, isInterval: true };
  if (to === "" || to === "..") return { ...base, openEnd: to === "" ? "unknown" : "going-on" };
  const end = parsePoint(to, text);
  if (end.latest < start.earliest) throw new EdtfError(`"${text}" ends before it starts`);
  return { ...base, latest: end.latest, end };
}
