import type { Kind } from "./kinds.ts";
import type { Entry, RecordSet } from "./record.ts";

/** The kinds of record, as stored in a `RecordSet`. */
export const kinds: readonly Kind[] = [
  "event",
  "source",
  "actor",
  "treaty",
  "article",
  "comparison",
  "coding",
  "reaction",
  "claim",
  "dispute",
  "indicator",
  "policy-option",
  "update",
];

/** Yields every record of every kind. */
export function* allEntries(record: RecordSet): Generator<{ kind: Kind; entry: Entry<unknown> }> {
  for (const kind of kinds) for (const entry of record[kind].values()) yield { kind, entry: entry };
}
