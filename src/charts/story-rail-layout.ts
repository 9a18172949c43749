import { stretchedTime, type StretchedTimeOptions } from "./stretched-time.ts";

/** A step on the axis: where its number stands, where its event lies, and the window that it shows. */
type RailStep = { n: number; x: number; at: number; from: number; to: number };

/** The axis of the story with its steps, in pixels. */
export type StoryRailLayout = {
  width: number;
  bands: { x0: number; x1: number; label: string; short: string }[];
  steps: RailStep[];
  spans: { id: string; x0: number; x1: number }[];
};

/** Moves numbers apart until each has its room, as little as may be, within the range. */
export function spread(wanted: readonly number[], room: number, [left, right]: [number, number]): number[] {
  const placed: number[] = [];
  for (const x of wanted) placed.push(Math.max(x, (placed.at(-1) ?? left - room) + room));
  let limit = right;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] ?? 0, limit);
    limit = (placed[i] ?? 0) - room;
  }
  return placed;
}

/** Lays out the axis of the story, stretched as that of the overview; the steps stand in order of time. */
export function layoutStoryRail(options: {
  width: number;
  /** The first days of all events, by which the axis is stretched. */
  days: readonly string[];
  breaks: StretchedTimeOptions["breaks"];
  steps: readonly { day: string; from: string; to: string }[];
  spans: readonly { id: string; from: string; to: string | null }[];
  /** The room of a number. */
  room: number;
}): StoryRailLayout {
  const { width, days, breaks, steps, spans, room } = options;
  const range: [number, number] = [0, width];
  const { bands, x } = stretchedTime(days, { breaks, range, gap: 6 });
  const numbers = spread(
    steps.map(({ day }) => x(day)),
    room,
    [room / 2, width - room / 2],
  );
  return {
    width,
    bands: bands.map(({ x0, x1, label, short }) => ({ x0, x1, label, short })),
    steps: steps.map(({ day, from, to }, i) => ({
      n: i + 1,
      x: numbers[i] ?? 0,
      at: x(day),
      from: x(from),
      to: x(to),
    })),
    spans: spans.map(({ id, from, to }) => ({ id, x0: x(from), x1: to ? x(to) : width })),
  };
}
