import { z } from "zod";

import { inBrackets } from "../dates/in-brackets.ts";
import { edtf, id, line, prose, quotation, sourceIds, type Terms } from "../record/schema/common.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";
import { defineKind, oneFolder } from "./define-kind.ts";
import * as published from "./published-parts.ts";
import { type Column, datePartsOf, eachEntry, entryColumns } from "./table.ts";

/** The shape of `data/reactions/<id>.yml`: how one government or body answered one milestone. */
function reactionSchema(terms: Terms) {
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

/** The shape of one reaction in `/data/reactions.json`. */
function reactionEntry(terms: TermLists) {
  return z
    .object({
      id: published.id,
      address: published.address,
      actor: z.string().describe("Id of the government or body"),
      actorName: z.string().describe("Its name"),
      speaker: z.string().optional().describe("Id of the person who spoke"),
      speakerName: z.string().nullable().describe("The person's name"),
      office: z.string().describe("Who spoke, by office"),
      milestone: published.word(terms, "milestones").describe("What it answers"),
      date: published.date,
      level: published.word(terms, "reaction-levels").describe("Level of the answer"),
      tone: published.word(terms, "reaction-tones").describe("Tone, in this record's reading"),
      toneReason: published.text.describe("Why this tone"),
      summary: published.text.describe("What was said"),
      measures: z.array(published.text).optional().describe("What was done"),
      quotation: published.quotation.optional(),
      event: z.string().optional().describe("Id of the event"),
      sources: published.sources,
    })
    .describe("How one government or body answered one milestone");
}

/** A reaction as published. */
export type ReactionEntry = z.infer<ReturnType<typeof reactionEntry>>;

/** The columns of `/data/reactions.csv`, one row for each reaction, oldest first. */
function columns(terms: TermLists): Column<ReactionEntry>[] {
  return [
    ...entryColumns,
    { name: "actor", means: "Id of the government or body", of: (r) => r.actor },
    { name: "actor_name", means: "Its name", of: (r) => r.actorName },
    { name: "speaker", means: "Id of the person who spoke", of: (r) => r.speaker },
    { name: "speaker_name", means: "The person's name", of: (r) => r.speakerName },
    { name: "office", means: "Who spoke, by office", of: (r) => r.office },
    { name: "milestone", means: "What it answers, id", of: (r) => r.milestone },
    { name: "milestone_label", means: "In words", of: (r) => terms.label("milestones", r.milestone) },
    { name: "date", means: "Date, EDTF level 1", of: (r) => r.date.edtf },
    { name: "date_earliest", means: "First day the date may mean", of: (r) => r.date.earliest },
    { name: "date_latest", means: "Last day the date may mean", of: (r) => r.date.latest },
    { name: "level", means: "Level of the answer, id", of: (r) => r.level },
    { name: "level_label", means: "In words", of: (r) => terms.label("reaction-levels", r.level) },
    { name: "tone", means: "Tone, in this record's reading, id", of: (r) => r.tone },
    { name: "tone_label", means: "In words", of: (r) => terms.label("reaction-tones", r.tone) },
    { name: "tone_reason", means: "Why this tone", of: (r) => r.toneReason },
    { name: "summary", means: "What was said", of: (r) => r.summary },
    { name: "measures", means: "What was done", of: (r) => r.measures },
    { name: "quotation", means: "Words quoted", of: (r) => r.quotation?.text },
    { name: "quotation_language", means: "Their language, BCP 47", of: (r) => r.quotation?.language },
    { name: "quotation_translator", means: "Who translated them", of: (r) => r.quotation?.translator },
    { name: "quotation_source", means: "Id of the source quoted", of: (r) => r.quotation?.source },
    { name: "event", means: "Id of the event", of: (r) => r.event },
    { name: "sources", means: "Ids of its sources", of: (r) => r.sources },
  ];
}

/** How one government or body answered one milestone. */
export const reaction = defineKind({
  id: "reaction",
  names: { one: "reaction", many: "reactions" },
  storage: oneFolder("reactions"),
  written: reactionSchema,
  references: { actor: "actor", speaker: "actor", event: "event", "quotation.source": "source" },
  ownIds: {},
  published: reactionEntry,
  unpublished: {},
  key: "id",
  address: (id) => `/reactions/#${id}`,
  hasPage: false,
  isCitable: false,
  isCounted: true,
  isFollowed: false,
  note: (entry, { lineOf, about }) => ({
    title: `Reaction of ${entry.actorName}: ${entry.office} (${inBrackets(entry.date.words)})`,
    topics: about(entry.event ? [entry.event] : []).topics,
    actors: lineOf([entry.actor, ...(entry.speaker ? [entry.speaker] : [])]),
  }),
  listed: { title: ({ office }) => `Reaction: ${office}` },
  search: {
    label: "Reactions",
    place: 6,
    weight: 0.9,
    of: (entry, { terms }) => ({
      title: `${entry.actorName}: ${entry.office}`,
      detail: `${entry.date.words}, ${terms.label("reaction-tones", entry.tone).toLowerCase()}`,
      key: ["Reaction", entry.speakerName, terms.label("milestones", entry.milestone)]
        .filter(Boolean)
        .join(", "),
      text: [entry.summary, ...(entry.measures ?? [])].join(" "),
      evidence: terms.label("reaction-levels", entry.level),
    }),
    without: { toneReason: "a remark on the coding", quotation: "its words are told in the summary" },
  },
  dataset: {
    name: "reactions",
    title: "Reactions",
    description: "How governments and bodies answered the milestones, with level and tone.",
    place: 5,
    json: true,
    table: {
      of: eachEntry(columns),
      without: {
        ...datePartsOf("date", [
          "words",
          "precision",
          "isInterval",
          "isOngoing",
          "isUncertain",
          "isApproximate",
        ]),
      },
    },
  },
});
