import { curveStepAfter, line, scaleLinear, scaleUtc } from "d3";

import type { IndicatorHistory } from "../assemble/indicator-history.ts";

export type IndicatorRowBox = {
  id: string;
  title: string;
  status: string;
  top: number;
  baseline: number;
  /** The levels of status, lowest first, each at its height. */
  levels: { label: string; y: number }[];
  /** The status through time, as steps. */
  path: string;
  dots: { event: string; x: number; y: number }[];
  rises: { status: string; x: number; y: number }[];
};

export type IndicatorChartLayout = {
  width: number;
  height: number;
  plot: { top: number; bottom: number; left: number; right: number };
  ticks: { x: number; label: string }[];
  /** Where the scale of time changes, and the year from which time is drawn wide; null where it does not. */
  breakX: number;
  closeFrom: string | null;
  marks: { x: number; label: string }[];
  rows: IndicatorRowBox[];
};

export type IndicatorChartOptions = {
  width: number;
  /** Room for the names of the levels at the left; 0 leaves them out. */
  gutter: number;
  /** Height of one step of status. */
  step: number;
  /** The names of the levels of status, lowest first. */
  levels: readonly string[];
  /** The last day of the record. */
  until: string;
  marks: readonly { day: string; label: string }[];
};

const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** Years without evidence that are too long to be drawn at the scale of what follows. */
const SILENCE = 5;

/** The first year of evidence after the last long silence: from it on time is drawn wide. */
function closeYear(days: readonly string[], until: string): number {
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
  const after = years.findLast((year, i) => year - (years[i - 1] ?? year) >= SILENCE);
  return after ?? years[0] ?? Number(until.slice(0, 4));
}

/** The scale of time; what came before a long silence is pressed into the first tenth. */
function timeScale(days: readonly string[], until: string, [left, right]: [number, number]) {
  const from = closeYear(days, until);
  const first = Math.min(from, ...days.map((day) => Number(day.slice(0, 4))));
  const [start, close] = [`${first}-01-01`, `${from}-01-01`];
  const isBroken = first < from;
  const breakX = isBroken ? left + (right - left) * 0.1 : left;
  const scale = scaleUtc()
    .domain(isBroken ? [at(start), at(close), at(until)] : [at(close), at(until)])
    .range(isBroken ? [left, breakX, right] : [left, right])
    .clamp(true);
  return { x: (day: string) => scale(at(day)), first, from, start, breakX };
}

/** Most ticks that the narrow drawing has room for. */
const TICKS = 8;

/** The first year of all, then the years that are drawn wide, or every second or third of many. */
function tickYears(first: number, from: number, until: string): string[] {
  const count = Number(until.slice(0, 4)) - from + 1;
  const step = Math.max(1, Math.ceil(count / TICKS));
  const wide = Array.from({ length: Math.ceil(count / step) }, (_, i) => from + i * step);
  return [...new Set([first, ...wide])].map((year) => `${year}-01-01`);
}

/**
 * Lays out the status of each indicator through time, one row each under its name: the higher the line, the firmer
 * the status; a dot for each piece of evidence at the status it shows alone. Pixels.
 */
export function layoutIndicatorChart(
  histories: readonly IndicatorHistory[],
  { width, gutter, step, levels, until, marks }: IndicatorChartOptions,
): IndicatorChartLayout {
  const [left, right] = [gutter + 1, width - 8];
  const days = histories.flatMap(({ evidence }) => evidence.map(({ day }) => day));
  const { x, first, from, start, breakX } = timeScale(days, until, [left, right]);
  const top = 34;
  const steps = levels.length;
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
    const path = line<[string, number]>()
      .x(([day]) => Math.round(x(day) * 10) / 10)
      .y(([, rank]) => y(rank))
      .curve(curveStepAfter)(points);
    return {
      id: history.id,
      title: history.title,
      status: history.status,
      top: rowTop,
      baseline,
      levels: levels.map((label, rank) => ({ label, y: y(rank) })),
      path: path ?? "",
      dots: history.evidence.map(({ event, day, rank }) => ({
        event,
        x: x(day),
        y: y(rank),
      })),
      rises: history.rises.map(({ status, day, rank }) => ({ status, x: x(day), y: y(rank) })),
    };
  });
  const bottom = top + histories.length * rowHeight;
  return {
    width,
    height: bottom + 22,
    plot: { top, bottom, left, right },
    ticks: tickYears(first, from, until).map((day) => ({ x: x(day), label: day.slice(0, 4) })),
    breakX,
    closeFrom: first < from ? String(from) : null,
    marks: marks.map(({ day, label }) => ({ x: x(day), label })),
    rows,
  };
}
