import type { ChronologyEntry } from "../assemble/chronology.ts";
import { isMainTreaty } from "../assemble/terms.ts";
import type { TreatyEntry } from "../assemble/treaties.ts";
import { type DayWindow, evenTime } from "./even-time.ts";
import { type PlacedLabel, placeLabels } from "./label-rows.ts";
import { type Band, stretchedTime, type StretchedTimeOptions } from "./stretched-time.ts";

/** A dot; `index` is the place of its event in the chronology. */
export type Dot = { index: number; x: number; y: number; confidence: string };
export type Lane = { theme: string; y: number; height: number; dots: Dot[] };
export type Span = {
  id: string;
  label: string;
  x0: number;
  x1: number;
  signedX: number;
  open: boolean;
  /** Its line, counted from the top; treaties in force at the same time stand on lines of their own. */
  row: number;
  y: number;
};
/** A time between two treaties in which none was in force. */
type SpanGap = { x0: number; x1: number; from: string; to: string };

/** Everything the strip draws, in pixels. */
export type DensityStripLayout = {
  width: number;
  height: number;
  bands: Band[];
  /** True where the scale changes from band to band. */
  isStretched: boolean;
  lanes: Lane[];
  radius: number;
  spans: Span[];
  gaps: (SpanGap & { y: number })[];
  milestones: (PlacedLabel & { y: number })[];
  plot: { top: number; bottom: number; left: number; right: number };
};

export type DensityStripOptions = {
  width: number;
  /** Space for lane names at the left; 0 puts them above the lanes. */
  gutter: number;
  radius: number;
  labelRows: number;
  themes: readonly string[];
  breaks: StretchedTimeOptions["breaks"];
  /** Draws this window alone, at one scale. */
  window?: DayWindow;
  /** What a treaty is called in short. */
  label: (treaty: TreatyEntry) => string;
  /** Names of milestones, or of events, in order of importance, and on which side of the line a name must stand. */
  milestones: readonly { id: string; text: string; anchor?: "start" | "end" | undefined }[];
};

const nextDay = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const middle = (entry: ChronologyEntry, x: (day: string) => number) =>
  (x(entry.date.earliest) + x(entry.date.latest ?? entry.date.earliest)) / 2;

/** The lowest of some columns, the first of several. */
const lowest = (columns: readonly number[], heights: ReadonlyMap<number, number>) =>
  columns.reduce((a, b) => ((heights.get(b) ?? 0) < (heights.get(a) ?? 0) ? b : a));

/**
 * Stacks dots upwards in columns as wide as a dot, oldest at the bottom. Where a day is wider than a dot, the dots of
 * a day take its columns in turn.
 */
function stack(entries: ChronologyEntry[], x: (day: string) => number, radius: number) {
  const step = radius * 2 + 1;
  const heights = new Map<number, number>();
  return entries.map((entry) => {
    const { earliest, latest } = entry.date;
    const isDay = earliest === latest;
    const columns = Math.max(1, isDay ? Math.floor((x(nextDay(earliest)) - x(earliest)) / step) : 1);
    const first = columns > 1 ? Math.ceil(x(earliest) / step + 0.5) : Math.round(middle(entry, x) / step);
    const column = lowest(
      Array.from({ length: columns }, (_, i) => first + i),
      heights,
    );
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { entry, x: column * step, level };
  });
}

function layoutLanes(
  entries: readonly ChronologyEntry[],
  x: (day: string) => number,
  top: number,
  { radius, themes, gutter }: DensityStripOptions,
): Lane[] {
  const step = radius * 2 + 1;
  let y = top;
  return themes.map((theme) => {
    const stacked = stack(
      entries.filter((entry) => entry.theme === theme),
      x,
      radius,
    );
    const levels = Math.max(2, ...stacked.map(({ level }) => level + 1));
    const height = levels * step + (gutter ? 8 : 20);
    y += height;
    const base = y;
    const dots = stacked.map(({ entry, x: cx, level }) => ({
      index: entries.indexOf(entry),
      x: cx,
      y: base - radius - 1 - level * step,
      confidence: entry.confidence,
    }));
    return { theme, y: base, height, dots };
  });
}

/** Where the first line of spans stands, and how far each further one stands below it. */
const spanTop = 28;
const spanStep = 34;

/** The life spans of the main treaties; one that begins before another has ended is put on a line below it. */
function layoutSpans(
  treaties: readonly TreatyEntry[],
  x: (day: string) => number,
  right: number,
  label: DensityStripOptions["label"],
): Span[] {
  const ends: number[] = [];
  return treaties
    .filter((treaty) => isMainTreaty(treaty) && treaty.entryIntoForce)
    .map((treaty): Span => {
      const x0 = x(treaty.entryIntoForce?.date.earliest ?? treaty.signed.date.earliest);
      const x1 = treaty.ended ? x(treaty.ended.date.earliest) : right;
      const free = ends.findIndex((end) => end <= x0);
      const row = free < 0 ? ends.length : free;
      ends[row] = treaty.ended ? x1 : Infinity;
      const signedX = x(treaty.signed.date.earliest);
      const y = spanTop + row * spanStep;
      return { id: treaty.id, label: label(treaty), signedX, x0, x1, open: !treaty.ended, row, y };
    })
    .filter(({ signedX, x1 }) => x1 - signedX > 1);
}

/** The times between treaties in which none was in force. */
function layoutGaps(treaties: readonly TreatyEntry[], spans: readonly Span[]): DensityStripLayout["gaps"] {
  const yearOf = (id: string, step: "ended" | "entryIntoForce") =>
    treaties.find((treaty) => treaty.id === id)?.[step]?.date.earliest.slice(0, 4) ?? "";
  return spans.flatMap((span, i) => {
    const next = spans[i + 1];
    const isFree = next && spans.every(({ x0, x1 }) => x1 <= span.x1 || x0 >= next.x0);
    if (!next || !isFree || span.x1 >= next.x0) return [];
    const [from, to] = [yearOf(span.id, "ended"), yearOf(next.id, "entryIntoForce")];
    return [{ x0: span.x1, x1: next.x0, from, to, y: span.y }];
  });
}

/**
 * Lays out the chronology at a glance: life spans of the treaties above, one lane of dots for each theme below,
 * one dot an event, on a time axis stretched where it is busy. All figures are pixels.
 */
export function layoutDensityStrip(
  entries: readonly ChronologyEntry[],
  treaties: readonly TreatyEntry[],
  options: DensityStripOptions,
): DensityStripLayout {
  const { width, gutter, labelRows, milestones } = options;
  const [left, right] = [gutter, width - 6];
  const { bands, x } = options.window
    ? evenTime(options.window, [left, right])
    : stretchedTime(
        entries.map((entry) => entry.date.earliest),
        { breaks: options.breaks, range: [left, right], gap: 10 },
      );
  const spans = layoutSpans(treaties, x, right, options.label);
  const gaps = layoutGaps(treaties, spans);
  const labelTop = Math.max(spanTop, ...spans.map(({ y }) => y)) + (options.window && !gaps.length ? 10 : 46);
  const plotTop = labelTop + labelRows * 16 + 4;
  const marked = milestones.flatMap(({ id, text, anchor }) => {
    const entry = entries.find((candidate) => candidate.milestone === id || candidate.id === id);
    const day = entry?.date.earliest ?? "";
    const half = entry && options.window ? (x(nextDay(day)) - x(day)) / 2 : 0;
    return entry ? [{ x: middle(entry, x) + half, text, ...(anchor ? { anchor } : {}) }] : [];
  });
  const labels = placeLabels(marked, { range: [0, width], rows: labelRows, charWidth: 7.3, stems: true }).map(
    (label) => ({
      ...label,
      y: labelTop + (labelRows - label.row) * 16 - 4,
    }),
  );
  const lanes = layoutLanes(entries, x, plotTop, options);
  const bottom = lanes.at(-1)?.y ?? plotTop;
  return {
    width,
    height: bottom + 40,
    bands,
    isStretched: !options.window,
    lanes,
    radius: options.radius,
    spans,
    gaps,
    milestones: labels,
    plot: { top: plotTop, bottom, left, right },
  };
}
