import type { RecordSet } from "./record.ts";
import type { Terms } from "./schema/common.ts";

/** The allowed words of every vocabulary of a record, by vocabulary name. */
export function termsIn(record: RecordSet): Terms {
  return Object.fromEntries(
    [...record.vocabularies].map(([name, entry]) => [name, entry.value.terms.map((term) => term.id)]),
  ) as unknown as Terms;
}
