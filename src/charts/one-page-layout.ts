import { linesOf } from "./lines-of.ts";
import { spread } from "./story-rail-layout.ts";
import { stretchedTime, type StretchedTimeOptions } from "./stretched-time.ts";

/** A4 across, in pixels of 1/96 inch, and its margin. */
export const sheet = { width: 1123, height: 794, margin: 44 };

/** Sizes of the columns of entries, in pixels; `character` is a width that the average character does not exceed. */
const column = { count: 4, gap: 26, top: 318, bottom: 728, indent: 26, line: 16, character: 6.5, after: 15 };

/** Where the axis lies: the numbers, the bars of the treaties, and the words below them. */
export const axis = { number: 156, top: 196, step: 22, height: 12 };

type Entry = { day: string; date: string; title: string };

/** An entry on the sheet: its number over the axis, and its words in a column. */
export type SheetEntry = {
  n: number;
  x: number;
  y: number;
  lines: string[];
  date: string;
  number: number;
  at: number;
};

/** The whole on one page, in pixels. */
export type OnePageLayout = {
  bands: { x0: number; x1: number; label: string; short: string }[];
  spans: { id: string; label: string; signed: number; x0: number; x1: number; y: number }[];
  entries: SheetEntry[];
};

const heightOf = (lines: number) => column.line * (lines + 1) + column.after;

/** Puts entries into columns from the top, so that none but the last is longer than it must be. */
function inColumns(heights: readonly number[]): { column: number; y: number }[] {
  const all = heights.reduce((sum, height) => sum + height, 0);
  const room = Math.max(all / column.count, Math.max(...heights, 0));
  let [at, y] = [0, 0];
  return heights.map((height) => {
    if (y > 0 && y + height / 2 > room && at < column.count - 1) [at, y] = [at + 1, 0];
    const place = { column: at, y: column.top + y };
    y += height;
    return place;
  });
}

/** Lays out the sheet: the axis with its treaties and numbers above, the entries in four columns below. */
export function layoutOnePage(options: {
  entries: readonly Entry[];
  /** The first days of all events, by which the axis is stretched. */
  days: readonly string[];
  breaks: StretchedTimeOptions["breaks"];
  treaties: readonly { id: string; label: string; signed: string; from: string; to: string | null }[];
}): OnePageLayout {
  const { entries, days, breaks, treaties } = options;
  const [left, right] = [sheet.margin, sheet.width - sheet.margin];
  const { bands, x } = stretchedTime(days, { breaks, range: [left, right], gap: 8 });
  const numbers = spread(
    entries.map(({ day }) => x(day)),
    26,
    [left + 11, right - 11],
  );
  const width = (right - left - column.gap * (column.count - 1)) / column.count;
  const most = Math.floor((width - column.indent) / column.character);
  const lines = entries.map(({ title }) => linesOf(title, most));
  const places = inColumns(lines.map(({ length }) => heightOf(length)));
  const ends: number[] = [];
  return {
    bands: bands.map(({ x0, x1, label, short }) => ({ x0, x1, label, short })),
    spans: treaties.map(({ id, label, signed, from, to }) => {
      const [start, end] = [x(signed), to ? x(to) : right];
      const free = ends.findIndex((taken) => taken <= start);
      const row = free < 0 ? ends.length : free;
      ends[row] = end;
      return { id, label, signed: start, x0: x(from), x1: end, y: axis.top + row * axis.step };
    }),
    entries: entries.map(({ day, date }, i) => {
      const place = places[i] ?? { column: 0, y: column.top };
      const at = left + place.column * (width + column.gap);
      return {
        n: i + 1,
        x: at,
        y: place.y,
        lines: lines[i] ?? [],
        date,
        number: numbers[i] ?? 0,
        at: x(day),
      };
    }),
  };
}
