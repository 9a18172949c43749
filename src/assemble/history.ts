import type { UpdateEntry } from "./updates.ts";

/** What an entry has been through. */
export type History = {
  /** The updates that name it, oldest first. */
  updates: UpdateEntry[];
  /** The day it was last added or changed: that of the last such update, or of the first publication. */
  changed: string;
  /** How often it was changed after it was published. */
  revisions: number;
};

/** The history of an entry, by its reference `<kind>/<id>`; `updates` are all updates, newest first. */
export function historyOf(ref: string, updates: readonly UpdateEntry[]): History {
  const naming = updates.filter(({ entries }) => entries.includes(ref)).reverse();
  const first = updates.at(-1)?.date.earliest ?? "1970-01-01";
  return {
    updates: naming,
    changed: naming.at(-1)?.date.earliest ?? first,
    revisions: naming.filter(({ kind }) => kind !== "added").length,
  };
}
