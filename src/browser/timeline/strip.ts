import { dayLength, dayOf, type Time, timeOf } from "./happening.ts";

/** A stretch of the strip's axis drawn at one scale. */
export type StripBand = { from: Time; to: Time; x0: number; x1: number };

/** Reads the bands from a drawing's `data-scale`, such as `1949-01-01 2000-01-01 84 187.3;…`. */
export function parseScale(text: string): StripBand[] {
  return text.split(";").flatMap((part) => {
    const [from = "", to = "", x0, x1] = part.split(" ");
    const band = { from: timeOf(from), to: timeOf(to), x0: Number(x0), x1: Number(x1) };
    return Object.values(band).every(Number.isFinite) ? [band] : [];
  });
}

/** The day at `x` of the drawing; in the gap between two bands, the first day of the later one. */
export function dayAt(bands: readonly StripBand[], x: number): string {
  const band = bands.find(({ x1 }) => x <= x1) ?? bands.at(-1);
  if (!band) return "";
  const share = Math.min(1, Math.max(0, (x - band.x0) / (band.x1 - band.x0)));
  return dayOf(Math.min(band.from + share * (band.to - band.from), band.to - dayLength));
}

/** The `x` of the start of a day in the drawing. */
export function xOf(bands: readonly StripBand[], day: string): number {
  const time = timeOf(day);
  const band = bands.find(({ to }) => time < to) ?? bands.at(-1);
  if (!band) return 0;
  const share = Math.min(1, Math.max(0, (time - band.from) / (band.to - band.from)));
  return band.x0 + share * (band.x1 - band.x0);
}

/** The same day some months later or earlier, or the last day of that month if it is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}
