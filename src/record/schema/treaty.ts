import { z } from "zod";

import {
  edtf,
  id,
  language,
  line,
  names,
  prose,
  provisionRef,
  quotation,
  sourceIds,
  type Terms,
} from "./common.ts";

/** The shape of `data/treaties/<id>/treaty.yml`: the frame of one instrument. */
export function treatySchema(terms: Terms) {
  const evidence = z.enum(terms["evidence-levels"]);
  const step = z.strictObject({
    date: edtf,
    text: prose(500),
    evidence,
    sources: sourceIds,
    event: id.optional(),
  });
  const statement = z.strictObject({ text: prose(500), evidence, sources: sourceIds });
  return z.strictObject({
    title: names,
    shortTitle: line,
    role: z.enum(["bilateral", "comparator"]),
    parties: z.array(id).min(2, "at least two parties"),
    signatories: z.array(z.strictObject({ id, role: line })).optional(),
    place: line.optional(),
    signed: step,
    ratified: z.array(step.extend({ party: id, body: line })).optional(),
    entryIntoForce: step.optional(),
    ended: step.optional(),
    term: statement.optional(),
    exit: statement.optional(),
    registration: statement.optional(),
    depositary: statement.optional(),
    authenticLanguages: z.array(language).optional(),
    articleCount: z
      .strictObject({
        value: z.int().min(1),
        evidence,
        sources: sourceIds,
      })
      .optional(),
    texts: z
      .array(
        z.strictObject({
          language,
          translator: line,
          extent: prose(300),
          source: id,
        }),
      )
      .optional(),
    summary: prose(900),
    limits: prose(900).optional(),
    sources: sourceIds,
  });
}

/** The shape of `data/treaties/<id>/articles/<num>.yml`: one article and the provisions it is made of. */
export function articleSchema(terms: Terms) {
  const evidence = z.enum(terms["evidence-levels"]);
  const provision = z.strictObject({
    id,
    topics: z.array(z.enum(terms.topics)).min(1, "at least one topic"),
    duty: prose(700),
    holder: line.optional(),
    beneficiary: line.optional(),
    trigger: prose(400).optional(),
    response: prose(400).optional(),
    conditions: z.array(prose(300)).optional(),
    timing: prose(240).optional(),
    duration: prose(240).optional(),
    decision: prose(300).optional(),
    force: z.enum(terms.forces),
    keyPhrases: z.array(quotation).optional(),
    evidence,
    sources: sourceIds,
    note: prose(600).optional(),
  });
  return z.strictObject({
    num: z
      .string()
      .regex(/^(?:[1-9][0-9]*|preamble|unnumbered)$/, 'a number in quotes, "preamble" or "unnumbered"'),
    heading: line,
    numberEvidence: evidence,
    evidence,
    evidenceNote: prose(600).optional(),
    sources: sourceIds.optional(),
    topics: z.array(z.enum(terms.topics)).min(1, "at least one topic"),
    provisions: z.array(provision),
    notInText: z.array(prose(240)).optional(),
    disputes: z.array(id).optional(),
  });
}

/** The shape of `data/comparisons/<older>-and-<newer>/<topic>.yml`: a judgement on one topic of one pair. */
export function comparisonSchema(terms: Terms) {
  return z.strictObject({
    relation: z.enum(terms.relations),
    finding: prose(400),
    reason: prose(900),
    confidence: z.enum(["high", "medium", "low"]),
    older: z.array(provisionRef),
    newer: z.array(provisionRef),
    absence: z.strictObject({ text: prose(500), sources: sourceIds }).optional(),
    headline: z.boolean().optional(),
    sources: sourceIds.optional(),
    confirmed: z
      .string()
      .regex(/^[0-9a-f]{12}$/, "twelve hexadecimal digits, written by record:fix")
      .optional(),
  });
}

/** The shape of `data/codings/<id>.yml`: one coder's values for one treaty. */
export function codingSchema(terms: Terms) {
  return z.strictObject({
    treaty: id,
    coder: z.enum(["ATOP 4.01", "COW 4.1", "this record"]),
    caseId: line.optional(),
    sources: sourceIds,
    note: prose(600).optional(),
    values: z
      .array(
        z.strictObject({
          variable: z.enum(terms["coding-variables"]),
          value: z.union([z.string(), z.number()]),
          reason: prose(600).optional(),
          doubt: prose(400).optional(),
          provisions: z.array(provisionRef).optional(),
        }),
      )
      .min(1, "at least one value"),
  });
}

/** A treaty frame as its editor wrote it. */
export type TreatyRecord = z.infer<ReturnType<typeof treatySchema>>;
/** An article as its editor wrote it. */
export type ArticleRecord = z.infer<ReturnType<typeof articleSchema>>;
/** A comparison judgement as its editor wrote it. */
export type ComparisonRecord = z.infer<ReturnType<typeof comparisonSchema>>;
/** A coding as its editor wrote it. */
export type CodingRecord = z.infer<ReturnType<typeof codingSchema>>;
