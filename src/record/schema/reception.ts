import { z } from "zod";

import { articleRef, edtf, id, line, prose, quotation, sourceIds, type Terms } from "./common.ts";

/** The shape of `data/reactions/<id>.yml`: how one government or body answered one milestone. */
export function reactionSchema(terms: Terms) {
  return z.strictObject({
    actor: id,
    speaker: id.optional(),
    office: line,
    milestone: z.enum(terms.milestones),
    date: edtf,
    level: z.enum(terms["reaction-levels"]),
    tone: z.enum(terms["reaction-tones"]),
    toneReason: prose(300),
    summary: prose(700),
    measures: z.array(prose(400)).optional(),
    quotation: quotation.optional(),
    event: id.optional(),
    sources: sourceIds,
  });
}

/** The shape of `data/claims/<id>.yml`: a claim in circulation and what the sources make of it. */
export function claimSchema(terms: Terms) {
  return z.strictObject({
    title: prose(140),
    claim: prose(500),
    origin: z.union([
      z.strictObject({
        seed: z.enum(terms["claim-articles"]),
        number: z.int().min(1),
      }),
      z.strictObject({ circulation: prose(300), sources: sourceIds }),
    ]),
    subject: z.enum(terms["claim-subjects"]),
    verdict: z.enum(terms["claim-verdicts"]),
    finding: prose(1000),
    omits: prose(500).optional(),
    sources: sourceIds.optional(),
    events: z.array(id).optional(),
    articles: z.array(articleRef).optional(),
  });
}

/** The shape of `data/disputes/<id>.yml`: a point on which sources disagree. */
export function disputeSchema() {
  return z.strictObject({
    title: prose(140),
    question: prose(300),
    matters: prose(600),
    versions: z
      .array(
        z.strictObject({
          id,
          says: prose(500),
          holders: prose(300),
          sources: sourceIds,
          note: prose(300).optional(),
        }),
      )
      .min(2, "at least two versions"),
    recordUses: z.strictObject({ version: id.optional(), reason: prose(700) }),
    events: z.array(id).optional(),
    articles: z.array(articleRef).optional(),
  });
}

/** The shape of `data/indicators/<id>.yml`: a test of whether the treaty works as an alliance. */
export function indicatorSchema(terms: Terms) {
  return z.strictObject({
    title: prose(120),
    question: prose(300),
    definition: prose(700),
    test: prose(700),
    topic: z.enum(terms.topics),
    evidence: z.array(
      z.strictObject({
        event: id,
        shows: z.enum(terms["indicator-statuses"]),
        why: prose(500),
      }),
    ),
    limits: prose(600).optional(),
  });
}

/** The shape of `data/policy-options/<id>.yml`: advice found in an article, and what governments did of it. */
export function policyOptionSchema(terms: Terms) {
  return z.strictObject({
    title: prose(120),
    article: z.enum(terms["claim-articles"]),
    number: z.int().min(1),
    advice: prose(500),
    done: z.array(z.strictObject({ event: id, what: prose(300) })),
    notFound: prose(300).optional(),
  });
}

/** A reaction as its editor wrote it. */
export type ReactionRecord = z.infer<ReturnType<typeof reactionSchema>>;
/** A claim as its editor wrote it. */
export type ClaimRecord = z.infer<ReturnType<typeof claimSchema>>;
/** A dispute as its editor wrote it. */
export type DisputeRecord = z.infer<ReturnType<typeof disputeSchema>>;
/** An indicator as its editor wrote it. */
export type IndicatorRecord = z.infer<ReturnType<typeof indicatorSchema>>;
/** A policy option as its editor wrote it. */
export type PolicyOptionRecord = z.infer<ReturnType<typeof policyOptionSchema>>;
