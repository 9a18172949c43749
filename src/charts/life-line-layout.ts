import { scaleUtc } from "d3";

import type { TreatyEntry } from "../assemble/treaties.ts";

/** A step in the life of a treaty with its label; `x` to `x1` are the days that its date may mean. */
export type LifePoint = {
  x: number;
  x1: number;
  label: string;
  date: string;
  /** 0 above the line, 1 below it, 2 further above. */
  row: number;
  anchor: "start" | "middle" | "end";
  /** Whether the date is less than exact to the day. */
  fuzzy: boolean;
};

/** Positions in pixels of a treaty's life line. */
export type LifeLineLayout = {
  width: number;
  height: number;
  y: number;
  points: LifePoint[];
  /** Steps of ratification, drawn as strokes without labels. */
  strokes: { x: number; label: string; date: string }[];
  inForce: [number, number] | null;
  open: boolean;
  ticks: { x: number; label: string; anchor: "start" | "middle" | "end" }[];
};

type Dated = TreatyEntry["signed"]["date"];

const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** A width in pixels that the average character of a label at 12 pixels does not exceed. */
const charWidth = 8;

const anchorAt = (x: number, textWidth: number, width: number) =>
  x < textWidth / 2 ? "start" : x > width - textWidth / 2 ? "end" : "middle";

const spanOf = (x: number, width: number, anchor: LifePoint["anchor"]): [number, number] =>
  anchor === "start" ? [x, x + width] : anchor === "end" ? [x - width, x] : [x - width / 2, x + width / 2];

/** Puts each label into the first row in which it meets no other: above and below in turn, then further above. */
function placeRows(points: Omit<LifePoint, "row">[]): LifePoint[] {
  const taken: [number, number][][] = [[], [], []];
  return points.map((point, i) => {
    const span = spanOf(point.x, labelWidth(point), point.anchor);
    const free = (row: number) => taken[row]?.every(([a, b]) => span[1] <= a || span[0] >= b);
    const row = [i % 2, (i + 1) % 2, 2].find(free) ?? 2;
    taken[row]?.push(span);
    return { ...point, row };
  });
}

const labelWidth = ({ label, date }: { label: string; date: string }) =>
  (label.length + 1 + date.length) * charWidth;

function moments(treaty: TreatyEntry): { label: string; date: Dated }[] {
  return [
    { label: "Signed", date: treaty.signed.date },
    ...(treaty.entryIntoForce ? [{ label: "In force", date: treaty.entryIntoForce.date }] : []),
    ...(treaty.ended ? [{ label: "Ended", date: treaty.ended.date }] : []),
  ];
}

/** Years on a long life, months on a short one. */
function tickLabel(date: Date, years: number): string {
  return date.toISOString().slice(0, years > 5 ? 4 : 7);
}

/**
 * Lays out the life of a treaty on a line of `width` pixels, from signature to its end or to `until`, the last
 * day of the record. Labels stand above and below the line in turn and stay within the width.
 */
export function layoutLifeLine(treaty: TreatyEntry, until: string, width: number): LifeLineLayout {
  const steps = moments(treaty);
  const first = treaty.signed.date.earliest;
  const last = treaty.ended?.date.latest ?? until;
  const [left, right] = [8, width - 14];
  const x = scaleUtc([at(first), at(last)], [left, right]).clamp(true);
  const points = steps.map(({ label, date }): Omit<LifePoint, "row"> => {
    const px = x(at(date.earliest));
    return {
      x: px,
      x1: x(at(date.latest ?? date.earliest)),
      label,
      date: date.words,
      anchor: anchorAt(px, labelWidth({ label, date: date.words }), width),
      fuzzy: date.precision !== "day" || date.isApproximate || date.isUncertain || date.isInterval,
    };
  });
  const from = treaty.entryIntoForce ? x(at(treaty.entryIntoForce.date.earliest)) : null;
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  return {
    width,
    height: 118,
    y: 58,
    points: placeRows(points),
    strokes: treaty.ratified.map(({ date, body }) => ({
      x: x(at(date.earliest)),
      label: body,
      date: date.words,
    })),
    inForce: from === null ? null : [from, treaty.ended ? x(at(treaty.ended.date.earliest)) : right],
    open: !treaty.ended && from !== null,
    ticks: x.ticks(Math.max(2, Math.floor(width / 100))).map((date) => {
      const label = tickLabel(date, years);
      return { x: x(date), label, anchor: anchorAt(x(date), label.length * charWidth, width) };
    }),
  };
}
