import type { ChronologyEntry } from "../assemble/chronology.ts";
import type { TreatyEntry } from "../assemble/treaties.ts";
import { type PlacedLabel, placeLabels } from "./label-rows.ts";
import { type Band, stretchedTime } from "./stretched-time.ts";

/** A dot; `index` is the place of its event in the chronology. */
export type Dot = { index: number; x: number; y: number; confidence: string };
export type Lane = { theme: string; y: number; height: number; dots: Dot[] };
export type Span = { id: string; x0: number; x1: number; signedX: number; open: boolean };

/** Everything the strip draws, in pixels. */
export type DensityStripLayout = {
  width: number;
  height: number;
  bands: Band[];
  lanes: Lane[];
  radius: number;
  spans: Span[];
  spanY: number;
  gap: { x0: number; x1: number } | null;
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
  /** Names of the milestones in order of importance, and on which side of the line a name must stand. */
  milestones: readonly { id: string; text: string; anchor?: "start" | "end" | undefined }[];
};

const middle = (entry: ChronologyEntry, x: (day: string) => number) =>
  (x(entry.date.earliest) + x(entry.date.latest ?? entry.date.earliest)) / 2;

/** Stacks dots upwards in columns as wide as a dot, oldest at the bottom. */
function stack(entries: ChronologyEntry[], x: (day: string) => number, radius: number) {
  const step = radius * 2 + 1;
  const heights = new Map<number, number>();
  return entries.map((entry) => {
    const column = Math.round(middle(entry, x) / step);
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

function layoutSpans(treaties: readonly TreatyEntry[], x: (day: string) => number, right: number): Span[] {
  return treaties
    .filter((treaty) => treaty.role === "bilateral" && treaty.entryIntoForce)
    .map((treaty) => ({
      id: treaty.id,
      signedX: x(treaty.signed.date.earliest),
      x0: x(treaty.entryIntoForce?.date.earliest ?? treaty.signed.date.earliest),
      x1: treaty.ended ? x(treaty.ended.date.earliest) : right,
      open: !treaty.ended,
    }));
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
  const { bands, x } = stretchedTime(
    entries.map((entry) => entry.date.earliest),
    [left, right],
    10,
  );
  const spanY = 28;
  const labelTop = spanY + 46;
  const plotTop = labelTop + labelRows * 16 + 4;
  const marked = milestones.flatMap(({ id, text, anchor }) => {
    const entry = entries.find((candidate) => candidate.milestone === id);
    return entry ? [{ x: middle(entry, x), text, ...(anchor ? { anchor } : {}) }] : [];
  });
  const labels = placeLabels(marked, { range: [0, width], rows: labelRows, charWidth: 7.3, stems: true }).map(
    (label) => ({
      ...label,
      y: labelTop + (labelRows - label.row) * 16 - 4,
    }),
  );
  const lanes = layoutLanes(entries, x, plotTop, options);
  const bottom = lanes.at(-1)?.y ?? plotTop;
  const spans = layoutSpans(treaties, x, right);
  const [first, second] = spans;
  return {
    width,
    height: bottom + 40,
    bands,
    lanes,
    radius: options.radius,
    spans,
    spanY,
    gap: first && second && first.x1 < second.x0 ? { x0: first.x1, x1: second.x0 } : null,
    milestones: labels,
    plot: { top: plotTop, bottom, left, right },
  };
}
