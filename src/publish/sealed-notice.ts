import type { UpdateRecord } from "../kinds/update.ts";
import { entryHash, sealOf } from "../record/entry-hash.ts";
import { type Log, NEW, readLog, renderStep, WITHDRAWN } from "../record/log.ts";
import { compareText } from "../record/problem.ts";
import { publishableEntries } from "../record/published.ts";
import type { RecordSet } from "../record/record.ts";
import { principalOf } from "./draft-update.ts";

/** The step that a notice announces of an entry: from what was published last to what the record holds. */
function stepOf(ref: string, entries: ReturnType<typeof publishableEntries>, log: Log): string {
  const entry = entries.get(ref);
  const heads = log.get(ref)?.heads ?? [];
  return renderStep({ was: heads.length ? heads : [NEW], now: entry ? entryHash(entry.value) : WITHDRAWN });
}

/** What a notice announces of the entries it names, as they stand in the record now. */
export function stepsOf(record: RecordSet, refs: readonly string[]): Record<string, string> {
  const entries = publishableEntries(record);
  const log = readLog(record);
  return Object.fromEntries([...refs].sort(compareText).map((ref) => [ref, stepOf(ref, entries, log)]));
}

/** A notice with what it announces, itself last, and its seal. */
export function sealedNotice(id: string, notice: UpdateRecord, steps: Record<string, string>): UpdateRecord {
  const announces = { ...steps, [`update/${id}`]: renderStep({ was: [NEW], now: entryHash(notice) }) };
  return { ...notice, announces, seal: sealOf(id, { ...notice, announces }) };
}

/**
 * The id of a notice: its date, the entry it is named after, and four digits from what it announces and when, so that
 * editors who work apart never give two notices one id.
 */
export function noticeId(
  { date, time, entries, title }: UpdateRecord,
  steps: Record<string, string>,
): string {
  const main = principalOf(entries)?.split("/").slice(1).join("-") ?? title;
  const words = main
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 90);
  return `${date}-${words}-${entryHash({ steps, date, time, title }).slice(0, 4)}`.replace(/-+/g, "-");
}
