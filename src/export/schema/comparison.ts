import { z } from "zod";

import { provision } from "../../kinds/article.ts";
import { absence, comparisonRow } from "../../kinds/comparison-row.ts";
import { address, id, text, word } from "../../kinds/published-parts.ts";
import type { TermLists } from "../../record/schema/vocabulary.ts";

/** The shape of one assistance clause in `/data/comparison.json`. */
export function assistanceClause(terms: TermLists) {
  return z
    .object({
      treaty: z.string().describe("Id of the treaty"),
      owesAssistance: z.boolean().describe("False where only contact or consultation is owed"),
      provision: provision(terms),
      features: z
        .array(z.object({ id: word(terms, "clause-features"), value: word(terms, "feature-values") }))
        .describe("What the clause has, in this record's reading, in the order of the codes"),
    })
    .describe("The assistance clause of one instrument");
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
      rows: z.array(comparisonRow(terms)).describe("One row for each topic"),
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
            confidence: word(terms, "judgement-confidences"),
            absence,
          }),
        )
        .describe("What each pair of treaties makes of the topic"),
    })
    .describe("One topic across the main treaties");
}
