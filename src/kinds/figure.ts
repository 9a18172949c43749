import { z } from "zod";

import { edtf, id, line, prose, sourceIds, type Terms } from "../record/schema/common.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";
import { defineKind, oneFolder } from "./define-kind.ts";
import * as published from "./published-parts.ts";
import { allButEdtf, type Column, datePartsOf, eachEntry, entryColumns } from "./table.ts";

/** The shape of `data/figures/<id>.yml`: one number that somebody gave of something, on a day. */
function figureSchema(terms: Terms) {
  return z.strictObject({
    quantity: z.enum(terms.quantities),
    says: prose(400),
    low: z.number().nonnegative().optional(),
    high: z.number().nonnegative().optional(),
    isAbout: z.boolean().optional(),
    saidBy: line,
    actor: id.optional(),
    said: edtf,
    about: edtf.optional(),
    confidence: z.enum(terms["confidence-levels"]),
    sources: sourceIds,
    supersedes: z.array(id).optional(),
    events: z.array(id).optional(),
    disputes: z.array(id).optional(),
    note: prose(400).optional(),
  });
}

/** A figure as its editor wrote it. */
export type FigureRecord = z.infer<ReturnType<typeof figureSchema>>;

/** The shape of one figure in `/data/figures.json`. */
function figureEntry(terms: TermLists) {
  return z
    .object({
      id: published.id,
      address: published.address,
      quantity: published.word(terms, "quantities").describe("What is counted"),
      quantityLabel: z.string().describe("What is counted, in words"),
      unit: z.string().describe("Unit of the number"),
      says: published.text.describe("What was said, in the record's words"),
      low: z.number().nullable().describe("The least it may be; null where only a limit above was given"),
      high: z.number().nullable().describe("The most it may be; null where only a limit below was given"),
      isAbout: z.boolean().describe("Whether it was given as an approximation"),
      words: z.string().describe("The number in words, with its range"),
      saidBy: z.string().describe("Who gave it"),
      actor: z.string().nullable().describe("Id of the actor who gave it"),
      said: published.date.describe("When it was given"),
      about: published.date.nullable().describe("The time that it is about, where that is another"),
      confidence: published
        .word(terms, "confidence-levels")
        .describe("How well it is shown that the number was given, not that it is right"),
      sources: published.sources,
      supersedes: z.array(z.string()).describe("Ids of figures by the same hand that it takes the place of"),
      supersededBy: z.array(z.string()).describe("Ids of figures that take its place"),
      events: published.events,
      disputes: z.array(z.string()).optional().describe("Ids of the disputes over it"),
      note: published.text.nullable().describe("Remark"),
    })
    .describe("A number in circulation, with who gave it");
}

/** A figure as published. */
export type FigureEntry = z.infer<ReturnType<typeof figureEntry>>;

/** The columns of `/data/figures.csv`, one row for each figure. */
function columns(): Column<FigureEntry>[] {
  return [
    ...entryColumns,
    { name: "quantity", means: "What is counted, id", of: (f) => f.quantity },
    { name: "quantity_label", means: "In words", of: (f) => f.quantityLabel },
    { name: "low", means: "The least it may be", of: (f) => f.low },
    { name: "high", means: "The most it may be", of: (f) => f.high },
    { name: "unit", means: "Unit", of: (f) => f.unit },
    { name: "about", means: "true where it was given as an approximation", of: (f) => f.isAbout },
    { name: "words", means: "The number in words", of: (f) => f.words },
    { name: "says", means: "What was said, in the record's words", of: (f) => f.says },
    { name: "said_by", means: "Who gave it", of: (f) => f.saidBy },
    { name: "actor", means: "Id of the actor who gave it", of: (f) => f.actor },
    { name: "said", means: "When it was given, EDTF level 1", of: (f) => f.said.edtf },
    { name: "about_when", means: "The time that it is about, EDTF level 1", of: (f) => f.about?.edtf },
    { name: "confidence", means: "How well it is shown that it was given", of: (f) => f.confidence },
    { name: "sources", means: "Ids of its sources", of: (f) => f.sources },
    { name: "supersedes", means: "Figures that it takes the place of", of: (f) => f.supersedes },
    { name: "superseded_by", means: "Figures that take its place", of: (f) => f.supersededBy },
    { name: "events", means: "Ids of its events", of: (f) => f.events },
    { name: "disputes", means: "Ids of the disputes over it", of: (f) => f.disputes },
    { name: "note", means: "Remark", of: (f) => f.note },
  ];
}

/** A number in circulation, with who gave it and when. */
export const figure = defineKind({
  id: "figure",
  names: { one: "figure", many: "figures" },
  storage: oneFolder("figures"),
  written: figureSchema,
  references: {
    actor: "actor",
    "supersedes.*": "figure",
    "events.*": "event",
    "disputes.*": "dispute",
  },
  ownIds: {},
  published: figureEntry,
  unpublished: {},
  key: "id",
  address: (id) => `/figures/#${id}`,
  hasPage: false,
  isCitable: true,
  isCounted: true,
  isFollowed: true,
  note: ({ quantityLabel, words, saidBy, actor, events }, { about, lineOf }) => {
    const subjects = about(events);
    return {
      title: `${quantityLabel}: ${words} (${saidBy})`,
      topics: subjects.topics,
      actors: [...new Set([...subjects.actors, ...lineOf(actor ? [actor] : [])])],
    };
  },
  listed: { title: ({ says, saidBy }) => `${saidBy}: ${says}` },
  search: {
    label: "Figures",
    place: 11,
    weight: 0.9,
    of: ({ quantityLabel, words, saidBy, says, said, confidence, supersededBy }, { terms }) => ({
      title: `${quantityLabel}: ${words}`,
      detail: `${saidBy}, ${said.words}`,
      text: says,
      evidence: terms.label("confidence-levels", confidence),
      prior: supersededBy.length ? 0.8 : 1,
    }),
    without: { note: "a remark on the figure, read beside it" },
  },
  dataset: {
    name: "figures",
    title: "Figures",
    description: "Numbers in circulation: who gave which, when, about when, and what took its place.",
    place: 12,
    json: true,
    table: {
      of: eachEntry(columns),
      without: { ...datePartsOf("said", allButEdtf), ...datePartsOf("about", allButEdtf) },
    },
  },
});
