import { scaleUtc, type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from "d3";

import { months } from "../dates/date-words.ts";
import type { StretchedTime } from "./stretched-time.ts";

/** A stretch of time by its first and its last day, both `YYYY-MM-DD`. */
export type DayWindow = { from: string; to: string };

type Unit = { days: number; every: TimeInterval | null; words: (date: Date) => string };

const monthOf = (date: Date) => months[date.getUTCMonth()] ?? "";
const dayMonth = (date: Date) => `${date.getUTCDate()} ${monthOf(date)}`;
const monthYear = (date: Date) => `${monthOf(date).slice(0, 3)} ${date.getUTCFullYear()}`;
const year = (date: Date) => String(date.getUTCFullYear());

const units: readonly Unit[] = [
  { days: 1, every: utcDay, words: dayMonth },
  { days: 7, every: utcMonday, words: dayMonth },
  { days: 30.4, every: utcMonth, words: monthYear },
  { days: 91.3, every: utcMonth.every(3), words: monthYear },
  { days: 365.25, every: utcYear, words: year },
  { days: 1826, every: utcYear.every(5), words: year },
  { days: 3652, every: utcYear.every(10), words: year },
];

/** The least width of a band that bears a name, in pixels. */
const room = 76;

/** A time axis of one scale over a window, in bands of the smallest unit whose names have room. */
export function evenTime({ from, to }: DayWindow, range: [number, number]): StretchedTime {
  const [start, end] = [new Date(`${from}T00:00:00Z`), utcDay.offset(new Date(`${to}T00:00:00Z`), 1)];
  const scale = scaleUtc([start, end], range).clamp(true);
  const length = utcDay.count(start, end);
  const unit = units.find(({ days }) => (days / length) * (range[1] - range[0]) >= room) ?? units.at(-1);
  const inside = unit?.every?.range(start, end).filter((date) => date > start) ?? [];
  const edges = [start, ...inside, end];
  const bands = edges.slice(0, -1).map((date, i) => {
    const [next, label] = [edges[i + 1] ?? end, unit?.words(date) ?? ""];
    return { label, short: label, from: date, to: next, x0: scale(date), x1: scale(next) };
  });
  return { bands, x: (day) => scale(new Date(`${day}T00:00:00Z`)), range };
}
