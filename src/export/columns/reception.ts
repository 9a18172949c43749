import type { ClaimEntry, IndicatorEntry, ReactionEntry } from "../../assemble/reception.ts";
import type { SourceEntry } from "../../assemble/sources.ts";
import type { TermLists } from "../../assemble/terms.ts";
import type { CodingEntry, CodingValue } from "../../assemble/treaties.ts";
import type { Column } from "../column.ts";

const entryColumns: Column<{ id: string; address: string }>[] = [
  { name: "id", means: "Permanent id", of: (e) => e.id },
  { name: "address", means: "Address below the address of the site", of: (e) => e.address },
];

/** The columns of `/data/reactions.csv`, one row for each reaction, oldest first. */
export function reactionColumns(terms: TermLists): Column<ReactionEntry>[] {
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

/** The columns of `/data/claims.csv`, one row for each claim. */
export function claimColumns(terms: TermLists): Column<ClaimEntry>[] {
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

/** The columns of `/data/sources.csv`, one row for each source. */
export function sourceColumns(terms: TermLists): Column<SourceEntry>[] {
  return [
    ...entryColumns,
    { name: "publisher", means: "Who published it", of: (s) => s.publisher },
    { name: "title", means: "Headline, or a description where headline_seen is false", of: (s) => s.title },
    { name: "headline_seen", means: "false where the headline was not seen", of: (s) => s.headlineSeen },
    { name: "date", means: "Date of publication, EDTF level 1", of: (s) => s.date?.edtf },
    { name: "date_note", means: "Remark on the date", of: (s) => s.dateNote },
    { name: "languages", means: "Languages, BCP 47", of: (s) => s.languages },
    { name: "url", means: "Where it stands", of: (s) => s.url },
    { name: "kind", means: "Kind, id", of: (s) => s.kind },
    { name: "kind_label", means: "In words", of: (s) => terms.label("source-kinds", s.kind) },
    { name: "copy_of", means: "The original it copies, if it is a copy", of: (s) => s.copyOf },
    { name: "archive_url", means: "Archived copy", of: (s) => s.archiveUrl },
    { name: "note", means: "Remark", of: (s) => s.note },
    {
      name: "used_by",
      means: "Addresses of the entries that name it",
      of: (s) => s.usedBy.map((u) => u.address),
    },
  ];
}

/** One value of one coding. */
export type CodedValue = { coding: CodingEntry; value: CodingValue };

/** The columns of `/data/coding.csv`, one row for each treaty, coder and variable. */
export function codingColumns(terms: TermLists): Column<CodedValue>[] {
  return [
    { name: "treaty", means: "Id of the treaty", of: ({ coding }) => coding.treaty },
    { name: "coder", means: "Data set and version, or this record", of: ({ coding }) => coding.coder },
    { name: "case_id", means: "The coder's own number of the case", of: ({ coding }) => coding.caseId },
    { name: "variable", means: "Variable, id", of: ({ value }) => value.variable },
    {
      name: "variable_label",
      means: "In words",
      of: ({ value }) => terms.label("coding-variables", value.variable),
    },
    {
      name: "variable_means",
      means: "What the variable asks",
      of: ({ value }) => terms.term("coding-variables", value.variable).definition,
    },
    { name: "value", means: "Value", of: ({ value }) => value.value },
    { name: "reason", means: "Reason for the value", of: ({ value }) => value.reason },
    { name: "doubt", means: "What speaks against it", of: ({ value }) => value.doubt },
    { name: "provisions", means: "Provisions it rests on", of: ({ value }) => value.provisions },
    { name: "note", means: "Remark on the whole coding", of: ({ coding }) => coding.note },
    { name: "sources", means: "Ids of its sources", of: ({ coding }) => coding.sources },
  ];
}

/** One piece of evidence for one indicator; none where an indicator has no evidence. */
export type IndicatorEvidence = {
  indicator: IndicatorEntry;
  item: IndicatorEntry["evidence"][number] | null;
};

/** The columns of `/data/indicators.csv`, one row for each piece of evidence, in time. */
export function indicatorColumns(terms: TermLists): Column<IndicatorEvidence>[] {
  const label = (id: string | undefined) => (id ? terms.label("indicator-statuses", id) : "");
  return [
    { name: "indicator", means: "Id of the indicator", of: ({ indicator }) => indicator.id },
    { name: "title", means: "The indicator in one line", of: ({ indicator }) => indicator.title },
    { name: "question", means: "What is asked", of: ({ indicator }) => indicator.question },
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
