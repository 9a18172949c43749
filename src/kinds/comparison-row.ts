import { z } from "zod";

import type { TermLists } from "../record/schema/vocabulary.ts";
import { provision } from "./article.ts";
import * as published from "./published-parts.ts";

/** Evidence that one side has no such provision. */
export const absence = z
  .object({ text: published.text, sources: published.sources })
  .nullable()
  .describe("Evidence that one side has no such provision");

function side(terms: TermLists) {
  return z.object({
    treaty: z.string().describe("Id of the treaty"),
    force: published.word(terms, "forces").nullable().describe("The firmest force among its provisions"),
    evidence: published.word(terms, "evidence-levels").describe("The best evidence among them"),
    statement: published.text.describe("What is said where it has no provision"),
  });
}

const parts = z
  .array(z.object({ kind: z.enum(["kept", "removed", "added"]), text: z.string() }))
  .describe("The words of both, in order");

const element = z.object({
  element: z.string().describe("Element of the clause, see the vocabulary wording-elements"),
  label: z.string().describe("The same in words"),
  parts,
  olderGloss: published.text.nullable().describe("What the older words say, in English"),
  newerGloss: published.text.nullable().describe("What the newer words say, in English"),
});

const redline = z
  .object({
    basis: z
      .enum(["translator", "authentic-language", "texts"])
      .describe("Why the words may be compared: one translator, one authentic language, or two named texts"),
    language: z.string().describe("Language of both phrases, BCP 47"),
    translator: z.string().nullable().describe("Who translated both, if they are translations"),
    older: published.quotation.describe("Phrase of the older treaty"),
    newer: published.quotation.describe("Phrase of the newer treaty"),
    parts,
    elements: z.array(element).describe("The same by element of the clause, where both are cut into these"),
    shows: published.text.nullable().describe("What the comparison shows, in a sentence"),
    wordsKept: z.int().describe("Number of words in both"),
    wordsOlder: z.int().describe("Number of words of the older phrase"),
    wordsNewer: z.int().describe("Number of words of the newer phrase"),
  })
  .describe("Two phrases compared word by word");

const wording = z
  .object({
    redlines: z.array(redline).describe("Phrases that may be compared word by word"),
    apart: z
      .enum(["one-side-only", "different-languages", "different-translators"])
      .nullable()
      .describe("Why no words are compared"),
    statement: published.text.describe("That reason in a sentence"),
  })
  .describe("The wording of both sides");

/** The shape of one row of a pair in `/data/comparison.json`. */
export function comparisonRow(terms: TermLists) {
  return z.object({
    id: published.id,
    topic: published.word(terms, "topics").describe("Topic"),
    topicLabel: z.string().describe("Topic in words"),
    group: z.string().describe("Group of topics"),
    address: published.address,
    relation: published.word(terms, "relations").describe("What became of the obligation"),
    finding: published.text.describe("The judgement in one sentence"),
    reason: published.text.describe("Why"),
    confidence: published.word(terms, "judgement-confidences").describe("Confidence of the judgement"),
    headline: z.boolean().describe("True for the main findings"),
    changed: z.boolean().describe("True if more, less, or other than before is owed"),
    older: z.array(provision(terms)).describe("Provisions of the older treaty"),
    newer: z.array(provision(terms)).describe("Provisions of the newer treaty"),
    olderSide: side(terms).describe("The older treaty on the topic"),
    newerSide: side(terms).describe("The newer treaty on the topic"),
    wording,
    absence,
    sources: published.sources,
  });
}

/** One topic of one pair of treaties: what each obliges and what became of it. */
export type ComparisonRow = z.infer<ReturnType<typeof comparisonRow>>;
