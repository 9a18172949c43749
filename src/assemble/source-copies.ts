import type { SourceEntry } from "./sources.ts";

/** A source, and those beside it in a list that carry text of the same origin. */
export type SourceWithCopies = { source: SourceEntry; copies: SourceEntry[] };

/** How many days may lie between two pages that carry the same report. */
const nearDays = 3;

const day = 24 * 60 * 60 * 1000;

/** Whether two sources may be of the same days; a source without a date may be of any. */
function isNear(a: SourceEntry, b: SourceEntry): boolean {
  if (!a.date || !b.date) return true;
  const gap = nearDays * day;
  const starts = [a, b].map(({ date }) => Date.parse(date?.earliest ?? ""));
  const ends = [a, b].map(({ date }) => Date.parse(date?.latest ?? ""));
  return Math.max(...starts) - Math.min(...ends) <= gap;
}

/** Whether a source is a copy of what another one published, or of what another one copies too. */
function isCopyOf(copy: SourceEntry, leader: SourceEntry): boolean {
  if (copy.copyOf === null || !isNear(copy, leader)) return false;
  if (leader.copyOf !== null) return leader.copyOf === copy.copyOf;
  return `${copy.copyOf} `.startsWith(`${leader.publisher} `);
}

/**
 * Puts each copy of a list under the first source that has the same origin: the publisher that its `copyOf` begins
 * with, or another copy of the same thing, of the same days. The order is otherwise kept.
 */
export function foldCopies(sources: readonly SourceEntry[]): SourceWithCopies[] {
  const folded: SourceWithCopies[] = [];
  for (const source of sources) {
    const leader = folded.find((item) => isCopyOf(source, item.source));
    if (leader) leader.copies.push(source);
    else folded.push({ source, copies: [] });
  }
  return folded;
}
