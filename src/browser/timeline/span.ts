import { dayLength, type Happening, type Time } from "./happening.ts";

/** A stretch of time that the timeline shows. */
export type Span = [from: Time, to: Time];

export const shortestSpan = 6 * dayLength;

/** All events with a margin. */
export function wholeSpan(happenings: readonly Happening[]): Span {
  const from = happenings.reduce((least, h) => Math.min(least, h.from), Infinity);
  const to = happenings.reduce((most, h) => Math.max(most, h.to), -Infinity);
  if (from > to) return [0, 30 * dayLength];
  const margin = Math.max(3 * dayLength, (to - from) / 200);
  return [from - margin, to + margin];
}

/** The span kept within bounds and no shorter than six days; its length is kept where that is possible. */
export function within([from, to]: Span, [least, most]: Span): Span {
  const length = Math.min(Math.max(to - from, shortestSpan), most - least);
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - length / 2, least), most - length);
  return [start, start + length];
}

/** Moved by a share of its own length; positive is later. */
export const moved = ([from, to]: Span, share: number): Span => [
  from + (to - from) * share,
  to + (to - from) * share,
];

/** Made longer (over 1) or shorter around a time that keeps its place. */
const scaled = ([from, to]: Span, factor: number, around: Time = (from + to) / 2): Span => [
  around - (around - from) * factor,
  around + (to - around) * factor,
];

/** What the reader can ask of the window, by button or key. */
export type Command = "earlier" | "later" | "in" | "out" | "first" | "last" | "all";

/** The span that a command leads to; zooming keeps `around` in its place. */
export function obey(command: Command, span: Span, bounds: Span, around?: Time): Span {
  const length = span[1] - span[0];
  const next: Record<Command, Span> = {
    earlier: moved(span, -0.5),
    later: moved(span, 0.5),
    in: scaled(span, 0.5, around),
    out: scaled(span, 2, around),
    first: [bounds[0], bounds[0] + length],
    last: [bounds[1] - length, bounds[1]],
    all: bounds,
  };
  return within(next[command], bounds);
}
