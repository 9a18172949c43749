import type { RecordSet } from "../record/record.ts";
import { vocabularyNames } from "../record/schema/common.ts";
import type { Term } from "./terms.ts";
import { cleanDeep } from "./text.ts";

/** A word list of the record, with what each word means. */
export type GlossaryList = { id: string; title: string; description: string; terms: Term[] };

/** The lists that a reader meets as words of judgement; they come first. */
const first = [
  "evidence-levels",
  "confidence-levels",
  "forces",
  "relations",
  "claim-verdicts",
  "indicator-statuses",
  "reaction-tones",
];

/** Assembles every word of the record with its one definition, list by list, the words of judgement first. */
export function assembleGlossary(record: RecordSet): GlossaryList[] {
  const names = [...first, ...vocabularyNames.filter((name) => !first.includes(name))];
  return names.flatMap((id) => {
    const list = [...record.vocabularies].find(([name]) => name === id)?.[1].value;
    return list
      ? [cleanDeep({ id, title: list.title, description: list.description, terms: list.terms })]
      : [];
  });
}
