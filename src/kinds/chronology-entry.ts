import { z } from "zod";

import type { TermLists } from "../record/schema/vocabulary.ts";
import * as published from "./published-parts.ts";
import type { Column } from "./table.ts";

/** The shape of one event in `/data/chronology.json`. */
export function chronologyEntry(terms: TermLists) {
  return z
    .object({
      id: published.id,
      address: published.address,
      title: published.text.describe("What happened, in one line"),
      date: published.date,
      dateNote: published.text.nullable().describe("Why the date is as it is"),
      timeZone: z.string().nullable().describe("IANA time zone of the place, where it decides the day"),
      dayElsewhere: z
        .array(z.object({ zone: z.string(), date: published.date }))
        .describe("The day in other time zones where it differs"),
      place: published.text.nullable().describe("Where it happened"),
      places: z.array(z.string()).describe("Ids of the places that this names, see places.json"),
      actors: z
        .array(
          z.object({
            id: z.string().describe("Id of the actor, see actors.json"),
            name: z.string(),
            role: published.text.nullable().describe("What the actor did in the event"),
            principal: z.string().describe("Id of the state or organisation the actor belongs to"),
          }),
        )
        .describe("Who took part"),
      principals: z.array(z.string()).describe("States and organisations the actors belong to, each once"),
      kind: published.word(terms, "event-kinds").describe("Kind of event"),
      theme: z.string().describe("Group of kinds"),
      phase: published.word(terms, "phases").describe("Phase of the chronology"),
      topics: z.array(published.word(terms, "topics")).describe("Topics it bears on"),
      milestone: published
        .word(terms, "milestones")
        .nullable()
        .describe("The turning point that it is, if it is one"),
      summary: published.text.describe("What happened and who says so"),
      significance: published.text.describe("Why it matters for the treaties"),
      confidence: published
        .word(terms, "confidence-levels")
        .describe("How well it is evidenced; for an allegation, that it was made"),
      confidenceNote: published.text.nullable().describe("Remark on the confidence"),
      sources: published.sources,
      disagreements: z
        .array(
          z.object({
            point: published.text.describe("What sources disagree on"),
            versions: published.versions,
            reading: published.text.optional().describe("How this record reads it"),
          }),
        )
        .describe("Points on which sources disagree"),
      limits: published.text.nullable().describe("What the entry does not establish"),
      treaties: z.array(z.string()).describe("Ids of the treaties it bears on"),
      articles: z.array(z.string()).describe("Articles it bears on, written <treaty-id>/art-<number>"),
      follows: z.array(z.string()).describe("Ids of the events it follows from"),
      followedBy: z.array(z.string()).describe("Ids of the events that followed from it"),
      wikidata: published.wikidata,
      visit: z
        .object({
          guest: z.string().describe("Id of the state whose people travelled"),
          host: z.string().describe("Id of the state they came to"),
          level: published.word(terms, "reaction-levels").describe("Level of the highest visitor"),
        })
        .nullable()
        .describe("The visit of one state to another that the event is, if it is one"),
    })
    .describe("A dated event");
}

/** An event of the chronology as published. */
export type ChronologyEntry = z.infer<ReturnType<typeof chronologyEntry>>;

const disagreementText = ({ point, versions, reading }: ChronologyEntry["disagreements"][number]) =>
  [point, versions.map(({ says, sources }) => `${says} (${sources.join(", ")})`).join(" / "), reading]
    .filter(Boolean)
    .join(": ");

/** The columns of `/data/chronology.csv`, one row for each event, oldest first. */
export function chronologyColumns(terms: TermLists): Column<ChronologyEntry>[] {
  return [
    { name: "id", means: "Permanent id: the last part of the address", of: (e) => e.id },
    { name: "address", means: "Address below the address of the site", of: (e) => e.address },
    { name: "title", means: "What happened, in one line", of: (e) => e.title },
    { name: "date", means: "Date, EDTF level 1, as precise as the sources allow", of: (e) => e.date.edtf },
    { name: "date_words", means: "The date in English", of: (e) => e.date.words },
    { name: "date_earliest", means: "First day the date may mean", of: (e) => e.date.earliest },
    {
      name: "date_latest",
      means: "Last day the date may mean; empty if it goes on or its end is not known",
      of: (e) => e.date.latest,
    },
    {
      name: "date_precision",
      means: "day, month, season, year, decade or century",
      of: (e) => e.date.precision,
    },
    { name: "date_uncertain", means: "true if the sources leave it in doubt", of: (e) => e.date.isUncertain },
    { name: "date_approximate", means: "true if it is only about right", of: (e) => e.date.isApproximate },
    { name: "date_ongoing", means: "true if it goes on", of: (e) => e.date.isOngoing },
    { name: "date_note", means: "Why the date is as it is", of: (e) => e.dateNote },
    { name: "time_zone", means: "IANA zone of the place, where it decides the day", of: (e) => e.timeZone },
    {
      name: "day_elsewhere",
      means: "The day in other zones where it differs",
      of: (e) => e.dayElsewhere.map(({ zone, date }) => `${zone} ${date.edtf}`),
    },
    { name: "place", means: "Where it happened", of: (e) => e.place },
    { name: "places", means: "Ids of the places that this names, see places.csv", of: (e) => e.places },
    {
      name: "actor_ids",
      means: "Ids of who took part, see actors.json",
      of: (e) => e.actors.map((a) => a.id),
    },
    {
      name: "actors",
      means: "Names of who took part; what each did stands in event-actors.csv",
      of: (e) => e.actors.map(({ name }) => name),
    },
    { name: "principals", means: "Ids of the states and organisations behind them", of: (e) => e.principals },
    { name: "kind", means: "Kind of event, id", of: (e) => e.kind },
    { name: "kind_label", means: "Kind of event, in words", of: (e) => terms.label("event-kinds", e.kind) },
    { name: "theme", means: "Group of kinds", of: (e) => e.theme },
    { name: "phase", means: "Phase of the chronology", of: (e) => e.phase },
    { name: "topics", means: "Topics it bears on", of: (e) => e.topics },
    { name: "milestone", means: "The turning point that it is, if it is one", of: (e) => e.milestone },
    { name: "summary", means: "What happened and who says so", of: (e) => e.summary },
    { name: "significance", means: "Why it matters for the treaties", of: (e) => e.significance },
    {
      name: "confidence",
      means: "primary, two-reports, one-report or background; for an allegation, that it was made",
      of: (e) => e.confidence,
    },
    { name: "confidence_note", means: "Remark on the confidence", of: (e) => e.confidenceNote },
    {
      name: "disagreements",
      means: "What sources disagree on, each version with its sources",
      of: (e) => e.disagreements.map(disagreementText),
    },
    { name: "limits", means: "What the entry does not establish", of: (e) => e.limits },
    { name: "treaties", means: "Ids of the treaties it bears on", of: (e) => e.treaties },
    { name: "articles", means: "Articles it bears on", of: (e) => e.articles },
    { name: "follows", means: "Ids of the events it follows from", of: (e) => e.follows },
    { name: "followed_by", means: "Ids of the events that followed from it", of: (e) => e.followedBy },
    {
      name: "visit_guest",
      means: "Of a visit: the state whose people travelled, id",
      of: (e) => e.visit?.guest,
    },
    { name: "visit_host", means: "Of a visit: the state they came to, id", of: (e) => e.visit?.host },
    {
      name: "visit_level",
      means: "Of a visit: the level of the highest visitor, id",
      of: (e) => e.visit?.level,
    },
    { name: "wikidata", means: "Id in Wikidata, where checked", of: (e) => e.wikidata?.id },
    { name: "sources", means: "Ids of its sources, see sources.csv", of: (e) => e.sources },
  ];
}
