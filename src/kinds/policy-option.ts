import { z } from "zod";

import { id, prose, type Terms } from "../record/schema/common.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";
import { defineKind, oneFolder } from "./define-kind.ts";
import * as published from "./published-parts.ts";

/** The shape of `data/policy-options/<id>.yml`: advice found in an article, and what governments did of it. */
function policyOptionSchema(terms: Terms) {
  return z.strictObject({
    title: prose(120),
    article: z.enum(terms["claim-articles"]),
    number: z.int().min(1),
    advice: prose(500),
    done: z.array(z.strictObject({ event: id, what: prose(300) })),
    notFound: prose(300).optional(),
  });
}

/** The shape of one policy option in `/data/policy-options.json`. */
function policyOptionEntry(terms: TermLists) {
  return z
    .object({
      id: published.id,
      address: published.address,
      title: published.text.describe("The advice in one line"),
      article: published.word(terms, "claim-articles").describe("The article that gives it"),
      number: z.int().describe("Its number among the advice of that article"),
      advice: published.text.describe("The advice"),
      done: z
        .array(
          z.object({
            event: z.string().describe("Id of the event"),
            what: published.text.describe("What was done"),
          }),
        )
        .describe("Events that came near it"),
      notFound: published.text.optional().describe("What was looked for and not found"),
    })
    .describe("Advice, and what was done of it");
}

/** A policy option as published: an article's advice, and the events that came near it. */
export type PolicyOptionEntry = z.infer<ReturnType<typeof policyOptionEntry>>;

/** Advice found in an article, and what governments did of it. */
export const policyOption = defineKind({
  id: "policy-option",
  names: { one: "policy option", many: "policy options" },
  storage: oneFolder("policy-options"),
  written: policyOptionSchema,
  references: { "done.*.event": "event" },
  ownIds: {},
  published: policyOptionEntry,
  unpublished: {},
  key: "id",
  address: (id) => `/indicators/#option-${id}`,
  hasPage: false,
  isCitable: false,
  isCounted: false,
  isFollowed: false,
  note: ({ title }) => ({ title }),
  listed: { title: ({ title }) => title },
  search: {
    label: "Policy options",
    place: 10,
    weight: 1,
    of: ({ title, article, advice, done }, { terms }) => ({
      title,
      detail: terms.label("claim-articles", article),
      names: "policy option options advice recommendation recommendations",
      key: advice,
      text: [advice, ...done.map(({ what }) => what)].join(" "),
    }),
    without: { notFound: "what was not found must not find it" },
  },
  dataset: {
    name: "policy-options",
    title: "Policy options",
    description: "Advice given in articles, and what governments are on record as having done of it.",
    place: 9,
    json: true,
    table: null,
  },
});
