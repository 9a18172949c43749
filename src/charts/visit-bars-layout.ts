import { scaleBand, scaleLinear } from "d3";

import type { Visits } from "../assemble/visits.ts";

/** One bar, of one year and direction; all figures in pixels of the drawing. */
type VisitBar = { year: number; n: number; x: number; y: number; width: number; height: number };

/** One direction: its name and place, and a bar for every year that has one. */
export type VisitRow = { name: string; top: number; base: number; bars: VisitBar[] };

export type VisitBarsLayout = {
  width: number;
  height: number;
  rows: VisitRow[];
  /** Years that are written below, with their middle. */
  ticks: { x: number; year: number }[];
};

const rowHeight = 92;
const nameHeight = 22;
const countHeight = 14;
const axisHeight = 20;

/** Half of the width of a written year, so that none is cut off at an end. */
const yearHalf = 16;

/**
 * Lays out the visits as one row of bars for each direction, all on one scale, above a common axis of years. Every
 * fifth year is written, or every tenth where the drawing is narrow.
 */
export function layoutVisitBars({ directions, years }: Visits, width: number): VisitBarsLayout {
  const x = scaleBand<number>()
    .domain(years.map(({ year }) => year))
    .range([0, width])
    .paddingInner(0.15);
  const most = Math.max(1, ...years.flatMap(({ counts }) => counts.map(({ n }) => n)));
  const length = scaleLinear([0, most], [0, rowHeight - nameHeight - countHeight]);
  const rows = directions.map(({ by, to, byName, toName }, i): VisitRow => {
    const base = (i + 1) * rowHeight;
    const bars = years.flatMap(({ year, counts }): VisitBar[] => {
      const n = counts.find((count) => count.by === by && count.to === to)?.n ?? 0;
      const height = Math.round(length(n));
      return n
        ? [
            {
              year,
              n,
              x: Math.round(x(year) ?? 0),
              y: base - height,
              width: Math.max(2, Math.floor(x.bandwidth())),
              height,
            },
          ]
        : [];
    });
    return { name: `${byName} to ${toName}`, top: i * rowHeight, base, bars };
  });
  const inside = (at: number) => Math.min(Math.max(at, yearHalf), width - yearHalf);
  const step = width / Math.max(1, years.length) < 18 ? 10 : 5;
  const ticks = years
    .filter(({ year }) => year % step === 0)
    .map(({ year }) => ({ year, x: inside(Math.round((x(year) ?? 0) + x.bandwidth() / 2)) }));
  return { width, height: directions.length * rowHeight + axisHeight, rows, ticks };
}
