import type { UpdateEntry } from "../kinds/update.ts";
import { compareText } from "../record/problem.ts";
import type { RecordSet } from "../record/record.ts";
import { address } from "./address.ts";
import { assembleDate } from "./date.ts";
import { cleanDeep } from "./text.ts";

export type { UpdateEntry };

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
