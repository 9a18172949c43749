import { z } from "zod";

import type { TermLists } from "../../assemble/terms.ts";
import { address, id, quotation, sources, text, word } from "./parts.ts";
import { provision } from "./treaties.ts";

const absence = z
  .object({ text, sources })
  .nullable()
  .describe("Evidence that one side has no such provision");

function side(terms: TermLists) {
  return z.object({
    treaty: z.string().describe("Id of the treaty"),
    force: word(terms, "forces").nullable().describe("The firmest force among its provisions"),
    evidence: word(terms, "evidence-levels").describe("The best evidence among them"),
    statement: text.describe("What is said where it has no provision"),
  });
}

const redline = z
  .object({
    basis: z.enum(["translator", "authentic-language"]).describe("Why the words may be compared"),
    language: z.string().describe("Language of both phrases, BCP 47"),
    translator: z.string().nullable().describe("Who translated both, if they are translations"),
    older: quotation.describe("Phrase of the older treaty"),
    newer: quotation.describe("Phrase of the newer treaty"),
    parts: z
      .array(z.object({ kind: z.enum(["kept", "removed", "added"]), text: z.string() }))
      .describe("The words of both, in order"),
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
    statement: text.describe("That reason in a sentence"),
  })
  .describe("The wording of both sides");

/** The shape of one assistance clause in `/data/comparison.json`. */
export function assistanceClause(terms: TermLists) {
  return z
    .object({
      treaty: z.string().describe("Id of the treaty"),
      owesAssistance: z.boolean().describe("False where only contact or consultation is owed"),
      provision: provision(terms),
      features: z
        .array(z.object({ id: z.string(), value: z.enum(["yes", "in-part", "no", "not-seen"]) }))
        .describe("What the clause has, in this record's reading"),
    })
    .describe("The assistance clause of one instrument");
}

function row(terms: TermLists) {
  return z.object({
    id,
    topic: word(terms, "topics").describe("Topic"),
    topicLabel: z.string().describe("Topic in words"),
    group: z.string().describe("Group of topics"),
    address,
    relation: word(terms, "relations").describe("What became of the obligation"),
    finding: text.describe("The judgement in one sentence"),
    reason: text.describe("Why"),
    confidence: z.enum(["high", "medium", "low"]).describe("Confidence of the judgement"),
    headline: z.boolean().describe("True for the main findings"),
    changed: z.boolean().describe("True if more, less, or other than before is owed"),
    older: z.array(provision(terms)).describe("Provisions of the older treaty"),
    newer: z.array(provision(terms)).describe("Provisions of the newer treaty"),
    olderSide: side(terms).describe("The older treaty on the topic"),
    newerSide: side(terms).describe("The newer treaty on the topic"),
    wording,
    absence: z.object({ text, sources }).nullable().describe("Evidence that one side has no such provision"),
    sources,
  });
}

/** The shape of one pair of treaties in `/data/comparison.json`. */
export function comparisonPair(terms: TermLists) {
  return z
    .object({
      id,
      address,
      older: z.string().describe("Id of the older treaty"),
      newer: z.string().describe("Id of the newer treaty"),
      counts: z.record(z.string(), z.int()).describe("Number of rows for each relation"),
      rows: z.array(row(terms)).describe("One row for each topic"),
    })
    .describe("Two treaties compared");
}

/** The shape of one row of the matrix of topics against treaties in `/data/comparison.json`. */
export function matrixRow(terms: TermLists) {
  return z
    .object({
      topic: word(terms, "topics").describe("Topic"),
      topicLabel: z.string().describe("Topic in words"),
      group: z.string().describe("Group of topics"),
      cells: z.array(
        z.object({
          treaty: z.string().describe("Id of the treaty"),
          provisions: z.array(z.string()).describe("References of its provisions on the topic"),
          force: word(terms, "forces").nullable().describe("The firmest force among them"),
          evidence: word(terms, "evidence-levels").describe("The best evidence among them"),
          absent: z.boolean().describe("True if there is evidence that it has no such provision"),
        }),
      ),
      latest: z.string().nullable().describe("Id of the row that compares the two latest treaties"),
      changes: z
        .array(
          z.object({
            id,
            address,
            older: z.string().describe("Id of the older treaty"),
            newer: z.string().describe("Id of the newer treaty"),
            relation: word(terms, "relations"),
            finding: text,
            confidence: z.enum(["high", "medium", "low"]),
            absence,
          }),
        )
        .describe("What each pair of treaties makes of the topic"),
    })
    .describe("One topic across the Russia–North Korea treaties");
}
