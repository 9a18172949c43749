import { type DatePoint, parseEdtf } from "../dates/date-span.ts";

/** A date in CSL-JSON (https://docs.citationstyles.org/): parts of one day or of two, a season, and `circa` in doubt. */
export type CslDate = { "date-parts": number[][]; season?: number; circa?: true };

const partsOf = ({ given, precision }: DatePoint): number[] | undefined => {
  if (precision === "decade" || precision === "century") return undefined;
  const parts = given.split("-").map(Number);
  return precision === "season" ? parts.slice(0, 1) : parts;
};

/** A date of the record for citations, no more precise than it is; undefined for a decade or a century. */
export function cslDate(edtf: string): CslDate | undefined {
  const { start, end, isInterval } = parseEdtf(edtf);
  const parts = [start, ...(isInterval && end ? [end] : [])].map(partsOf);
  const [first, last] = parts;
  if (!first) return undefined;
  const isDoubtful = [start, ...(end ? [end] : [])].some((point) => point.isUncertain || point.isApproximate);
  return {
    "date-parts": last ? [first, last] : [first],
    ...(start.precision === "season" && !isInterval ? { season: Number(start.given.slice(5)) - 20 } : {}),
    ...(isDoubtful ? { circa: true } : {}),
  };
}
