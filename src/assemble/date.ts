import type { z } from "zod";

import { type DateSpan, parseEdtf, type Precision } from "../dates/date-span.ts";
import { dateWords } from "../dates/date-words.ts";
import type { date } from "../kinds/published-parts.ts";

/** A date as published: the EDTF string, the days it may mean, and its words. */
export type PublishedDate = z.infer<typeof date>;

/** Derives a published date from an EDTF string that the checks have passed. */
export function assembleDate(edtf: string): PublishedDate {
  const span: DateSpan = parseEdtf(edtf);
  const points = span.end ? [span.start, span.end] : [span.start];
  return {
    edtf,
    earliest: span.earliest,
    latest: span.latest ?? null,
    words: dateWords(span),
    precision: coarsest(points.map((point) => point.precision)),
    isInterval: span.isInterval,
    isOngoing: span.openEnd === "going-on",
    isUncertain: points.some((point) => point.isUncertain),
    isApproximate: points.some((point) => point.isApproximate),
  };
}

const fromFine: readonly Precision[] = ["day", "month", "season", "year", "decade", "century"];

const coarsest = (precisions: Precision[]) =>
  precisions.reduce<Precision>((a, b) => (fromFine.indexOf(b) > fromFine.indexOf(a) ? b : a), "day");

/** Orders published dates as a chronology is read: by first possible day, the more precise before the less. */
export function compareDates(a: PublishedDate, b: PublishedDate): number {
  if (a.earliest !== b.earliest) return a.earliest < b.earliest ? -1 : 1;
  const [lateA, lateB] = [a.latest ?? "9999-12-31", b.latest ?? "9999-12-31"];
  return lateA < lateB ? -1 : lateA > lateB ? 1 : 0;
}
