import { z } from "zod";

import { articleRef, id, prose, sourceIds } from "../record/schema/common.ts";
import { defineKind, oneFolder } from "./define-kind.ts";
import * as published from "./published-parts.ts";

/** The shape of `data/disputes/<id>.yml`: a point on which sources disagree. */
function disputeSchema() {
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

/** The shape of one dispute in `/data/disputes.json`. */
function disputeEntry() {
  return z
    .object({
      id: published.id,
      address: published.address,
      title: published.text.describe("The point in one line"),
      question: published.text.describe("What is asked"),
      matters: published.text.describe("Why it matters"),
      versions: z.array(
        z.object({
          id: published.id,
          says: published.text.describe("What the version says"),
          holders: published.text.describe("Who holds it"),
          sources: published.sources,
          note: published.text.optional().describe("Remark"),
        }),
      ),
      recordUses: z
        .object({ version: z.string().optional().describe("Id of the version"), reason: published.text })
        .describe("The version this record uses, and why"),
      events: published.events,
      articles: published.articles,
    })
    .describe("A point on which sources disagree");
}

/** A dispute as published. */
export type DisputeEntry = z.infer<ReturnType<typeof disputeEntry>>;

/** A point on which sources disagree. */
export const dispute = defineKind({
  id: "dispute",
  names: { one: "dispute", many: "disputes" },
  storage: oneFolder("disputes"),
  written: disputeSchema,
  references: { "events.*": "event", "articles.*": "article" },
  ownIds: { "versions.*.id": "a version", "recordUses.version": "one of the versions" },
  published: disputeEntry,
  unpublished: {},
  key: "id",
  address: (id) => `/disputes/#${id}`,
  hasPage: false,
  isCitable: true,
  isCounted: true,
  isFollowed: true,
  note: ({ title, events, articles }, { about }) => ({ title, ...about(events, articles) }),
  listed: { title: ({ title }) => title },
  search: {
    label: "Disputes",
    place: 5,
    weight: 1,
    of: ({ title, question, versions, matters, recordUses }) => ({
      title,
      detail: recordUses.version ? "The record follows one version" : "The record follows none of them",
      key: question,
      text: [...versions.map(({ says, holders }) => `${says} ${holders}`), matters].join(" "),
      answer: {
        lead: question,
        rows: versions.map(({ holders, says }) => ({ label: holders, text: says })),
        foot: recordUses.reason,
      },
    }),
    without: { "versions.*.note": "a remark on a version" },
  },
  dataset: {
    name: "disputes",
    title: "Disputes",
    description: "Points on which sources disagree, each version with who holds it.",
    place: 7,
    json: true,
    table: null,
  },
});
