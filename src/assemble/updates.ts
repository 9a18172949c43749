import type { UpdateEntry } from "../kinds/update.ts";
import { momentOf } from "../record/log.ts";
import { compareText } from "../record/problem.ts";
import type { RecordSet } from "../record/record.ts";
import { corrections } from "../record/schema/notice.ts";
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

/** True for a notice that something published was wrong: it corrects or withdraws. */
export function isCorrection({ kind }: UpdateEntry): boolean {
  return corrections.has(kind);
}
