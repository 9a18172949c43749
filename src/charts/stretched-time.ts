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

/** Where the scale changes and what the stretch from there on is called; it ends where the next begins. */
export type Stretch = { from: string; label: string; short: string };

export type StretchedTimeOptions = {
  /** In order of time; without any, the axis is one stretch. */
  breaks: readonly Stretch[];
  range: [number, number];
  /** Space left at each change of scale, in pixels. */
  gap: number;
};

/** The stretches given, or one from the year of the first event on. */
function stretchesOf(breaks: readonly Stretch[], days: readonly string[]): readonly Stretch[] {
  const year = days.reduce((a, b) => (a < b ? a : b), days[0] ?? "2000").slice(0, 4);
  return breaks.length ? breaks : [{ from: `${year}-01-01`, label: `since ${year}`, short: year }];
}

const known = new WeakMap<readonly string[], Map<string, StretchedTime>>();

/**
 * Lays out the axis: each band gets the same least share of the width, and the rest in proportion to the square
 * root of its number of events, so that busy months are stretched and quiet decades stay visible.
 * `days` are the first days of the events; the last stretch ends with the year of the last of them.
 * The same list of days with the same options is laid out once.
 */
export function stretchedTime(days: readonly string[], options: StretchedTimeOptions): StretchedTime {
  const made = known.get(days) ?? new Map<string, StretchedTime>();
  known.set(days, made);
  const key = JSON.stringify(options);
  const axis = made.get(key) ?? layOut(days, options);
  made.set(key, axis);
  return axis;
}

function layOut(days: readonly string[], { breaks, range, gap }: StretchedTimeOptions): StretchedTime {
  const stretches = stretchesOf(breaks, days);
  const starts = stretches.map(({ from }) => from);
  const last = days.reduce((a, b) => (a > b ? a : b), starts.at(-1) ?? "");
  const end = `${Number(last.slice(0, 4)) + 1}-01-01`;
  const ends = [...starts.slice(1), end];
  const counts = starts.map((from, i) => days.filter((d) => d >= from && d < (ends[i] ?? end)).length);
  const total = counts.reduce((sum, n) => sum + Math.sqrt(n), 0) || 1;
  const width = range[1] - range[0] - gap * (stretches.length - 1);
  let x = range[0];
  const bands = stretches.map(({ from, label, short }, i): Band => {
    const share = 0.35 / stretches.length + (0.65 * Math.sqrt(counts[i] ?? 0)) / total;
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
