import { type DateSpan, EdtfError, parseEdtf } from "../dates/date-span.ts";

/** A date as bounds; undefined where there is none, or one that the check of dates refuses. */
export function spanOf(text: string | undefined): DateSpan | undefined {
  try {
    return text === undefined ? undefined : parseEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return undefined;
    throw error;
  }
}
