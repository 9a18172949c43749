import { createHash } from "node:crypto";

import { allEntries } from "./kinds-of-record.ts";
import { compareText } from "./problem.ts";
import type { Entry, RecordSet } from "./record.ts";
import type { Published } from "./schema/published.ts";

/** Stands in the manifest in place of a hash for an entry that was published and then withdrawn or moved. */
export const WITHDRAWN = "withdrawn";

/** Fields that say something of the editing, not of the world; a change in them is no change of the entry. */
const bookkeeping = new Set(["confirmed"]);

/** A value as JSON with the fields of each object in order of name, so that moving a field changes nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === "object" && !Array.isArray(item)
      ? Object.fromEntries(
          Object.entries(item)
            .filter(([name]) => !bookkeeping.has(name))
            .sort(([a], [b]) => compareText(a, b)),
        )
      : item,
  );
}

/** The hash of an entry's content: sixteen hexadecimal digits of SHA-256. */
export function entryHash(value: unknown): string {
  return createHash("sha256").update(canonical(value)).digest("hex").slice(0, 16);
}

/** Every entry that readers see, by `<kind>/<id>`, the word lists among them. */
export function publishableEntries(record: RecordSet): Map<string, Entry<unknown>> {
  const entries = [...allEntries(record)].map(({ kind, entry }) => [`${kind}/${entry.id}`, entry] as const);
  const lists = [...record.vocabularies].map(([name, entry]) => [`vocabulary/${name}`, entry] as const);
  return new Map<string, Entry<unknown>>([...entries, ...lists]);
}

/** How a record differs from what was published, each list in order. */
export type Difference = {
  added: string[];
  changed: string[];
  /** Published entries that the record no longer has and that are not marked as withdrawn. */
  vanished: string[];
  /** Entries that were withdrawn and stand in the record again. */
  returned: string[];
  /** Entries that an update names which has not been published yet. */
  announced: Set<string>;
};

const isUpdate = (ref: string) => ref.startsWith("update/");

/** Compares a record with the manifest. New updates are not among the added: they announce, and need no notice. */
export function differenceFrom(record: RecordSet, published: Published): Difference {
  const now = publishableEntries(record);
  const before = published.entries;
  const refs = [...now.keys()].sort(compareText);
  const isNew = (ref: string) => before[ref] === undefined;
  const pending = [...record.update.values()].filter(({ id }) => isNew(`update/${id}`));
  return {
    added: refs.filter((ref) => isNew(ref) && !isUpdate(ref)),
    changed: refs.filter(
      (ref) => !isNew(ref) && before[ref] !== WITHDRAWN && before[ref] !== entryHash(now.get(ref)?.value),
    ),
    vanished: Object.keys(before)
      .filter((ref) => before[ref] !== WITHDRAWN && !now.has(ref))
      .sort(compareText),
    returned: refs.filter((ref) => before[ref] === WITHDRAWN),
    announced: new Set(pending.flatMap(({ value }) => value.entries)),
  };
}

/** The manifest of a record: a hash of each entry, and the ids that were published before and are gone. */
export function manifestOf(record: RecordSet, version: string, before?: Published): Published {
  const now = [...publishableEntries(record)].map(([ref, { value }]) => [ref, entryHash(value)] as const);
  const present = new Map(now);
  const gone = Object.keys(before?.entries ?? {})
    .filter((ref) => !present.has(ref))
    .map((ref) => [ref, WITHDRAWN] as const);
  const entries = [...now, ...gone].sort(([a], [b]) => compareText(a, b));
  return { version, entries: Object.fromEntries(entries) };
}

/** Writes a manifest as JSON, one entry a line. */
export function renderManifest(manifest: Published): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
