import { z } from "zod";

import { inBrackets } from "../dates/in-brackets.ts";
import {
  articleRef,
  edtf,
  id,
  line,
  prose,
  sourceIds,
  type Terms,
  wikidata,
} from "../record/schema/common.ts";
import { chronologyColumns, chronologyEntry } from "./chronology-entry.ts";
import { defineKind, oneFolder } from "./define-kind.ts";
import { allButEdtf, datePartsOf, eachEntry } from "./table.ts";

const zone = (example: string) =>
  z.string().regex(/^[A-Z][A-Za-z_]+\/[A-Za-z_]+$/, `an IANA zone such as ${example}`);

/** The shape of `data/events/<id>.yml`: one dated event of the chronology. */
export function eventSchema(terms: Terms) {
  return z.strictObject({
    title: prose(120),
    date: edtf,
    dateNote: prose(400).optional(),
    timeZone: zone("Asia/Pyongyang").optional(),
    dayElsewhere: z.array(z.strictObject({ zone: zone("Europe/Moscow"), date: edtf })).optional(),
    place: line.optional(),
    actors: z.array(z.strictObject({ id, role: prose(160).optional() })),
    kind: z.enum(terms["event-kinds"]),
    phase: z.enum(terms.phases),
    topics: z.array(z.enum(terms.topics)).min(1, "at least one topic"),
    milestone: z.enum(terms.milestones).optional(),
    summary: prose(1200),
    significance: prose(800),
    confidence: z.enum(terms["confidence-levels"]),
    confidenceNote: prose(600).optional(),
    sources: sourceIds,
    disagreements: z
      .array(
        z.strictObject({
          point: prose(240),
          versions: z
            .array(z.strictObject({ says: prose(500), sources: sourceIds }))
            .min(2, "at least two versions; a single remark belongs in limits"),
          reading: prose(500).optional(),
        }),
      )
      .optional(),
    limits: prose(800).optional(),
    articles: z.array(articleRef).optional(),
    follows: z.array(id).optional(),
    wikidata: wikidata.optional(),
    visit: z.strictObject({ guest: id, host: id, level: z.enum(terms["reaction-levels"]) }).optional(),
  });
}

/** An event as its editor wrote it. */
export type EventRecord = z.infer<ReturnType<typeof eventSchema>>;

/** A dated event of the chronology. */
export const event = defineKind({
  id: "event",
  names: { one: "event", many: "events" },
  storage: oneFolder("events"),
  written: eventSchema,
  references: {
    "actors.*.id": "actor",
    "articles.*": "article",
    "follows.*": "event",
    "visit.guest": "actor",
    "visit.host": "actor",
  },
  ownIds: {},
  published: chronologyEntry,
  unpublished: {},
  key: "id",
  address: (id) => `/events/${id}/`,
  hasPage: true,
  isCitable: true,
  isCounted: true,
  isFollowed: false,
  note: (entry, { lineOf }) => ({
    title: `${entry.title} (${inBrackets(entry.date.words)})`,
    topics: entry.topics,
    actors: lineOf(entry.actors.map(({ id }) => id)),
  }),
  listed: { title: ({ title }) => title },
  search: {
    label: "Events",
    place: 1,
    weight: 1.1,
    of: (entry, { terms, isMain }) => ({
      title: entry.title,
      detail: entry.date.words,
      key: [entry.place, ...entry.actors.map(({ name }) => name), terms.label("event-kinds", entry.kind)]
        .filter(Boolean)
        .join(", "),
      text: [
        entry.summary,
        entry.significance,
        ...entry.disagreements.map(({ point }) => point),
        entry.limits,
      ]
        .filter(Boolean)
        .join(" "),
      evidence: terms.label("confidence-levels", entry.confidence),
      prior: (entry.milestone ? 1.35 : 1) * (entry.treaties.some(isMain) ? 1.1 : 1),
      answer: {
        lead: entry.title,
        rows: [{ label: entry.date.words, text: entry.dateNote ?? entry.summary }],
        asks: "date",
      },
    }),
    without: {
      dateNote: "a remark on the date, shown where a date is asked for",
      "actors.*.role": "what an actor did is told in the summary",
      confidenceNote: "a remark on the evidence",
      "disagreements.*.versions": "search goes by the point that is in doubt",
      "disagreements.*.reading": "search goes by the point that is in doubt",
    },
  },
  dataset: {
    name: "chronology",
    title: "Chronology",
    description: "Every event of the record, oldest first, with date, actors, confidence and sources.",
    place: 1,
    json: true,
    table: {
      of: eachEntry(chronologyColumns),
      without: {
        ...datePartsOf("dayElsewhere.*.date", allButEdtf),
        "wikidata.sources.*": "in chronology.json",
        "date.isInterval": "seen from its first and last day",
        "actors.*.principal": "stands in the column principals",
        "actors.*.role": "stands in event-actors.csv, one row for each actor",
      },
    },
  },
});
