import type { Asking, Draftable, Wording } from "./asking.ts";
import { moreWording } from "./wording-of-treaties.ts";

const date: Asking = { ask: "Date (EDTF)", example: "2024-10-24" };
const confidence: Asking = { ask: "Confidence" };
const sources: Asking = { ask: "Sources", example: "agency-2024-10-24" };
const events: Asking = { ask: "Events it belongs to" };
const articles: Asking = { ask: "Articles it bears on", example: "some-treaty/art-4" };

const event: Wording = {
  title: { ask: "Title, a short statement", example: "Duma ratifies the treaty" },
  date,
  place: { ask: "Place", example: "Moscow, Russia", asBefore: true },
  actors: { ask: "Actor" },
  "actors.*.id": { ask: "Who", example: "state-duma" },
  "actors.*.role": { ask: "Role", example: "signed for Russia" },
  kind: { ask: "Kind" },
  phase: { ask: "Phase" },
  topics: { ask: "Topics, the most specific first", example: "treaty-making" },
  summary: { ask: "What happened and who says so, in our own words" },
  significance: { ask: "Why it matters for the treaties" },
  confidence,
  sources,
  articles,
};

const source: Wording = {
  publisher: { ask: "Publisher", example: "TASS", asBefore: true },
  title: { ask: "Headline as printed" },
  date,
  languages: { ask: "Language tags", example: "en" },
  url: { ask: "Address", example: "https://example.org/news/1" },
  kind: { ask: "Kind" },
  copyOf: { ask: "What it copies, if it is a copy", asBefore: true },
};

const actor: Wording = {
  name: { ask: "Name in English", example: "Choe Son Hui" },
  "name.en": { ask: "Name in English", example: "Choe Son Hui" },
  "name.ru": { ask: "Name in Russian" },
  "name.ko": { ask: "Name in Korean" },
  kind: { ask: "Kind" },
  of: { ask: "State or body it belongs to", example: "foreign-ministry" },
};

const claim: Wording = {
  title: { ask: "The claim in a short statement, as if it were true" },
  claim: { ask: "The claim as it is put, a few words of it in “…”" },
  origin: { ask: "Where it circulates" },
  "origin.circulation": { ask: "Where it circulates", example: "Printed in some outlets" },
  "origin.sources": { ask: "Sources that show it in circulation" },
  subject: { ask: "Subject" },
  verdict: { ask: "Verdict" },
  finding: { ask: "What the sources say" },
  sources: { ask: "Sources of the finding" },
  events,
};

const reaction: Wording = {
  actor: { ask: "State or body that reacted", example: "japan" },
  speaker: { ask: "Person who spoke" },
  office: { ask: "Office that spoke or acted", example: "Chief Cabinet Secretary", asBefore: true },
  milestone: { ask: "Milestone it answers" },
  date,
  level: { ask: "Level" },
  tone: { ask: "Tone, the strongest that its words or acts reach" },
  toneReason: { ask: "The word or act that decides the tone" },
  summary: { ask: "What was said or done" },
  event: { ask: "Event that tells it" },
  sources,
};

const dispute: Wording = {
  title: { ask: "Name of the dispute", example: "Entry into force of the 2024 treaty" },
  question: { ask: "The question on which sources disagree" },
  matters: { ask: "What hangs on it" },
  versions: { ask: "Version" },
  "versions.*.id": { ask: "Id of the version", example: "4-december" },
  "versions.*.says": { ask: "What it says" },
  "versions.*.holders": { ask: "Who holds it" },
  "versions.*.sources": sources,
  recordUses: { ask: "What the record uses" },
  "recordUses.version": { ask: "Id of the version that the record uses, if it uses one" },
  "recordUses.reason": { ask: "Why" },
  events,
  articles,
};

const figure: Wording = {
  quantity: { ask: "What is counted" },
  says: { ask: "What was said, in our words", example: "About 600 had been killed." },
  low: { ask: "The number, or the least", example: "600" },
  high: { ask: "The most (the same again for a single number)", example: "600" },
  isAbout: { ask: "Was it given as “about”" },
  saidBy: { ask: "Who gave it", asBefore: true },
  actor: { ask: "Actor that gave it" },
  said: { ask: "Day on which it was given (EDTF)", example: "2025-04-30" },
  about: { ask: "The time it is about, if another (EDTF)", example: "2024-10/2025-04" },
  confidence,
  sources,
  supersedes: { ask: "Earlier figures by the same hand that it takes the place of" },
  events,
};

const indicator: Wording = {
  title: { ask: "Name", example: "Joint training" },
  question: { ask: "The question" },
  definition: { ask: "What counts, and what does not" },
  test: { ask: "How to tell" },
  topic: { ask: "Topic" },
  evidence: { ask: "Piece of evidence" },
  "evidence.*.event": { ask: "Event" },
  "evidence.*.shows": { ask: "What it shows" },
  "evidence.*.why": { ask: "Why" },
};

const policyOption: Wording = {
  title: { ask: "The advice in a few words" },
  article: { ask: "Text that gives it" },
  number: { ask: "Its number there", example: "3" },
  advice: { ask: "The advice in our words" },
  done: { ask: "What was done" },
  "done.*.event": { ask: "Event" },
  "done.*.what": { ask: "What it was" },
  notFound: { ask: "What was looked for and not found" },
};

const place: Wording = {
  name: { ask: "Name in English", example: "Vladivostok" },
  position: { ask: "Where it lies" },
  "position.latitude": { ask: "Degrees north", example: "43.10562" },
  "position.longitude": { ask: "Degrees east", example: "131.87353" },
  "position.geonames": { ask: "Its number in GeoNames", example: "2013348" },
  "position.sources": { ask: "Sources that give the position, where no gazetteer does" },
  note: { ask: "What the mark stands for, if not for the place as a whole" },
  written: { ask: "The place of an event, word for word" },
};

const update: Wording = {
  date: { ask: "Day of publication" },
  kind: { ask: "Kind" },
  title: { ask: "What a subscriber reads first" },
  entries: { ask: "Entries, written <kind>/<id>", example: "event/treaty-signed" },
  was: { ask: "What was" },
  now: { ask: "What is now" },
  why: { ask: "Why" },
  sources,
};

/** How each kind is asked for. Fields that are needed and have no entry are asked for by their name. */
export const wording: Readonly<Record<Draftable, Wording>> = {
  event,
  source,
  actor,
  claim,
  reaction,
  dispute,
  figure,
  indicator,
  "policy-option": policyOption,
  place,
  update,
  ...moreWording,
};
