import { z } from "zod";

import { edtf, id, line, prose, sourceIds, type VocabularyName } from "./common.ts";

/** The elements of a clause, by the field of a provision that describes each. */
const clauseElements = ["trigger", "response", "conditions", "timing", "decision"] as const;

/** The shape of `data/vocabularies/<name>.yml`: a closed list of words and what each means. */
export const vocabularySchema = z.strictObject({
  title: line,
  description: prose(500),
  terms: z
    .array(
      z.strictObject({
        id,
        label: line,
        definition: prose(600),
        short: line.optional(),
        unit: line.optional(),
        group: id.optional(),
        element: z.enum(clauseElements).optional(),
        scope: z.array(z.enum(["provisions", "events"])).optional(),
        date: edtf.optional(),
        from: edtf.optional(),
        to: edtf.optional(),
        introduction: prose(900).optional(),
        status: z.enum(["confirmed", "gloss", "unconfirmed"]).optional(),
        values: z.record(z.string(), line).optional(),
        form: z.enum(["year", "month", "day", "number"]).optional(),
        forms: z
          .strictObject({
            en: z.array(line).optional(),
            ru: z.array(line).optional(),
            ko: z.array(line).optional(),
            zh: z.array(line).optional(),
          })
          .optional(),
        topics: z.array(id).optional(),
        actors: z.array(id).optional(),
        sources: sourceIds.optional(),
      }),
    )
    .min(1, "at least one term"),
});

/** A closed list of words as its editor wrote it. */
export type VocabularyRecord = z.infer<typeof vocabularySchema>;
/** One word of a vocabulary. */
export type Term = VocabularyRecord["terms"][number];

/** The closed word lists of a record: all terms of a list in order, and one term by id. */
export type TermLists = {
  list: (name: VocabularyName) => readonly Term[];
  /** The term; throws for an id that is not in the list, which the schema has ruled out. */
  term: (name: VocabularyName, id: string) => Term;
  label: (name: VocabularyName, id: string) => string;
};
