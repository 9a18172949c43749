import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parseDocument, stringify } from "yaml";

import { checkRecord } from "../checks/check-record.ts";
import { type UpdateRecord, updateSchema } from "../kinds/update.ts";
import type { KeptValues } from "../record/kept-values.ts";
import { momentOf, readLog } from "../record/log.ts";
import { normalForm, shapeOf } from "../record/normal-form.ts";
import { compareText, type Problem } from "../record/problem.ts";
import { type Difference, differenceFrom } from "../record/published.ts";
import type { RecordSet } from "../record/record.ts";
import { termsIn } from "../record/terms-in.ts";
import { type Draft, draftUpdate, type Open } from "./draft-update.ts";
import { whileAlone } from "./lock.ts";
import { noticeProblems, refuse } from "./notice-problems.ts";
import { previousTexts } from "./previous-text.ts";
import { noticeId, sealedNotice, stepsOf } from "./sealed-notice.ts";
import { type NewFile, sweepLeftOvers, writeWhole } from "./write-whole.ts";

export type { Draft } from "./draft-update.ts";

/** What stands between a record and its publication. */
export type Plan =
  | { kind: "faulty"; problems: Problem[] }
  | { kind: "unchanged" }
  | { kind: "announced"; record: RecordSet; entries: number }
  | { kind: "to-announce"; record: RecordSet; draft: Draft };

/** Rules whose errors a publication is there to settle. */
export const settled: ReadonlySet<string> = new Set([
  "published-unchanged",
  "notice-published",
  "notices-agree",
  "log-kept",
]);

/** The entries that differ from what was published and that no notice written by hand names. */
function openIn(found: Difference): Open {
  const named = new Set(found.unsealed.flatMap(({ value }) => value.entries));
  const open = (refs: string[]) => refs.filter((ref) => !named.has(ref));
  return {
    added: open(found.added),
    changed: open(found.changed),
    vanished: open(found.vanished),
    forked: open(found.forked),
  };
}

const refsOf = ({ added, changed, vanished, forked }: Open) => [...vanished, ...forked, ...changed, ...added];

/** Drafts a notice of everything in a record that no notice announces yet. */
export const draftOpen = (folder: string, record: RecordSet): Draft =>
  draftUpdate(record, openIn(differenceFrom(record)), previousTexts(folder));

/** Reads a record, but for the texts that were `kept`, and finds what is to be done to publish it. Writes nothing. */
export function planPublication(folder: string, kept?: KeptValues): Plan {
  const { record, problems } = checkRecord(folder, { kept });
  const found = differenceFrom(record);
  const returned = problems.filter(({ rule }) => found.returned.length && rule === "published-unchanged");
  const faults = problems.filter(({ level, rule }) => level === "error" && !settled.has(rule));
  if (faults.length || returned.length) return { kind: "faulty", problems: [...faults, ...returned] };
  const isFirst = readLog(record).size === 0;
  if (isFirst && !found.unsealed.length)
    return { kind: "to-announce", record, draft: { kind: "added", title: "First publication", entries: [] } };
  const open = openIn(found);
  if (!isFirst && refsOf(open).length)
    return { kind: "to-announce", record, draft: draftOpen(folder, record) };
  if (!found.unsealed.length) return { kind: "unchanged" };
  return { kind: "announced", record, entries: refsOf(found).length };
}

type Sealed = { id: string; value: UpdateRecord };

/** The notices written by hand, each with what it announces; the first of a record announces all of it. */
function sealPending(record: RecordSet): Sealed[] {
  const found = differenceFrom(record);
  const isFirst = readLog(record).size === 0;
  const left = new Set(refsOf(found));
  const inOrder = [...found.unsealed].sort(
    (a, b) => compareText(momentOf(a.value), momentOf(b.value)) || compareText(a.id, b.id),
  );
  return inOrder.map(({ id, value }, i) => {
    const refs = isFirst && i === 0 ? [...left] : value.entries.filter((ref) => left.has(ref));
    refs.forEach((ref) => left.delete(ref));
    return { id, value: sealedNotice(id, value, stepsOf(record, refs)) };
  });
}

/** A notice of its own for all that is open, and for the whole record if it was never published. */
function sealNew(record: RecordSet, update: UpdateRecord, asId?: string): Sealed {
  const found = differenceFrom(record);
  const notice = JSON.parse(JSON.stringify(update)) as UpdateRecord; // leaves out fields without a value
  const steps = stepsOf(record, refsOf(openIn(found)));
  const id = asId ?? noticeId(notice, steps);
  return { id, value: sealedNotice(id, notice, steps) };
}

const pathOf = (folder: string, id: string) => join(folder, "updates", `${id}.yml`);

function fileOf(folder: string, { id, value }: Sealed, record: RecordSet): NewFile {
  const shape = shapeOf(updateSchema(termsIn(record)));
  const path = pathOf(folder, id);
  if (!record.update.has(id)) return { path, content: normalForm(stringify(value), shape), replaces: false };
  const document = parseDocument(readFileSync(path, "utf8"));
  document.set("announces", document.createNode(value.announces));
  document.set("seal", value.seal);
  return { path, content: normalForm(document.toString(), shape), replaces: true };
}

/** The notice as it would stand in its file, without what `publish` adds to it. */
export function previewOf(record: RecordSet, update: UpdateRecord): string {
  const notice = JSON.parse(JSON.stringify(update)) as UpdateRecord; // leaves out fields without a value
  return normalForm(stringify(notice), shapeOf(updateSchema(termsIn(record))));
}

/** What somebody else has published since the record was read. */
function meanwhile(folder: string, record: RecordSet): Problem[] {
  const names = existsSync(join(folder, "updates")) ? readdirSync(join(folder, "updates")) : [];
  return names
    .filter((name) => /^[^.].*\.yml$/.test(name) && !record.update.has(name.slice(0, -4)))
    .flatMap((name) =>
      refuse(
        `data/updates/${name}`,
        "was published meanwhile",
        "run npm run record:publish again, if need be",
      ),
    );
}

/** What publishing gave: the id of the new update if there is one, or the problems that stopped it. */
export type Outcome = { ok: true; id?: string } | { ok: false; problems: Problem[] };

/** A notice to publish, under an id of its own if one is given; without one, those written by hand are published. */
export type Publishing = { update?: UpdateRecord; id?: string | undefined; today: string };

/**
 * Publishes a record: seals the notices written by hand and writes the new one, if there is one. `today` is the day in
 * UTC; a notice of a later day is refused. A notice that does not fit its schema, lacks a reason or, for a correction,
 * what was and is now, is returned as problems and nothing is written. Throws if writing fails or another
 * `record:publish` is at work; each notice stands whole or not at all, and running again goes on where it stopped.
 */
export function publish(folder: string, record: RecordSet, { update, id, today }: Publishing): Outcome {
  return whileAlone(folder, () => {
    const late = meanwhile(folder, record);
    if (late.length) return { ok: false, problems: late };
    const added = update ? sealNew(record, update, id) : undefined;
    const notices = [...sealPending(record), ...(added ? [added] : [])];
    const problems = [
      ...(added && record.update.has(added.id)
        ? refuse(`data/updates/${added.id}.yml`, "exists already", "give another id with --id")
        : []),
      ...notices.flatMap((notice) => noticeProblems(notice.id, notice.value, record, today)),
    ];
    if (problems.length) return { ok: false, problems };
    const files = notices.map((notice) => fileOf(folder, notice, record));
    if (existsSync(join(folder, "updates"))) sweepLeftOvers(join(folder, "updates"));
    files.forEach(writeWhole);
    return { ok: true, ...(added ? { id: added.id } : {}) };
  });
}
