import { join } from "node:path";

import { stringify } from "yaml";

import { checkRecord } from "../checks/check-record.ts";
import { normalForm, shapeOf } from "../record/normal-form.ts";
import { compareText, type Problem } from "../record/problem.ts";
import { differenceFrom, manifestOf, renderManifest } from "../record/published.ts";
import type { RecordSet } from "../record/record.ts";
import { type UpdateRecord, updateSchema } from "../kinds/update.ts";
import { schemaProblems } from "../record/schema-problems.ts";
import { termsIn } from "../record/terms-in.ts";
import { draftUpdate, unannounced, updateId } from "./draft-update.ts";
import { previousValues } from "./previous-value.ts";
import { writeTogether } from "./write-together.ts";

/** An update as drafted from the difference; a person confirms it and adds the reason. */
export type Draft = Omit<UpdateRecord, "date" | "why">;

/** What stands between a record and its publication. */
export type Plan =
  | { kind: "faulty"; problems: Problem[] }
  | { kind: "unchanged" }
  | { kind: "announced"; record: RecordSet; entries: number }
  | { kind: "to-announce"; record: RecordSet; draft: Draft };

/** Rules whose errors a publication is there to settle. */
const settled = new Set(["published-unchanged", "published-announced"]);

/** Reads a record and finds what is to be done to publish it. Writes nothing. */
export function planPublication(folder: string): Plan {
  const { record, problems } = checkRecord(folder);
  const faults = problems.filter(({ level, rule }) => level === "error" && !settled.has(rule));
  const { published } = record;
  const found = published && differenceFrom(record, published);
  const returned = problems.filter(({ rule }) => found?.returned.length && rule === "published-unchanged");
  if (faults.length || returned.length) return { kind: "faulty", problems: [...faults, ...returned] };
  if (!published || !found)
    return record.update.size
      ? { kind: "announced", record, entries: Object.keys(manifestOf(record, "").entries).length }
      : { kind: "to-announce", record, draft: { kind: "added", title: "First publication", entries: [] } };
  const open = unannounced(found);
  const draft = draftUpdate(record, open, previousValues(folder, record, published));
  if (draft.entries.length) return { kind: "to-announce", record, draft };
  const all = found.added.length + found.changed.length + found.vanished.length;
  const pending = [...record.update.keys()].some((id) => published.entries[`update/${id}`] === undefined);
  return all || pending ? { kind: "announced", record, entries: all } : { kind: "unchanged" };
}

const versionOf = (record: RecordSet) =>
  [...record.update.values()]
    .map(({ value }) => value.date)
    .sort(compareText)
    .at(-1) ?? "";

/** What publishing gave: the id of the new update if there is one, or the problems that stopped it. */
export type Outcome = { ok: true; id?: string } | { ok: false; problems: Problem[] };

function manifestFile(folder: string, record: RecordSet) {
  const manifest = manifestOf(record, versionOf(record), record.published);
  return { path: join(folder, "published.json"), content: renderManifest(manifest) };
}

const refuse = (file: string, message: string, fix: string): Problem[] => [
  { rule: "publish", level: "error", file, message, fix },
];

/**
 * Publishes a record: writes the update, if one is given, and the manifest, both or neither. An update that does not
 * fit its schema (without a reason, say) is returned as problems and nothing is written. Throws if writing fails.
 */
export function publish(folder: string, record: RecordSet, update?: UpdateRecord, asId?: string): Outcome {
  if (!update) {
    writeTogether([manifestFile(folder, record)]);
    return { ok: true };
  }
  const schema = updateSchema(termsIn(record));
  const value: unknown = JSON.parse(JSON.stringify(update)); // leaves out fields without a value
  const id = asId ?? updateId(update.date, update.title);
  const file = `data/updates/${id}.yml`;
  const place = () => ({ line: 1, column: 1 });
  const read = schema.safeParse(value);
  if (!read.success) {
    return { ok: false, problems: schemaProblems(read.error, value, file, place, Object.keys(schema.shape)) };
  }
  const refused = record.update.has(id)
    ? refuse(file, "exists already", "give another title or an id with --id")
    : (read.data.sources ?? [])
        .filter((source) => !record.source.has(source))
        .flatMap((source) => refuse(file, `unknown source "${source}"`, "correct the id or add the source"));
  if (refused.length) return { ok: false, problems: refused };
  const withUpdate = {
    ...record,
    update: new Map(record.update).set(id, { id, file, value: read.data, place }),
  };
  const content = normalForm(stringify(read.data), shapeOf(schema));
  writeTogether([{ path: join(folder, "updates", `${id}.yml`), content }, manifestFile(folder, withUpdate)]);
  return { ok: true, id };
}
