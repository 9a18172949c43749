import type { UpdateRecord } from "../kinds/update.ts";
import { allEntries } from "./kinds-of-record.ts";
import { isAsPublished, isSealed, readLog, WITHDRAWN } from "./log.ts";
import { onceEach } from "./once-each.ts";
import { compareText } from "./problem.ts";
import type { Entry, RecordSet } from "./record.ts";

/** Every entry that readers see, by `<kind>/<id>`, the word lists among them. */
export const publishableEntries = onceEach((record: RecordSet): ReadonlyMap<string, Entry<unknown>> => {
  const entries = [...allEntries(record)].map(({ kind, entry }) => [`${kind}/${entry.id}`, entry] as const);
  const lists = [...record.vocabularies].map(([name, entry]) => [`vocabulary/${name}`, entry] as const);
  return new Map<string, Entry<unknown>>([...entries, ...lists]);
});

/** How a record differs from what was published, each list in order. */
export type Difference = {
  added: string[];
  changed: string[];
  /** Published entries that the record no longer has and that are not marked as withdrawn. */
  vanished: string[];
  /** Entries that were withdrawn and stand in the record again. */
  returned: string[];
  /** Entries that notices lead to different texts from the same one, and no later notice settles. */
  forked: string[];
  /** Notices that are not published yet: written by hand, or of a record that never was published. */
  unsealed: Entry<UpdateRecord>[];
};

/** Compares a record with the log of publication. Notices that are not sealed yet are not among the added. */
export function differenceFrom(record: RecordSet): Difference {
  const log = readLog(record);
  const now = publishableEntries(record);
  const unsealed = [...record.update.values()].filter((notice) => !isSealed(notice));
  const ours = new Set(unsealed.map(({ id }) => `update/${id}`));
  const refs = [...now.keys()].filter((ref) => !ours.has(ref)).sort(compareText);
  const only = (ref: string) => {
    const heads = log.get(ref)?.heads ?? [];
    return heads.length === 1 ? heads[0] : undefined;
  };
  const isForked = (ref: string) => (log.get(ref)?.heads.length ?? 0) > 1;
  return {
    added: refs.filter((ref) => !log.get(ref)?.known.size),
    changed: refs.filter((ref) => {
      const head = only(ref);
      return head !== undefined && head !== WITHDRAWN && !isAsPublished(log.get(ref), now.get(ref)?.value);
    }),
    vanished: [...log.keys()]
      .filter((ref) => only(ref) !== WITHDRAWN && !isForked(ref) && !now.has(ref))
      .sort(compareText),
    returned: refs.filter((ref) => only(ref) === WITHDRAWN),
    forked: [...log.keys()].filter(isForked).sort(compareText),
    unsealed,
  };
}
