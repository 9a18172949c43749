import { compareText } from "../record/problem.ts";
import type { RecordSet } from "../record/record.ts";
import { address } from "./address.ts";
import { assembleDate, type PublishedDate } from "./date.ts";
import { cleanDeep } from "./text.ts";

/** An update notice as published. */
export type UpdateEntry = {
  id: string;
  address: string;
  date: PublishedDate;
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
        kind: value.kind,
        title: value.title,
        entries: value.entries,
        was: value.was ?? null,
        now: value.now ?? null,
        why: value.why,
        sources: value.sources ?? [],
      }),
    )
    .sort((a, b) => compareText(b.date.earliest, a.date.earliest) || compareText(b.id, a.id));
}
