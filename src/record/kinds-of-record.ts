import { type Kind, kinds } from "../kinds/index.ts";
import type { Entry, RecordSet } from "./record.ts";

/** Yields every record of every kind. */
export function* allEntries(record: RecordSet): Generator<{ kind: Kind; entry: Entry<unknown> }> {
  for (const { id: kind } of kinds) for (const entry of record[kind].values()) yield { kind, entry };
}
