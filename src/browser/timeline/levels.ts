import { dayLength, type Happening, type Time } from "./happening.ts";
import type { Lane } from "./lanes.ts";

/** What is drawn in a row of a lane: one event, or a cluster of several that have no room. */
export type Mark = {
  /** Unique in a level; an event keeps its id at every level. */
  id: string;
  lane: string;
  row: number;
  /** Where it is drawn: an instant for points and clusters, a stretch for longer or uncertain events. */
  from: Time;
  to: Time;
  events: Happening[];
  /** Room for its label in pixels; 0 if there is none. */
  room: number;
};

/** A lane laid out at one scale: its marks in order of `from`, and the longest of them. */
export type LaneLayout = { id: string; label: string; rows: number; marks: Mark[]; longest: number };

export type LevelOptions = {
  /** Milliseconds of time in a pixel. */
  scale: number;
  /** The most rows in a lane. */
  rows: number;
  /** Where a time lies on the axis, in the unit of the scale; without it, where it is. */
  place?: (time: Time) => Time;
};

/** Widths in pixels: a dot with its target, a cluster's pill, the widest label, the average character. */
const size = { dot: 26, pill: 78, label: 440, character: 6.6, cell: 96 };

/** The scales that levels are laid out at are steps of a fifth, so that nothing moves while one pans. */
export const levelOf = (scale: number): number => 2 ** (Math.ceil(Math.log2(scale) * 4) / 4);

type Axis = Required<Pick<LevelOptions, "scale" | "place">>;

type Row = { free: Time; last: Mark | null };

const labelWidth = (happening: Happening) =>
  Math.min(size.label, happening.item.title.length * size.character + 10);

/** The instant or stretch at which an event is drawn: its middle where it is no longer than a dot is wide. */
function extent(happening: Happening, { scale, place }: Axis): [Time, Time] {
  const [from, to] = [place(happening.from), place(happening.to)];
  const middle = (from + to) / 2;
  const isShort = happening.to - happening.from <= dayLength || to - from <= size.dot * scale;
  return isShort ? [middle, middle] : [from, to];
}

/** The row in which a mark may start at `from`: one whose last label has ended, else the one ended longest. */
function freeRow(rows: readonly Row[], from: Time, scale: number): number {
  const end = ({ free, last }: Row) => free + (last?.room ?? 0) * scale;
  const clear = rows.findIndex((row) => end(row) <= from);
  if (clear >= 0) return clear;
  const possible = rows.map((row, i) => ({ i, free: row.free })).filter(({ free }) => free <= from);
  return possible.sort((a, b) => a.free - b.free)[0]?.i ?? -1;
}

/** True for a milestone, whose label has a right to its room. */
const isNamed = ({ events: [first] }: Mark) => first?.item.milestone === true;

/** Puts a mark into a row; the label before it stands whole or not at all. */
function put(rows: Row[], mark: Mark, width: number, scale: number): void {
  const row = rows[mark.row];
  if (row?.last) {
    const left = (mark.from - row.free) / scale - 6;
    if (left < row.last.room && !isNamed(row.last)) row.last.room = 0;
  }
  rows[mark.row] = { free: Math.max(mark.to, mark.from + width * scale), last: mark };
}

function placeSingle(rows: Row[], lane: string, happening: Happening, axis: Axis): Mark | null {
  const { scale } = axis;
  const [from, to] = extent(happening, axis);
  const row = freeRow(rows, from, scale);
  if (row < 0) return null;
  const id = `${happening.item.id}@${lane}`;
  const mark = { id, lane, row, from, to, events: [happening], room: labelWidth(happening) };
  put(rows, mark, isNamed(mark) ? size.dot + mark.room : size.dot, scale);
  return mark;
}

function placeCluster(rows: Row[], lane: string, events: Happening[], cell: Time, axis: Axis): Mark {
  const { scale, place } = axis;
  const middle = place(events[events.length >> 1]?.from ?? cell);
  const latest = cell + (size.cell - size.pill) * scale;
  const from = Math.min(Math.max(cell, middle - (size.pill / 2) * scale), latest);
  const row = rows.reduce((best, { free }, i) => (free < (rows[best]?.free ?? 0) ? i : best), 0);
  const id = `${events[0]?.item.id}+@${lane}`;
  const mark = { id, lane, row, from, to: from, events, room: 0 };
  put(rows, mark, size.pill, scale);
  return mark;
}

/** Copies rows with their last marks, so that a cell can be tried without consequence. */
const copy = (rows: readonly Row[]): { rows: Row[]; rooms: (number | undefined)[] } => ({
  rows: rows.map((row) => ({ ...row })),
  rooms: rows.map((row) => row.last?.room),
});

/** Draws a crowd: milestones first, then as many others as find room in all rows but one, the rest as one cluster. */
function placeCrowd(rows: Row[], lane: string, events: Happening[], cell: Time, axis: Axis): Mark[] {
  const left = rows.slice(0, -1);
  const wanted = events.filter(({ item }) => item.milestone).length;
  const inOrder = [...events].sort((a, b) => Number(b.item.milestone ?? 0) - Number(a.item.milestone ?? 0));
  const singles: Mark[] = [];
  const rest: Happening[] = [];
  for (const [i, happening] of inOrder.entries()) {
    const mark =
      events.length - singles.length > 2 || i < wanted ? placeSingle(left, lane, happening, axis) : null;
    if (mark) singles.push(mark);
    else rest.push(happening);
  }
  left.forEach((row, i) => (rows[i] = row));
  if (rest.length === 0) return singles;
  return [
    ...singles,
    placeCluster(
      rows,
      lane,
      rest.sort((a, b) => a.from - b.from),
      cell,
      axis,
    ),
  ];
}

/** Places the events of one cell singly if all of them find room, else as one cluster. */
function placeCell(rows: Row[], lane: string, events: Happening[], cell: Time, axis: Axis): Mark[] {
  const before = copy(rows);
  const marks: Mark[] = [];
  for (const happening of events) {
    const mark = placeSingle(rows, lane, happening, axis);
    if (!mark) {
      before.rows.forEach((row, i) => {
        if (row.last) row.last.room = before.rooms[i] ?? 0;
        rows[i] = row;
      });
      return placeCrowd(rows, lane, events, cell, axis);
    }
    marks.push(mark);
  }
  return marks;
}

/**
 * Lays out a lane at one scale. Time is cut into cells of fixed place; a cell's events are drawn singly if
 * they find room in the rows, else as one cluster. Because cells do not depend on the window, nothing moves
 * or regroups while one pans.
 */
export function layoutLane(
  lane: Lane,
  { scale, rows: most, place = (time) => time }: LevelOptions,
): LaneLayout {
  const startOf = (i: number) => place(lane.events[i]?.from ?? 0);
  const rows: Row[] = Array.from({ length: most }, () => ({ free: -Infinity, last: null }));
  const width = size.cell * scale;
  const marks: Mark[] = [];
  for (let i = 0; i < lane.events.length;) {
    const cell = Math.floor(startOf(i) / width) * width;
    let end = i;
    while (end < lane.events.length && startOf(end) < cell + width) end++;
    marks.push(...placeCell(rows, lane.id, lane.events.slice(i, end), cell, { scale, place }));
    i = end;
  }
  return {
    id: lane.id,
    label: lane.label,
    rows: Math.max(1, ...marks.map((mark) => mark.row + 1)),
    marks: marks.sort((a, b) => a.from - b.from),
    longest: Math.max(0, ...marks.map((mark) => mark.to - mark.from)),
  };
}

/** The marks of a lane that a stretch of time needs, labels to the left of it included. */
export function marksBetween({ marks, longest }: LaneLayout, from: Time, to: Time, scale: number): Mark[] {
  const reach = Math.max(longest, (size.label + size.dot) * scale);
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.from ?? 0) < from - reach) low = middle + 1;
    else high = middle;
  }
  const found: Mark[] = [];
  for (let i = low; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || mark.from >= to) break;
    if (mark.to + (mark.room + size.dot) * scale > from) found.push(mark);
  }
  return found;
}
