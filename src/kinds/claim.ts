import { z } from "zod";

import { articleRef, id, prose, sourceIds, type Terms } from "../record/schema/common.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";
import { defineKind, oneFolder } from "./define-kind.ts";
import * as published from "./published-parts.ts";
import { type Column, eachEntry, entryColumns } from "./table.ts";

/** The shape of `data/claims/<id>.yml`: a claim in circulation and what the sources make of it. */
function claimSchema(terms: Terms) {
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

/** The shape of one claim in `/data/claims.json`. */
function claimEntry(terms: TermLists) {
  const seed = z.object({
    seed: z.string().describe("The article that makes the claim"),
    number: z.int().describe("Its number among the claims of that article"),
  });
  const circulation = z.object({
    circulation: published.text.describe("Where it circulates"),
    sources: published.sources,
  });
  return z
    .object({
      id: published.id,
      address: published.address,
      title: published.text.describe("The claim in one line"),
      claim: published.text.describe("The claim as it is made"),
      origin: z.union([seed, circulation]).describe("Where it comes from"),
      subject: published.word(terms, "claim-subjects").describe("Subject"),
      verdict: published.word(terms, "claim-verdicts").describe("Verdict"),
      finding: published.text.describe("What the sources make of it"),
      omits: published.text.optional().describe("What the claim leaves out"),
      sources: published.sources,
      events: published.events,
      articles: published.articles,
    })
    .describe("A claim in circulation");
}

/** A claim as published. */
export type ClaimEntry = z.infer<ReturnType<typeof claimEntry>>;

/** The columns of `/data/claims.csv`, one row for each claim. */
function columns(terms: TermLists): Column<ClaimEntry>[] {
  return [
    ...entryColumns,
    { name: "title", means: "The claim in one line", of: (c) => c.title },
    { name: "claim", means: "The claim as it is made", of: (c) => c.claim },
    {
      name: "origin",
      means: "The article that makes it, or where it circulates",
      of: ({ origin }) => ("seed" in origin ? origin.seed : origin.circulation),
    },
    {
      name: "origin_number",
      means: "Its number among the claims of that article",
      of: ({ origin }) => ("seed" in origin ? origin.number : null),
    },
    {
      name: "origin_sources",
      means: "Ids of the sources that show it circulating",
      of: ({ origin }) => ("seed" in origin ? null : origin.sources),
    },
    { name: "subject", means: "Subject", of: (c) => c.subject },
    { name: "verdict", means: "Verdict, id", of: (c) => c.verdict },
    { name: "verdict_label", means: "In words", of: (c) => terms.label("claim-verdicts", c.verdict) },
    { name: "finding", means: "What the sources make of it", of: (c) => c.finding },
    { name: "omits", means: "What the claim leaves out", of: (c) => c.omits },
    { name: "events", means: "Ids of the events it is about", of: (c) => c.events },
    { name: "articles", means: "Articles it is about", of: (c) => c.articles },
    { name: "sources", means: "Ids of its sources", of: (c) => c.sources },
  ];
}

/** A claim in circulation and what the sources make of it. */
export const claim = defineKind({
  id: "claim",
  names: { one: "claim", many: "claims" },
  storage: oneFolder("claims"),
  written: claimSchema,
  references: { "events.*": "event", "articles.*": "article" },
  ownIds: {},
  published: claimEntry,
  unpublished: {},
  key: "id",
  address: (id) => `/claims/${id}/`,
  hasPage: true,
  isCitable: true,
  isCounted: true,
  isFollowed: true,
  note: ({ title, events, articles }, { about }) => ({ title, ...about(events, articles) }),
  listed: { title: ({ title }) => title },
  search: {
    label: "Claims",
    place: 4,
    weight: 1.1,
    of: (entry, { terms }) => ({
      title: entry.title,
      detail: terms.label("claim-verdicts", entry.verdict),
      key: entry.claim,
      text: [entry.finding, entry.omits].filter(Boolean).join(" "),
      answer: {
        lead: entry.claim,
        rows: [{ label: terms.label("claim-verdicts", entry.verdict), text: entry.finding }],
      },
    }),
    without: { origin: "where it circulates says nothing of what it is about" },
  },
  dataset: {
    name: "claims",
    title: "Claims",
    description: "Claims in circulation, each with verdict, finding and sources.",
    place: 6,
    json: true,
    table: { of: eachEntry(columns), without: {} },
  },
});
