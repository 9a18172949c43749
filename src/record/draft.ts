import type { Kind } from "../kinds/index.ts";

/** One thing that `record:new` asks for. */
export type Question = {
  field: string;
  ask: string;
  /** The vocabulary whose words are allowed, or an example of the answer. */
  from?: string;
  example?: string;
  /** A list is given with commas. */
  isList?: boolean;
  isOptional?: boolean;
};

/** The few fields that a new record of each kind cannot do without. */
export const questions: Partial<Record<Kind, readonly Question[]>> = {
  event: [
    { field: "title", ask: "Title, a short statement", example: "Duma ratifies the treaty" },
    { field: "date", ask: "Date (EDTF)", example: "2024-10-24" },
    { field: "place", ask: "Place", example: "Moscow, Russia", isOptional: true },
    { field: "actors", ask: "Ids of the actors", example: "state-duma, vladimir-putin", isList: true },
    { field: "kind", ask: "Kind", from: "event-kinds" },
    { field: "phase", ask: "Phase", from: "phases" },
    { field: "topics", ask: "Topics, the most specific first", example: "entry-into-force", isList: true },
    { field: "summary", ask: "What happened, in our own words" },
    { field: "significance", ask: "Why it matters for the treaties" },
    { field: "confidence", ask: "Confidence", from: "confidence-levels" },
    { field: "sources", ask: "Ids of the sources", example: "tass-2024-10-24", isList: true },
  ],
  source: [
    { field: "publisher", ask: "Publisher", example: "TASS" },
    { field: "title", ask: "Headline as printed" },
    { field: "date", ask: "Date (EDTF)", example: "2024-10-24", isOptional: true },
    { field: "languages", ask: "Language tags", example: "en", isList: true },
    { field: "url", ask: "Address", example: "https://tass.com/politics/1861381" },
    { field: "kind", ask: "Kind", from: "source-kinds" },
    { field: "copyOf", ask: "What it copies, if it is a copy", isOptional: true },
  ],
  actor: [
    { field: "name", ask: "Name in English", example: "Choe Son Hui" },
    { field: "kind", ask: "Kind", from: "actor-kinds" },
    { field: "of", ask: "Id of the state or body it belongs to", example: "dprk-mfa", isOptional: true },
  ],
  claim: [
    { field: "title", ask: "The claim in a short statement" },
    { field: "claim", ask: "The claim as it is put" },
    { field: "circulation", ask: "Where it circulates" },
    { field: "subject", ask: "Subject", from: "claim-subjects" },
    { field: "verdict", ask: "Verdict", from: "claim-verdicts" },
    { field: "finding", ask: "What the sources say" },
    { field: "sources", ask: "Ids of the sources", isList: true },
  ],
  reaction: [
    { field: "actor", ask: "Id of the state or organisation", example: "japan" },
    { field: "office", ask: "Office that spoke or acted", example: "Chief Cabinet Secretary" },
    { field: "milestone", ask: "Milestone it answers", from: "milestones" },
    { field: "date", ask: "Date (EDTF)", example: "2024-06-20" },
    { field: "level", ask: "Level", from: "reaction-levels" },
    { field: "tone", ask: "Tone", from: "reaction-tones" },
    { field: "toneReason", ask: "The word or act that decides the tone" },
    { field: "summary", ask: "What was said or done" },
    { field: "sources", ask: "Ids of the sources", isList: true },
  ],
};

/** Answers by field: text, or a list for fields that hold one. */
export type Answers = Record<string, string>;

const list = (text: string) =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);

/** Makes the id of a new record from its words: lower case, Latin letters and digits, hyphens between. */
export function idFrom(...words: string[]): string {
  return words
    .join(" ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
}

/** The id that a new record of a kind is offered, from its answers. */
export function suggestedId(kind: Kind, answers: Answers): string {
  const { title = "", date = "", publisher = "", name = "", actor = "", milestone = "" } = answers;
  const year = date.slice(0, 4);
  if (kind === "source") return idFrom(publisher, date || "nd");
  if (kind === "actor") return idFrom(name);
  if (kind === "reaction") return idFrom(actor, milestone, date);
  if (kind === "event") return idFrom(title, year);
  return idFrom(title);
}

/** Turns answers into the fields of a record; empty answers are left out. */
export function fieldsFrom(kind: Kind, answers: Answers): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { field, isList } of questions[kind] ?? []) {
    const answer = answers[field]?.trim();
    if (!answer) continue;
    if (field === "actors") fields.actors = list(answer).map((id) => ({ id }));
    else if (kind === "actor" && field === "name") fields.name = { en: answer };
    else if (field === "circulation")
      fields.origin = { circulation: answer, sources: list(answers.sources ?? "") };
    else fields[field] = isList ? list(answer) : answer;
  }
  return fields;
}
