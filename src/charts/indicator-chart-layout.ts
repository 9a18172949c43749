import { area, curveStepAfter, scaleLinear, scaleUtc } from "d3";

import type { IndicatorHistory } from "../assemble/indicator-history.ts";

export type IndicatorRowBox = {
  id: string;
  title: string;
  status: string;
  top: number;
  baseline: number;
  grid: number[];
  /** The area under the status through time. */
  path: string;
  dots: { event: string; x: number; y: number; title: string }[];
  rises: { status: string; x: number; y: number }[];
};

export type IndicatorChartLayout = {
  width: number;
  height: number;
  plot: { top: number; bottom: number; left: number; right: number };
  ticks: { x: number; label: string }[];
  /** Where the scale of time changes. */
  breakX: number;
  marks: { x: number; label: string }[];
  rows: IndicatorRowBox[];
};

export type IndicatorChartOptions = {
  width: number;
  /** Height of one step of status. */
  step: number;
  steps: number;
  /** The last day of the record. */
  until: string;
  marks: readonly { day: string; label: string }[];
};

const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** From this day on time is drawn wide; what came before is pressed into the first tenth. */
const close = "2022-01-01";

function timeScale(days: readonly string[], until: string, [left, right]: [number, number]) {
  const first = [...days, close].reduce((a, b) => (a < b ? a : b));
  const start = `${first.slice(0, 4)}-01-01`;
  const breakX = start < close ? left + (right - left) * 0.1 : left;
  const scale = scaleUtc()
    .domain(start < close ? [at(start), at(close), at(until)] : [at(close), at(until)])
    .range(start < close ? [left, breakX, right] : [left, right])
    .clamp(true);
  return { x: (day: string) => scale(at(day)), start, breakX };
}

/**
 * Lays out the status of each indicator through time, one row each under its name: the higher the area, the firmer
 * the status; a dot for each piece of evidence at the status it shows alone. Pixels.
 */
export function layoutIndicatorChart(
  histories: readonly IndicatorHistory[],
  { width, step, steps, until, marks }: IndicatorChartOptions,
): IndicatorChartLayout {
  const [left, right] = [1, width - 8];
  const days = histories.flatMap(({ evidence }) => evidence.map(({ day }) => day));
  const { x, start, breakX } = timeScale(days, until, [left, right]);
  const top = 34;
  const rowHeight = (steps - 1) * step + 46;
  const rows = histories.map((history, i): IndicatorRowBox => {
    const rowTop = top + i * rowHeight;
    const baseline = rowTop + rowHeight - 8;
    const y = scaleLinear([0, steps - 1], [baseline, baseline - (steps - 1) * step]);
    const points: [string, number][] = [
      [start, 0],
      ...history.rises.map(({ day, rank }): [string, number] => [day, rank]),
      [until, history.rank],
    ];
    const path = area<[string, number]>()
      .x(([day]) => Math.round(x(day) * 10) / 10)
      .y0(baseline)
      .y1(([, rank]) => y(rank))
      .curve(curveStepAfter)(points);
    return {
      id: history.id,
      title: history.title,
      status: history.status,
      top: rowTop,
      baseline,
      grid: Array.from({ length: steps }, (_, rank) => y(rank)),
      path: path ?? "",
      dots: history.evidence.map(({ event, title, day, words, rank }) => ({
        event,
        x: x(day),
        y: y(rank),
        title: `${words}: ${title}`,
      })),
      rises: history.rises.map(({ status, day, rank }) => ({ status, x: x(day), y: y(rank) })),
    };
  });
  const bottom = top + histories.length * rowHeight;
  const years = [...new Set([start, close, "2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01"])];
  return {
    width,
    height: bottom + 22,
    plot: { top, bottom, left, right },
    ticks: years.filter((day) => day <= until).map((day) => ({ x: x(day), label: day.slice(0, 4) })),
    breakX,
    marks: marks.map(({ day, label }) => ({ x: x(day), label })),
    rows,
  };
}
