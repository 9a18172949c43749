import { scaleUtc } from "d3";

/** A stretch of time drawn at one scale. Ends are UTC midnights; `to` is exclusive. */
export type Band = { label: string; short: string; from: Date; to: Date; x0: number; x1: number };

/** A time axis in bands of different scale, with a gap at each change so that the change is seen. */
export type StretchedTime = {
  bands: Band[];
  /** The x of a day `YYYY-MM-DD`; days before or after the axis are put at its ends. */
  x: (day: string) => number;
  range: [number, number];
};

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** Where the scale changes, and what each stretch is called; the last ends with the year of the last event. */
const breaks: readonly (readonly [from: string, label: string, short: string])[] = [
  ["1949-01-01", "1949–1999", "1949"],
  ["2000-01-01", "2000–2018", "2000"],
  ["2019-01-01", "2019 – Aug. 2023", "2019"],
  ["2023-09-01", "Sept. 2023 – May 2024", "Sept. 2023"],
  ["2024-06-01", "June 2024", "June 2024"],
  ["2024-07-01", "July – Dec. 2024", "July"],
  ["2025-01-01", "since 2025", "2025"],
];

/**
 * Lays out the axis: each band gets the same least share of the width, and the rest in proportion to the square
 * root of its number of events, so that busy months are stretched and quiet decades stay visible.
 * `days` are the first days of the events; `gap` is the space left at each change of scale, in pixels.
 */
export function stretchedTime(days: readonly string[], range: [number, number], gap: number): StretchedTime {
  const last = days.reduce((a, b) => (a > b ? a : b), "2025-01-01");
  const end = `${Number(last.slice(0, 4)) + 1}-01-01`;
  const starts = breaks.map(([from]) => from);
  const ends = [...starts.slice(1), end];
  const counts = starts.map((from, i) => days.filter((d) => d >= from && d < (ends[i] ?? end)).length);
  const total = counts.reduce((sum, n) => sum + Math.sqrt(n), 0) || 1;
  const width = range[1] - range[0] - gap * (breaks.length - 1);
  let x = range[0];
  const bands = breaks.map(([from, label, short], i): Band => {
    const share = 0.35 / breaks.length + (0.65 * Math.sqrt(counts[i] ?? 0)) / total;
    const x0 = x;
    x = x0 + width * share + gap;
    return { label, short, from: day(from), to: day(ends[i] ?? end), x0, x1: x0 + width * share };
  });
  const scale = scaleUtc()
    .domain(bands.flatMap(({ from, to }) => [from, new Date(to.getTime() - 1)]))
    .range(bands.flatMap(({ x0, x1 }) => [x0, x1]))
    .clamp(true);
  return { bands, x: (text) => scale(day(text)), range };
}
