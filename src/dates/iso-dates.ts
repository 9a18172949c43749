import { type DatePoint, parseEdtf } from "./date-span.ts";

/** The start and the end of a date in ISO 8601, at the precision that is known; left out where it cannot be said. */
export type IsoDates = { start?: string; end?: string };

/** One end in ISO 8601: a day, a month or a year; undefined for a doubtful one and for what ISO has no form for. */
function isoOf({ given, precision, isUncertain, isApproximate }: DatePoint): string | undefined {
  const isSaid = precision === "day" || precision === "month" || precision === "year";
  return isSaid && !isUncertain && !isApproximate ? given : undefined;
}

/**
 * A date of the record in ISO 8601 for formats that know no doubt. Nothing is filled in: a month stays `2024-06`, and an
 * end that is uncertain, approximate, a season or a decade is left out rather than given a day it does not have.
 */
export function isoDates(edtf: string): IsoDates {
  const { start, end, isInterval } = parseEdtf(edtf);
  const first = isoOf(start);
  const last = isInterval && end ? isoOf(end) : undefined;
  return { ...(first ? { start: first } : {}), ...(last ? { end: last } : {}) };
}
