import { dayLength, type Happening, type Time, timeOf } from "./happening.ts";

/** A place on the axis of the detail. It has the unit of a time, and runs faster where much happened. */
type Place = number;

/** The axis of the detail: time stretched where it is busy, as in the overview. */
export type Warp = {
  place: (time: Time) => Place;
  time: (place: Place) => Time;
  /** Where the scale changes. */
  breaks: readonly Time[];
};

type Band = { from: Time; to: Time; start: Place; end: Place };

/** The axis without stretches. */
export const plain: Warp = { place: (time) => time, time: (place) => place, breaks: [] };

/**
 * Stretches time between the breaks: each stretch gets the same least share, and the rest by the square root of its
 * number of events, as the overview does. Before the first and after the last break the scale goes on unchanged. A
 * break after the last event parts nothing and is left out.
 */
export function makeWarp(breaks: readonly string[], happenings: readonly Happening[]): Warp {
  const last = happenings.reduce((end, { from }) => Math.max(end, from + dayLength), -Infinity);
  const starts = breaks.map(timeOf).filter((start) => start < last);
  const [first] = starts;
  if (first === undefined || starts.length < 2) return plain;
  const ends = [...starts.slice(1), last];
  const counts = starts.map((from, i) =>
    Math.sqrt(happenings.filter((h) => h.from >= from && h.from < (ends[i] ?? last)).length),
  );
  const total = counts.reduce((sum, n) => sum + n, 0) || 1;
  let start = first;
  const bands = starts.map((from, i): Band => {
    const share = 0.35 / starts.length + (0.65 * (counts[i] ?? 0)) / total;
    const end = start + (last - first) * share;
    const band = { from, to: ends[i] ?? last, start, end };
    start = end;
    return band;
  });
  const within = (value: number, edge: (band: Band) => number) =>
    bands.findLast((band) => value >= edge(band)) ?? bands[0];
  return {
    breaks: starts.slice(1),
    place(time) {
      const band = within(time, ({ from }) => from);
      return band
        ? band.start + ((time - band.from) / (band.to - band.from)) * (band.end - band.start)
        : time;
    },
    time(place) {
      const band = within(place, (candidate) => candidate.start);
      return band
        ? band.from + ((place - band.start) / (band.end - band.start)) * (band.to - band.from)
        : place;
    },
  };
}
