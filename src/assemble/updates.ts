import { momentOf } from "../record/log.ts";
import { compareText } from "../record/problem.ts";
import type { RecordSet } from "../record/record.ts";
import { corrections } from "../record/schema/update.ts";
import { address } from "./address.ts";
import { assembleDate, type PublishedDate } from "./date.ts";
import { cleanDeep } from "./text.ts";

/** An update notice as published. */
export type UpdateEntry = {
  id: string;
  address: string;
  date: PublishedDate;
  /** Time of day of its publication, "14:03 UTC"; null for a notice without one. */
  time: string | null;
  /** The moment of its publication, ISO 8601 in UTC; noon where it has no time. */
  moment: string;
  kind: string;
  title: string;
  /** The entries it touches, written `<kind>/<id>`. */
  entries: string[];
  was: string | null;
  now: string | null;
  why: string;
  sources: string[];
};

/** Assembles all update notices, newest first. */
export function assembleUpdates(record: RecordSet): UpdateEntry[] {
  return [...record.update.values()]
    .map(({ id, value }) =>
      cleanDeep({
        id,
        address: address.update(id),
        date: assembleDate(value.date),
        time: value.time ? `${value.time.slice(0, 5)} UTC` : null,
        moment: momentOf(value),
        kind: value.kind,
        title: value.title,
        entries: value.entries,
        was: value.was ?? null,
        now: value.now ?? null,
        why: value.why,
        sources: value.sources ?? [],
      }),
    )
    .sort((a, b) => compareText(b.moment, a.moment) || compareText(b.id, a.id));
}

/** The updates that touch an entry, written `<kind>/<id>`, newest first. */
export function historyOf(updates: readonly UpdateEntry[], entry: string): UpdateEntry[] {
  return updates.filter((update) => update.entries.includes(entry));
}

/** True for a notice that something published was wrong: it corrects or withdraws. */
export function isCorrection({ kind }: UpdateEntry): boolean {
  return corrections.has(kind);
}
