import { knownTerms, type KnownVocabulary } from "../record/known-terms.ts";
import type { RecordSet } from "../record/record.ts";
import type { VocabularyName } from "../record/schema/common.ts";
import { didYouMean } from "../record/suggest.ts";
import type { Check } from "./check.ts";

/** Vocabularies whose terms stand in groups, and the vocabulary that holds the groups. */
const grouped: readonly (readonly [VocabularyName, VocabularyName])[] = [
  ["topics", "topic-groups"],
  ["event-kinds", "event-themes"],
];

const idsOf = (record: RecordSet, name: VocabularyName) =>
  record.vocabularies.get(name)?.value.terms.map(({ id }) => id) ?? [];

const termGroup: Check = {
  name: "term-group",
  description:
    "Every topic stands in a group of topics, and every kind of event in a theme; pages show no others.",
  level: "error",
  check(record, report) {
    for (const [name, groups] of grouped) {
      const vocabulary = record.vocabularies.get(name);
      const known = idsOf(record, groups);
      for (const [i, { id, group }] of (vocabulary?.value.terms ?? []).entries()) {
        if (!vocabulary || (group !== undefined && known.includes(group))) continue;
        const found = group === undefined ? "has no group" : `unknown group "${group}"`;
        report(
          vocabulary,
          ["terms", i, ...(group === undefined ? [] : ["group"])],
          `${found}${didYouMean(group ?? "", known)}, so no page would show "${id}"`,
          `use one of: ${known.join(", ")}; or add the group to data/vocabularies/${groups}.yml`,
        );
      }
    }
  },
};

const termOnce: Check = {
  name: "term-once",
  description: "No vocabulary holds a word twice.",
  level: "error",
  check(record, report) {
    for (const vocabulary of record.vocabularies.values()) {
      const seen = new Set<string>();
      for (const [i, { id }] of vocabulary.value.terms.entries()) {
        if (seen.has(id))
          report(
            vocabulary,
            ["terms", i, "id"],
            `"${id}" stands twice in this list`,
            "remove one of the two",
          );
        seen.add(id);
      }
    }
  },
};

const termKnown: Check = {
  name: "term-known",
  description:
    "A vocabulary on which the program acts holds the terms that the program knows, and no others.",
  level: "error",
  check(record, report) {
    for (const [name, { isClosed, terms }] of Object.entries(knownTerms)) {
      const vocabulary = record.vocabularies.get(name as KnownVocabulary);
      if (!isClosed || !vocabulary) continue;
      const held = vocabulary.value.terms.map(({ id }) => id);
      const known = Object.keys(terms);
      for (const [id, meaning] of Object.entries(terms))
        if (!held.includes(id))
          report(
            vocabulary,
            ["terms"],
            `lacks "${id}", which the program knows: ${meaning}`,
            "add the term; its label and definition are yours, its id is not",
          );
      for (const [i, id] of held.entries())
        if (!known.includes(id))
          report(
            vocabulary,
            ["terms", i, "id"],
            `the program does not know "${id}"${didYouMean(id, known)}`,
            `use one of: ${known.join(", ")}; or teach the program the term in src/record/known-terms.ts`,
          );
    }
  },
};

/** Checks on the word lists. */
export const vocabularyChecks: readonly Check[] = [termGroup, termOnce, termKnown];
