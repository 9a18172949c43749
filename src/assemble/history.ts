import { onceEach } from "../record/once-each.ts";
import type { UpdateEntry } from "./updates.ts";

/** What an entry has been through. */
export type History = {
  /** The updates it has been through, oldest first, beginning with the one that published it. */
  updates: UpdateEntry[];
  /** The day it was last added or changed: that of the last such update, or of the first publication. */
  changed: string;
  /** How often it was changed after it was published. */
  revisions: number;
};

/** The updates that name each entry, oldest first, by its reference. */
const namingEach = onceEach(
  (updates: readonly UpdateEntry[]): ReadonlyMap<string, readonly UpdateEntry[]> => {
    const naming = new Map<string, UpdateEntry[]>();
    for (const update of updates.toReversed())
      for (const ref of new Set(update.entries)) {
        const known = naming.get(ref);
        if (known) known.push(update);
        else naming.set(ref, [update]);
      }
    return naming;
  },
);

/**
 * The history of an entry, by its reference `<kind>/<id>`; `updates` are all updates, newest first. An entry that
 * no update adds by name was published with the first.
 */
export function historyOf(ref: string, updates: readonly UpdateEntry[]): History {
  const naming = namingEach(updates).get(ref) ?? [];
  const first = updates.slice(-1).filter(({ id }) => id !== naming[0]?.id);
  const since = naming[0]?.kind === "added" ? [...naming] : [...first, ...naming];
  return {
    updates: since,
    changed: since.at(-1)?.date.earliest ?? "1970-01-01",
    revisions: naming.filter(({ kind }) => kind !== "added").length,
  };
}
