import { z } from "zod";

import type { TermLists } from "../../assemble/terms.ts";
import { address, id, sources, text, word } from "./parts.ts";
import { provision } from "./treaties.ts";

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
    older: z.array(provision(terms)).describe("Provisions of the older treaty"),
    newer: z.array(provision(terms)).describe("Provisions of the newer treaty"),
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
        }),
      ),
      latest: z.string().nullable().describe("Id of the row that compares the two latest treaties"),
    })
    .describe("One topic across the Russia–North Korea treaties");
}
