import { z } from "zod";

import type { Datasets } from "../assemble/datasets.ts";
import { provision, type ProvisionEntry } from "../kinds/article.ts";
import { type Column, tableOf } from "../kinds/table.ts";
import { vocabularyNames } from "../record/schema/common.ts";
import type { Term } from "../record/schema/vocabulary.ts";
import { comparedRule, sidesRule } from "./comparison-rules.ts";
import type { DatasetRule } from "./dataset-rule.ts";

const provisionColumns: Column<ProvisionEntry>[] = [
  { name: "ref", means: "Permanent reference", of: (p) => p.ref },
  { name: "address", means: "Address below the address of the site", of: (p) => p.address },
  { name: "treaty", means: "Id of the treaty", of: (p) => p.treaty },
  { name: "article", means: "Reference of the article", of: (p) => p.article },
  { name: "article_name", means: "How the article is named in a sentence", of: (p) => p.articleName },
  { name: "topics", means: "Topics it belongs to, ids", of: (p) => p.topics },
  { name: "duty", means: "What it obliges to, in the record's words", of: (p) => p.duty },
  { name: "holder", means: "Who owes it", of: (p) => p.holder },
  { name: "beneficiary", means: "To whom it is owed", of: (p) => p.beneficiary },
  { name: "trigger", means: "What sets it off", of: (p) => p.trigger },
  { name: "response", means: "What is then owed", of: (p) => p.response },
  { name: "conditions", means: "Conditions and qualifiers", of: (p) => p.conditions },
  { name: "timing", means: "How soon", of: (p) => p.timing },
  { name: "duration", means: "For how long", of: (p) => p.duration },
  { name: "decision", means: "Who decides", of: (p) => p.decision },
  {
    name: "features",
    means: "Of an assistance clause: its features and whether it has each, ids",
    of: (p) => Object.entries(p.features ?? {}).map(([feature, value]) => `${feature}: ${value}`),
  },
  { name: "force", means: "How firm the duty is, in this record's reading, id", of: (p) => p.force },
  { name: "evidence", means: "How much of the wording was read, id", of: (p) => p.evidence },
  { name: "note", means: "Remark", of: (p) => p.note },
  { name: "sources", means: "Ids of its sources", of: (p) => p.sources },
];

function provisionsRule({ treaties, terms }: Datasets): DatasetRule {
  const provisions = treaties.flatMap(({ articles }) => articles).flatMap((article) => article.provisions);
  return {
    name: "provisions",
    title: "Provisions",
    description: "Every duty, position and final clause of every treaty, one row each.",
    lists: { entries: { item: provision(terms), items: provisions } },
    table: tableOf(provisionColumns, provisions),
  };
}

type Participant = {
  codes: Datasets["actors"][number]["codes"];
  event: Datasets["chronology"][number];
  actor: Datasets["chronology"][number]["actors"][number];
};

const participantColumns: Column<Participant>[] = [
  { name: "event", means: "Id of the event, see chronology.csv", of: ({ event }) => event.id },
  {
    name: "date_earliest",
    means: "First day the event's date may mean",
    of: ({ event }) => event.date.earliest,
  },
  { name: "actor", means: "Id of the actor, see actors.csv", of: ({ actor }) => actor.id },
  { name: "actor_name", means: "Its name in English", of: ({ actor }) => actor.name },
  { name: "role", means: "What the actor did in the event", of: ({ actor }) => actor.role },
  {
    name: "principal",
    means: "Id of the state or organisation behind it",
    of: ({ actor }) => actor.principal,
  },
  {
    name: "principal_iso3166",
    means: "Where that is a state: ISO 3166-1 alpha-3, ISO 3166-3 for a former state",
    of: ({ codes }) => codes?.iso3166,
  },
  {
    name: "principal_cow",
    means: "Where that is a state: its number in Correlates of War",
    of: ({ codes }) => codes?.cow,
  },
];

function participantsRule({ chronology, actors }: Datasets): DatasetRule {
  const codes = new Map(actors.map((actor) => [actor.id, actor.codes]));
  const rows = chronology.flatMap((event) =>
    event.actors.map((actor): Participant => ({ event, actor, codes: codes.get(actor.principal) ?? null })),
  );
  return {
    name: "event-actors",
    title: "Actors of events",
    description: "Who took part in which event, and as what: one row for each actor of each event.",
    lists: {},
    table: tableOf(participantColumns, rows),
  };
}

type VisitYear = Datasets["visits"]["years"][number]["counts"][number] & { year: number };

const visitColumns: Column<VisitYear>[] = [
  { name: "year", means: "Year in which the visit began", of: (v) => v.year },
  { name: "by", means: "Id of the state whose people travelled", of: (v) => v.by },
  { name: "to", means: "Id of the state they came to", of: (v) => v.to },
  { name: "visits", means: "How many visits of that year and direction the record holds", of: (v) => v.n },
  { name: "events", means: "Ids of the events, see chronology.csv", of: (v) => v.events.map(({ id }) => id) },
];

function visitsRule({ visits }: Datasets): DatasetRule {
  const rows = visits.years.flatMap(({ year, counts }) => counts.map((count) => ({ year, ...count })));
  return {
    name: "visits",
    title: "Visits by year",
    description: "How many visits of one state to another the record holds, by year and direction.",
    lists: {},
    table: tableOf(visitColumns, rows),
  };
}

type TreatyStep = Datasets["treatyLives"][number]["steps"][number] & { treaty: string };

const stepColumns: Column<TreatyStep>[] = [
  { name: "treaty", means: "Id of the treaty, see treaties.json", of: (s) => s.treaty },
  { name: "step", means: "What happened: signed, ratified, in-force, invoked or ended", of: (s) => s.kind },
  { name: "date", means: "When, EDTF", of: (s) => s.date.edtf },
  { name: "date_earliest", means: "First day the date may mean", of: (s) => s.date.earliest },
  { name: "date_latest", means: "Last day the date may mean", of: (s) => s.date.latest },
  { name: "days_least", means: "Fewest days after signature that it may mean", of: (s) => s.days[0] },
  { name: "days_most", means: "Most days after signature that it may mean", of: (s) => s.days[1] },
  { name: "party", means: "Of a ratification: id of the party", of: (s) => s.party },
  { name: "body", means: "Of a ratification: the body that acted", of: (s) => s.body },
  { name: "article", means: "Of an invocation: reference of the article", of: (s) => s.article },
  { name: "evidence", means: "How it is known, id", of: (s) => s.evidence },
  { name: "event", means: "Id of the event, see chronology.csv", of: (s) => s.event },
  { name: "sources", means: "Ids of its sources", of: (s) => s.sources },
];

function stepsRule({ treatyLives }: Datasets): DatasetRule {
  const rows = treatyLives.flatMap(({ treaty, steps }) =>
    steps.map((step) => ({ ...step, treaty: treaty.id })),
  );
  return {
    name: "treaty-steps",
    title: "Steps in the lives of the treaties",
    description:
      "Signature, ratification, entry into force, first invocation and end of each main treaty, with the days since signature.",
    lists: {},
    table: tableOf(stepColumns, rows),
  };
}

const evidenceColumns: Column<{ event: string; source: string; place: number }>[] = [
  { name: "event", means: "Id of the event, see chronology.csv", of: ({ event }) => event },
  { name: "source", means: "Id of the source, see sources.csv", of: ({ source }) => source },
  { name: "place", means: "Its place among the sources of the event, from 1", of: ({ place }) => place },
];

function evidenceRule({ chronology }: Datasets): DatasetRule {
  const rows = chronology.flatMap(({ id, sources }) =>
    sources.map((source, i) => ({ event: id, source, place: i + 1 })),
  );
  return {
    name: "event-sources",
    title: "Sources of events",
    description: "Which source each event stands on: one row for each source of each event.",
    lists: {},
    table: tableOf(evidenceColumns, rows),
  };
}

const wordEntry = z
  .object({
    vocabulary: z.string().describe("The word list that it belongs to"),
    id: z.string().describe("The code that the data hold"),
    label: z.string().describe("In words"),
    definition: z.string().describe("What it means"),
    group: z.string().optional().describe("Id of the group that it belongs to"),
    unit: z.string().optional().describe("Unit of a quantity"),
    element: z.string().optional().describe("Element of a clause that a feature belongs to"),
    values: z.record(z.string(), z.string()).optional().describe("What each value of a coded variable means"),
    form: z
      .enum(["year", "month", "day", "number"])
      .optional()
      .describe("What a coded variable without such a list holds"),
    status: z
      .enum(["confirmed", "gloss", "unconfirmed"])
      .optional()
      .describe("How well the meaning of a coded variable is known"),
  })
  .describe("One code of the data, with its definition");

type Word = z.infer<typeof wordEntry>;

const wordColumns: Column<Word>[] = [
  { name: "vocabulary", means: "The word list that it belongs to", of: (w) => w.vocabulary },
  { name: "id", means: "The code that the data hold", of: (w) => w.id },
  { name: "label", means: "In words", of: (w) => w.label },
  { name: "definition", means: "What it means", of: (w) => w.definition },
  { name: "group", means: "Id of the group that it belongs to", of: (w) => w.group },
  { name: "unit", means: "Unit of a quantity", of: (w) => w.unit },
  { name: "element", means: "Element of a clause that a feature belongs to", of: (w) => w.element },
  {
    name: "values",
    means: "What each value of a coded variable means",
    of: (w) => Object.entries(w.values ?? {}).map(([value, words]) => `${value}: ${words}`),
  },
  { name: "form", means: "What a coded variable without such a list holds", of: (w) => w.form },
  { name: "status", means: "How well the meaning of a coded variable is known", of: (w) => w.status },
];

const wordOf = (vocabulary: string, term: Term): Word => ({
  vocabulary,
  id: term.id,
  label: term.label,
  definition: term.definition,
  ...(term.group ? { group: term.group } : {}),
  ...(term.unit ? { unit: term.unit } : {}),
  ...(term.element ? { element: term.element } : {}),
  ...(term.values ? { values: term.values } : {}),
  ...(term.form ? { form: term.form } : {}),
  ...(term.status ? { status: term.status } : {}),
});

function vocabulariesRule({ terms }: Datasets): DatasetRule {
  const words = vocabularyNames.flatMap((name) => terms.list(name).map((term) => wordOf(name, term)));
  return {
    name: "vocabularies",
    title: "Codes and their definitions",
    description:
      "The codebook of values: every code that stands in the data, in words and with its definition.",
    lists: { entries: { item: wordEntry, items: words } },
    table: tableOf(wordColumns, words),
  };
}

/** Data sets made from several kinds of entries: flat tables that join without handwork, and the codes. */
export function derivedRules(datasets: Datasets): DatasetRule[] {
  return [
    provisionsRule,
    sidesRule,
    comparedRule,
    stepsRule,
    participantsRule,
    evidenceRule,
    visitsRule,
    vocabulariesRule,
  ].map((rule) => rule(datasets));
}
