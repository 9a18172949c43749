import { z } from "zod";

import { id, prose, type Terms } from "../record/schema/common.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";
import { defineKind, oneFolder } from "./define-kind.ts";
import * as published from "./published-parts.ts";
import { allButEdtf, type Column, datePartsOf, tableOf } from "./table.ts";

/** The shape of `data/indicators/<id>.yml`: a test of whether the treaty works as an alliance. */
function indicatorSchema(terms: Terms) {
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

/** The shape of one indicator in `/data/indicators.json`. */
function indicatorEntry(terms: TermLists) {
  const status = published.word(terms, "indicator-statuses");
  return z
    .object({
      id: published.id,
      address: published.address,
      title: published.text.describe("The indicator in one line"),
      question: published.text.describe("What is asked"),
      definition: published.text.describe("What counts"),
      test: published.text.describe("How it is decided"),
      topic: published.word(terms, "topics").describe("Topic"),
      status: status.describe("What its evidence shows by now"),
      evidence: z.array(
        z.object({
          event: z.string().describe("Id of the event"),
          title: published.text.describe("Title of the event"),
          date: published.date,
          shows: status.describe("What this event shows"),
          why: published.text.describe("Why"),
          status: status.describe("Status reached by then"),
        }),
      ),
      limits: published.text.optional().describe("What it does not establish"),
    })
    .describe("A test of whether the treaty works as an alliance");
}

/** An indicator as published, its status derived from its evidence. */
export type IndicatorEntry = z.infer<ReturnType<typeof indicatorEntry>>;

/** One piece of evidence for one indicator; none where an indicator has no evidence. */
type Evidence = { indicator: IndicatorEntry; item: IndicatorEntry["evidence"][number] | null };

function evidenceRows(indicators: readonly IndicatorEntry[]): Evidence[] {
  return indicators.flatMap((entry): Evidence[] => {
    const items = entry.evidence.map((item) => ({ indicator: entry, item }));
    return items.length ? items : [{ indicator: entry, item: null }];
  });
}

/** The columns of `/data/indicators.csv`, one row for each piece of evidence, in time. */
function columns(terms: TermLists): Column<Evidence>[] {
  const label = (id: string | undefined) => (id ? terms.label("indicator-statuses", id) : "");
  return [
    { name: "indicator", means: "Id of the indicator", of: ({ indicator }) => indicator.id },
    { name: "title", means: "The indicator in one line", of: ({ indicator }) => indicator.title },
    { name: "question", means: "What is asked", of: ({ indicator }) => indicator.question },
    { name: "definition", means: "What counts", of: ({ indicator }) => indicator.definition },
    { name: "test", means: "How it is decided", of: ({ indicator }) => indicator.test },
    { name: "limits", means: "What it does not establish", of: ({ indicator }) => indicator.limits },
    { name: "topic", means: "Topic", of: ({ indicator }) => indicator.topic },
    {
      name: "status",
      means: "What all its evidence shows by now",
      of: ({ indicator }) => label(indicator.status),
    },
    { name: "event", means: "Id of the event that is evidence", of: ({ item }) => item?.event },
    { name: "event_title", means: "Its title", of: ({ item }) => item?.title },
    { name: "date", means: "Its date, EDTF level 1", of: ({ item }) => item?.date.edtf },
    { name: "shows", means: "What this event shows", of: ({ item }) => label(item?.shows) },
    { name: "why", means: "Why", of: ({ item }) => item?.why },
    { name: "status_then", means: "Status reached by then", of: ({ item }) => label(item?.status) },
  ];
}

/** A test of whether the treaty works as an alliance. */
export const indicator = defineKind({
  id: "indicator",
  names: { one: "indicator", many: "indicators" },
  storage: oneFolder("indicators"),
  written: indicatorSchema,
  references: { "evidence.*.event": "event" },
  ownIds: {},
  published: indicatorEntry,
  unpublished: {},
  key: "id",
  address: (id) => `/indicators/#${id}`,
  hasPage: false,
  isCitable: false,
  isCounted: false,
  isFollowed: false,
  note: ({ title, topic }) => ({ title, topics: [topic] }),
  listed: { title: ({ title }) => title },
  search: {
    label: "Indicators",
    place: 9,
    weight: 1,
    of: ({ title, status, question, definition, limits }, { terms }) => ({
      title,
      detail: terms.label("indicator-statuses", status),
      key: question,
      text: [definition, limits].filter(Boolean).join(" "),
      answer: {
        lead: question,
        rows: [{ label: terms.label("indicator-statuses", status), text: definition }],
      },
    }),
    without: {
      test: "stands on its page; search goes by the title and the text that sums it up",
      evidence: "stands on its page; search goes by the title and the text that sums it up",
    },
  },
  dataset: {
    name: "indicators",
    title: "Indicators",
    description: "Tests of whether the treaty works as an alliance, with their dated evidence.",
    place: 8,
    json: true,
    table: {
      of: (entries, terms) => tableOf(columns(terms), evidenceRows(entries)),
      without: {
        ...datePartsOf("evidence.*.date", allButEdtf),
        address: "a row is one piece of evidence; the id of the indicator gives the address",
      },
    },
  },
});
