import type { Datasets } from "../assemble/datasets.ts";
import type { UpdateEntry } from "../assemble/updates.ts";
import { isPart } from "../kinds/define-kind.ts";
import { isKind, kindById } from "../kinds/index.ts";
import { type Column, tableOf } from "../kinds/table.ts";
import type { DatasetRule } from "./dataset-rule.ts";

/** What one notice changed in one data set. */
type Change = { update: UpdateEntry; dataset: string | null; entries: readonly string[] };

/** The data set that an entry stands in, by its reference; word lists stand in that of the codes. */
function datasetOf(ref: string): string {
  const [kind = ""] = ref.split("/");
  if (!isKind(kind)) return "vocabularies";
  const { dataset } = kindById[kind];
  return isPart(dataset) ? dataset.name : kind;
}

function changesOf(update: UpdateEntry): Change[] {
  const names = [...new Set(update.entries.map(datasetOf))];
  if (!names.length) return [{ update, dataset: null, entries: [] }];
  return names.map((dataset) => ({
    update,
    dataset,
    entries: update.entries.filter((ref) => datasetOf(ref) === dataset),
  }));
}

const columns: Column<Change>[] = [
  { name: "version", means: "Version of the data that the change belongs to", of: (c) => c.update.date.edtf },
  { name: "moment", means: "When it was published, UTC", of: (c) => c.update.moment },
  { name: "notice", means: "Id of the notice", of: (c) => c.update.id },
  {
    name: "dataset",
    means: "Data set whose entries changed; empty for a notice of the whole record",
    of: (c) => c.dataset,
  },
  { name: "change", means: "added, corrected, extended, withdrawn or note", of: (c) => c.update.kind },
  { name: "count", means: "Number of entries that changed", of: (c) => c.entries.length || null },
  { name: "entries", means: "References of the entries", of: (c) => c.entries },
  { name: "title", means: "The notice in one line", of: (c) => c.update.title },
  { name: "was", means: "What stood there", of: (c) => c.update.was },
  { name: "now", means: "What stands there now", of: (c) => c.update.now },
  { name: "why", means: "Why", of: (c) => c.update.why },
];

/** The changelog of the data sets, made from the notices: one row for each notice and data set, newest first. */
export function changelogRule({ updates }: Datasets): DatasetRule {
  return {
    name: "changelog",
    title: "Changelog of the data sets",
    description: "What each version changed in which data set, and why: made from the update notices.",
    lists: {},
    table: tableOf(columns, updates.flatMap(changesOf)),
  };
}

/** A version of the data: the notices of one day. */
export type Version = {
  /** The day, which is its name. */
  version: string;
  /** Its notices, newest first. */
  notices: UpdateEntry[];
};

/** Every version of the data, newest first. */
export function versionsOf(updates: readonly UpdateEntry[]): Version[] {
  const versions = new Map<string, UpdateEntry[]>();
  for (const update of updates)
    versions.set(update.date.earliest, [...(versions.get(update.date.earliest) ?? []), update]);
  return [...versions].map(([version, notices]) => ({ version, notices }));
}
