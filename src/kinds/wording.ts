import { z } from "zod";

import { id, language, line, prose, type Terms } from "../record/schema/common.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";
import * as published from "./published-parts.ts";

/**
 * The shape of one wording of a provision: its words in one language, from one text, cut into segments that each
 * bear an element of the clause, so that wordings whose words stand in another order can be laid side by side.
 */
export function wordingSchema(terms: Terms) {
  return z.strictObject({
    language,
    text: line,
    standing: z.enum(terms["wording-standings"]),
    extent: prose(240).optional(),
    source: id,
    segments: z
      .array(
        z.strictObject({
          element: z.enum(terms["wording-elements"]),
          words: prose(700),
          gloss: prose(500).optional(),
        }),
      )
      .min(1, "at least one segment"),
  });
}

/** A wording as its editor wrote it. */
export type WordingRecord = z.infer<ReturnType<typeof wordingSchema>>;

/** The shape of one published wording. */
export function wordingEntry(terms: TermLists) {
  return z
    .object({
      language: z.string().describe("Language of the wording, BCP 47"),
      text: z.string().describe("Whose text or translation it is, and who prints it"),
      standing: published.word(terms, "wording-standings").describe("What standing the text has"),
      extent: published.text.optional().describe("What it covers, if not the whole provision"),
      source: z.string().describe("Id of the source it was read in"),
      words: published.text.describe("The whole wording"),
      segments: z
        .array(
          z.object({
            element: published.word(terms, "wording-elements").describe("Element of the clause"),
            words: published.text.describe("Its words, in the order of the wording"),
            gloss: published.text.optional().describe("What they say, in the record's English"),
          }),
        )
        .describe("The wording cut into the elements of the clause"),
    })
    .describe("The words of a provision in one language, from one text");
}

/** A wording as published. */
export type WordingEntry = z.infer<ReturnType<typeof wordingEntry>>;

/** Languages that are written without spaces between words. */
const unspaced = new Set(["zh", "ja", "th"]);

/** Words in one piece again, with the spaces that their language writes. */
export function joinWords(words: readonly string[], tag: string): string {
  return words.join(unspaced.has(tag.split("-")[0] ?? tag) ? "" : " ");
}
