import type { Wording } from "./asking.ts";

const evidence = { ask: "Evidence: how much of the wording was read" };
const sources = { ask: "Sources", example: "agency-2024-06-20" };
const topics = { ask: "Topics, those of provisions", example: "armed-assistance" };

const provision: Wording = {
  topics,
  duty: { ask: "What is owed, in our words" },
  holder: { ask: "Who owes it", asBefore: true },
  beneficiary: { ask: "To whom", asBefore: true },
  trigger: { ask: "What sets it off" },
  response: { ask: "What is owed then" },
  conditions: { ask: "Condition" },
  timing: { ask: "Timing word" },
  force: { ask: "Force" },
  evidence,
  sources,
};

const treaty: Wording = {
  title: { ask: "Full title in English" },
  "title.en": { ask: "Full title in English" },
  "title.ru": { ask: "Full title in Russian" },
  "title.ko": { ask: "Full title in Korean" },
  shortTitle: { ask: "Short title", example: "Treaty of 2024" },
  role: { ask: "Role in the record" },
  parties: { ask: "Parties", example: "first-state" },
  signed: { ask: "Signature" },
  "signed.date": { ask: "Day of signature (EDTF)", example: "2024-06-19" },
  "signed.text": { ask: "The signature in a sentence" },
  "signed.evidence": evidence,
  "signed.sources": sources,
  summary: { ask: "What the treaty is, in our own words" },
  sources,
};

const article: Wording = {
  num: { ask: "Number, preamble or unnumbered", example: "4" },
  heading: { ask: "Subject, in our words", example: "Assistance in case of attack" },
  numberEvidence: { ask: "Evidence of its number" },
  evidence,
  sources,
  topics,
  provisions: { ask: "Provision" },
  "provisions.*.id": { ask: "Id of the provision", example: "assistance" },
  ...Object.fromEntries(
    Object.entries(provision).map(([field, asking]) => [`provisions.*.${field}`, asking]),
  ),
};

const comparison: Wording = {
  relation: { ask: "What became of the duty" },
  finding: { ask: "The judgement in one sentence" },
  reason: { ask: "What it rests on" },
  confidence: { ask: "Confidence" },
  older: { ask: "Provisions of the older treaty", example: "older-treaty/art-2#contact" },
  newer: { ask: "Provisions of the newer treaty", example: "newer-treaty/art-4#assistance" },
  absence: { ask: "How we know that one treaty lacks it" },
  "absence.text": { ask: "How we know that one treaty lacks it, if one does" },
  "absence.sources": { ask: "Sources of that" },
  sources,
};

const coding: Wording = {
  treaty: { ask: "Treaty" },
  coder: { ask: "Coder" },
  caseId: { ask: "The coder's own number of the case" },
  sources,
  values: { ask: "Value" },
  "values.*.variable": { ask: "Variable" },
  "values.*.value": { ask: "Value", example: "1" },
  "values.*.reason": { ask: "Reason" },
};

/** How treaties, what they are made of and what is said of them are asked for. */
export const moreWording = { treaty, article, provision, comparison, coding } satisfies Record<
  string,
  Wording
>;
