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

/** Checks on the word lists. */
export const vocabularyChecks: readonly Check[] = [termGroup, termOnce];
