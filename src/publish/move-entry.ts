import { readFileSync } from "node:fs";
import { join } from "node:path";

import { checkRecord } from "../checks/check-record.ts";
import { namedIds } from "../checks/references.ts";
import { Failure } from "../failures/failure.ts";
import { isKind } from "../kinds/index.ts";
import type { KeptValues } from "../record/kept-values.ts";
import { allEntries } from "../record/kinds-of-record.ts";
import { readLog } from "../record/log.ts";
import { fileOf } from "../record/place.ts";
import type { Problem } from "../record/problem.ts";
import { publishableEntries } from "../record/published.ts";
import type { RecordSet } from "../record/record.ts";
import { idPattern } from "../record/schema/common.ts";
import { didYouMean } from "../record/suggest.ts";
import { wholeText } from "./change-words.ts";
import {
  applyEdits,
  type Edit,
  movedExceptions,
  pathOf,
  redirected,
  type Ref,
  refText,
  renamedReferences,
} from "./entry-edits.ts";
import { type Draft, draftOpen, publish, settled } from "./publish.ts";

/** What is to become of an entry: a new id, or its end, with where its address leads and whether references follow. */
export type Change =
  { does: "move"; entry: Ref; to: string } | { does: "withdraw"; entry: Ref; leadsTo: string | undefined };

/** What was done: the files written and removed, the notice if the entry had been published, what is left to confirm. */
export type Done = { edits: Edit[]; notice?: string; stale: Problem[] };

/** Kinds whose files stand alone; the id of a treaty, an article or a comparison is part of many others. */
const movable = new Set([
  "event",
  "source",
  "actor",
  "claim",
  "reaction",
  "dispute",
  "figure",
  "indicator",
  "coding",
  "policy-option",
  "place",
]);

/** Reads `<kind>/<id>` as an entry of the record. Throws a `Failure` that names the nearest one. */
export function entryNamed(record: RecordSet, text: string): Ref {
  const [kind = "", ...rest] = text.split("/");
  const id = rest.join("/");
  if (isKind(kind) && record[kind].has(id)) return { kind, id };
  const near = didYouMean(text, publishableEntries(record).keys());
  throw new Failure(
    `there is no entry "${text}"${near}`,
    "write it as <kind>/<id>, such as event/treaty-signed",
  );
}

function refuseKind({ kind }: Ref, does: string): void {
  if (kind === "update")
    throw new Failure("a notice stays as it was published", "correct it with another notice");
  if (does === "move" && !movable.has(kind))
    throw new Failure(`the id of a ${kind} is part of the addresses of others and is not moved`);
}

function refuseId(record: RecordSet, { kind }: Ref, id: string): void {
  const ref = `${kind}/${id}`;
  if (!idPattern.test(id))
    throw new Failure(`"${id}" is not an id`, "use lower-case letters, digits and single hyphens");
  if (record[kind].has(id) || record.redirects.has(ref) || readLog(record).has(ref))
    throw new Failure(
      `${ref} is or was an entry of the record`,
      "ids are never used again; choose another one",
    );
}

/** The entries that name one, as `<kind>/<id>`. */
function namersOf(record: RecordSet, { kind, id }: Ref): string[] {
  return [...allEntries(record)]
    .filter((one) => one.kind !== "update" && !(one.kind === kind && one.entry.id === id))
    .filter(({ kind: of, entry }) =>
      [...namedIds(of, entry.value)].some((named) => named.to === kind && named.id === id),
    )
    .map(({ kind: of, entry }) => `${of}/${entry.id}`);
}

/** A withdrawn entry that others name is withdrawn only into one of its kind, which they then name. */
function refuseNamed(record: RecordSet, entry: Ref, target: Ref | undefined): void {
  if (target?.kind === entry.kind && target.id !== entry.id) return;
  const namers = namersOf(record, entry);
  if (namers.length)
    throw new Failure(
      `${refText(entry)} is named by ${namers.slice(0, 8).join(", ")}${namers.length > 8 ? " and more" : ""}`,
      `take it out there first, or name a ${entry.kind} that takes its place with --into`,
    );
}

const isPublished = (record: RecordSet, entry: Ref) => readLog(record).has(refText(entry));

/** The id of the notice of a change, to which the address of an entry without successor leads. */
const noticeOf = ({ does, entry }: Change, today: string) =>
  `${today}-${does === "move" ? "moved" : "withdrawn"}-${entry.kind}-${entry.id}`
    .slice(0, 120)
    .replace(/-+$/, "");

/** Every edit that a change of an entry asks for, and where its address leads. Throws a `Failure` if it may not be. */
export function planChange(
  folder: string,
  record: RecordSet,
  change: Change,
  today: string,
): { edits: Edit[]; target: string } {
  const { entry } = change;
  refuseKind(entry, change.does);
  const path = pathOf(record, entry);
  const gone = { path, text: null };
  const redirects = (target: string) => (isPublished(record, entry) ? [redirected(entry, target)] : []);
  if (change.does === "move") {
    refuseId(record, entry, change.to);
    const target = `${entry.kind}/${change.to}`;
    const moved = { path: fileOf(entry.kind, change.to), text: readFileSync(join(folder, path), "utf8") };
    return {
      edits: [
        gone,
        moved,
        ...movedExceptions(folder, record, entry, change.to),
        ...renamedReferences(folder, record, entry, change.to),
        ...redirects(target),
      ],
      target,
    };
  }
  const into = change.leadsTo === undefined ? undefined : entryNamed(record, change.leadsTo);
  refuseNamed(record, entry, into);
  const target = into ? refText(into) : `update/${noticeOf(change, today)}`;
  const references = into?.kind === entry.kind ? renamedReferences(folder, record, entry, into.id) : [];
  const exceptions = movedExceptions(folder, record, entry);
  return { edits: [gone, ...exceptions, ...references, ...redirects(target)], target };
}

/** Rules that ask a person to read something again; they do not stand in the way. */
const isStale = ({ rule }: Problem) => rule.endsWith("-fresh");

/** What a change would break: every error that is not settled by its notice. */
function broken(problems: readonly Problem[], target: string): Problem[] {
  const leadsToNotice = ({ rule, message }: Problem) =>
    rule === "redirect-targets" && message.includes(`"${target}"`);
  return problems.filter(
    (problem) =>
      problem.level === "error" && !settled.has(problem.rule) && !isStale(problem) && !leadsToNotice(problem),
  );
}

/** The notice of a change: a move says both ids, a withdrawal what the entry said. */
function noticeFor(
  folder: string,
  before: RecordSet,
  after: RecordSet,
  { does, entry }: Change,
  target: string,
): Draft {
  const draft = draftOpen(folder, after);
  const { was, now } = draft;
  if (does === "move")
    return {
      ...draft,
      kind: "note",
      title: draft.title.replace(/^\w+:/, "Moved:"),
      was: `Its id was ${refText(entry)}.`,
      now: `Its id is ${target}; the old address leads there.`,
    };
  const said = wholeText(before[entry.kind].get(entry.id)?.value);
  return { ...draft, was: was ?? said, now: now ?? `Withdrawn. Its address leads to ${target}.` };
}

/** The moment of a change, why it is made, and what was read of the record before. */
export type Reason = { why: string; today: string; time: string; kept?: KeptValues };

/**
 * Moves or withdraws an entry: its file, every reference to it, the redirect of its address and, if it was published,
 * the notice that says so. Where the record would not be sound afterwards, everything is put back and a `Failure` says
 * why.
 */
export function changeEntry(
  folder: string,
  record: RecordSet,
  change: Change,
  { why, today, time, kept }: Reason,
): Done {
  const { edits, target } = planChange(folder, record, change, today);
  const undo = applyEdits(folder, edits);
  try {
    const after = checkRecord(folder, { kept });
    const faults = broken(after.problems, target);
    if (faults.length)
      throw new Failure(
        `the record would not be sound: ${faults.map(({ file, message }) => `${file} ${message}`).join("; ")}`,
      );
    const stale = after.problems.filter(isStale);
    if (!isPublished(record, change.entry)) return { edits, stale };
    const update = { ...noticeFor(folder, record, after.record, change, target), date: today, time, why };
    const id = noticeOf(change, today);
    const outcome = publish(folder, after.record, { update, id, today });
    if (!outcome.ok) throw new Failure(outcome.problems.map(({ message }) => message).join("; "));
    return { edits, notice: id, stale };
  } catch (error) {
    undo();
    throw error;
  }
}
