import type { TreatyLife } from "../../assemble/timeline.ts";
import { months } from "../../dates/date-words.ts";
import { element } from "./element.ts";
import { dayLength, type Time, timeOf } from "./happening.ts";
import type { Span } from "./span.ts";
import type { Warp } from "./warp.ts";

type Tick = { x: number; words: string; isMajor: boolean };

/** A way to divide time: the starts of its units from a time on, how each is called, and about how long it is. */
type Unit = { length: number; starts: (from: Time) => (i: number) => Time; words: (time: Time) => string };

const year = (time: Time) => new Date(time).getUTCFullYear();
const month = (time: Time) => new Date(time).getUTCMonth();
const monthName = (time: Time) => months[month(time)]?.slice(0, 3) ?? "";

const days = (n: number): Unit => ({
  length: n * dayLength,
  starts: (from) => {
    const first = Math.ceil(from / (n * dayLength)) * n * dayLength;
    return (i) => first + i * n * dayLength;
  },
  words: (time) => `${new Date(time).getUTCDate()} ${monthName(time)} ${year(time)}`,
});

const monthsOf = (n: number): Unit => ({
  length: n * 30.44 * dayLength,
  starts: (from) => {
    const first = Math.floor((year(from) * 12 + month(from)) / n) * n;
    return (i) => Date.UTC(Math.floor((first + i * n) / 12), (first + i * n) % 12);
  },
  words: (time) => `${monthName(time)} ${year(time)}`,
});

const years = (n: number): Unit => ({
  length: n * 365.25 * dayLength,
  starts: (from) => {
    const first = Math.floor(year(from) / n) * n;
    return (i) => Date.UTC(first + i * n, 0);
  },
  words: (time) => String(year(time)),
});

const units: readonly Unit[] = [
  days(1),
  days(2),
  days(7),
  monthsOf(1),
  monthsOf(3),
  years(1),
  years(5),
  years(10),
  years(25),
];

/** The least room for a label, in pixels. */
const room = 84;

/** The ticks of one stretch of even scale, which `x` puts into pixels. */
function ticksBetween(from: Time, to: Time, width: number, x: (time: Time) => number): Tick[] {
  const unit = units.find(({ length }) => (length / (to - from)) * width >= room) ?? units.at(-1);
  if (!unit || to <= from) return [];
  const startOf = unit.starts(from);
  const found: Tick[] = [];
  for (let i = 0; i < 200 && startOf(i) < to; i++)
    if (startOf(i) >= from) found.push({ x: x(startOf(i)), words: unit.words(startOf(i)), isMajor: false });
  return found;
}

/**
 * The ticks of a window, each stretch of the axis in the units that fit it; where the scale changes there is always
 * one. A tick without room for its words is left out.
 */
export function ticksOf(warp: Warp, [start, end]: Span, width: number): Tick[] {
  const x = (time: Time) => ((warp.place(time) - start) / (end - start)) * width;
  const [from, to] = [warp.time(start), warp.time(end)];
  const inside = warp.breaks.filter((time) => time > from && time < to);
  const edges = [from, ...inside, to];
  const all = edges.slice(1).flatMap((edge, i): Tick[] => {
    const begin = edges[i] ?? from;
    const ticks = ticksBetween(begin, edge, x(edge) - x(begin), x);
    const isBreak = inside.includes(begin);
    const own = isBreak
      ? [{ x: x(begin), words: days(1).words(begin).replace(/^1 /, ""), isMajor: true }]
      : [];
    return [...own, ...ticks.filter((tick) => !isBreak || tick.x > x(begin) + 1)];
  });
  const next = (i: number) => all.slice(i + 1).find((tick) => tick.isMajor)?.x ?? width + room / 2;
  let free = -Infinity;
  return all.filter((tick, i) => {
    if (!tick.isMajor && (tick.x < free || tick.x + room > next(i))) return false;
    free = tick.x + room;
    return true;
  });
}

/** What the axis bears beside its days: the lives of the main treaties, and the day to which the record reaches. */
export type AxisSigns = { lives: readonly TreatyLife[]; reach: string | null };

type Bar = { left: number; right: number; kind: "is-awaited" | "is-force"; life: TreatyLife; accent: number };

/** The bars of the treaties in a window: awaited from signature on, then in force; each in pixels. */
export function barsOf(warp: Warp, [start, end]: Span, width: number, lives: readonly TreatyLife[]): Bar[] {
  const x = (day: string | null) =>
    day === null
      ? width
      : Math.min(width, Math.max(0, ((warp.place(timeOf(day)) - start) / (end - start)) * width));
  return lives
    .filter(({ signed }) => signed)
    .flatMap((life, i): Bar[] => [
      { left: x(life.signed), right: x(life.from), kind: "is-awaited", life, accent: i + 1 },
      ...(life.from
        ? [{ left: x(life.from), right: x(life.to), kind: "is-force" as const, life, accent: i + 1 }]
        : []),
    ])
    .filter(({ left, right }) => right - left >= 1);
}

/** A bar with its words where they have room. */
function barElement({ left, right, kind, life, accent }: Bar): HTMLElement {
  const words = kind === "is-force" ? `${life.label} in force` : `${life.label} signed, not in force`;
  const bar = element(
    "span",
    { class: `tl-life ${kind} instrument-${accent}` },
    right - left > words.length * 7 && words,
  );
  bar.style.left = `${left}px`;
  bar.style.width = `${right - left}px`;
  return bar;
}

/** Makes the axis over the drawing; `draw` puts it in step with a window. */
export function makeAxis(
  warp: Warp,
  { lives, reach }: AxisSigns,
): {
  root: HTMLElement;
  draw: (span: Span, left: number, width: number) => void;
} {
  const root = element("div", { class: "tl-axis", "aria-hidden": "true" });
  return {
    root,
    draw(span, left, width) {
      root.style.left = `${left}px`;
      root.style.width = `${width}px`;
      const bars = barsOf(warp, span, width, lives).map(barElement);
      const end = reach
        ? ((warp.place(timeOf(reach) + dayLength) - span[0]) / (span[1] - span[0])) * width
        : -1;
      const limit = element("span", { class: "tl-reach" }, "end of the record");
      limit.style.left = `${end}px`;
      root.replaceChildren(
        ...bars,
        ...(end > 0 && end < width + 1 ? [limit] : []),
        ...ticksOf(warp, span, width).map(({ x, words, isMajor }) => {
          const tick = element("span", { class: isMajor ? "tl-tick is-break" : "tl-tick" }, words);
          tick.style.left = `${x}px`;
          return tick;
        }),
      );
    },
  };
}
