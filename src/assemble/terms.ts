import type { RecordSet } from "../record/record.ts";
import type { VocabularyName } from "../record/schema/common.ts";
import type { Term, TermLists } from "../record/schema/vocabulary.ts";
import { cleanDeep } from "./text.ts";

export type { Term, TermLists };

/** Makes the word lists of a record available by name. */
export function assembleTerms(record: RecordSet): TermLists {
  const lists = new Map(
    [...record.vocabularies].map(([name, entry]) => [name, cleanDeep(entry.value.terms)] as const),
  );
  const byId = new Map(
    [...lists].map(([name, terms]) => [name, new Map(terms.map((term) => [term.id, term]))] as const),
  );
  const term = (name: VocabularyName, id: string) => {
    const found = byId.get(name)?.get(id);
    if (!found) throw new Error(`no term "${id}" in the vocabulary ${name}`);
    return found;
  };
  return { list: (name) => lists.get(name) ?? [], term, label: (name, id) => term(name, id).label };
}

export { isMainTreaty, type KnownTerm, ofTerm } from "../record/known-terms.ts";
