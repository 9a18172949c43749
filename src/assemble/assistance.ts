import { diffWords } from "diff";

import { isKnown, isMainTreaty, type KnownTerm } from "../record/known-terms.ts";
import type { Subject } from "./subject.ts";
import type { TermLists } from "./terms.ts";
import type { ProvisionEntry, TreatyEntry } from "./treaties.ts";

/** One feature of an assistance clause, and whether it has it. */
type ClauseFeature = { id: string; value: FeatureValue };

type FeatureValue = KnownTerm<"feature-values">;

/** The assistance clause of one instrument, or the consultation clause of one that has none. */
export type AssistanceClause = {
  treaty: string;
  /** Whether the clause owes assistance; false where only contact or consultation is owed. */
  owesAssistance: boolean;
  provision: ProvisionEntry;
  features: ClauseFeature[];
};

/** A stretch of this record's description of an element: also said of the older clause, added, or a comment. */
export type LineagePart = { kind: "kept" | "added" | "plain"; text: string };

/** One element of the newer clause beside the same element of the older. */
export type LineageElement = {
  element: "trigger" | "response" | "qualifiers" | "timing" | "decision";
  label: string;
  older: string[];
  newer: string[];
  /** `newer`, each text in parts. */
  parts: LineagePart[][];
  /** `same`: described in the same words; `added`: the older clause has no such element. */
  verdict: "same" | "changed" | "added" | "none";
};

/** What the latest assistance clause takes from the first one, and what stands between and before. */
export type Lineage = {
  older: AssistanceClause;
  newer: AssistanceClause;
  elements: LineageElement[];
  /** Ids of the features that the newer clause has in full: those of the older one, and those it adds. */
  kept: string[];
  added: string[];
  /** Whether the newer clause has every feature of the older one. */
  keepsAll: boolean;
  /** Clauses of the newer treaty for the time before an attack. */
  before: ProvisionEntry[];
};

/** The assistance clauses of all instruments, and the descent of the latest from the first. */
export type Assistance = { clauses: AssistanceClause[]; lineage: Lineage | null };

type ClauseTopics = NonNullable<Subject["clause"]>;

const provisionsOn = (treaty: TreatyEntry, topic: string) =>
  treaty.articles
    .filter((article) => article.num !== "preamble")
    .flatMap((article) => article.provisions)
    .filter((provision) => provision.topics.includes(topic));

/**
 * The features of a clause in the order of their vocabulary. Throws where the record gives no value, which the
 * check `clause-features` has ruled out.
 */
function featuresOf({ ref, features = {} }: ProvisionEntry, terms: TermLists): ClauseFeature[] {
  return terms.list("clause-features").map(({ id }) => {
    const value = features[id];
    if (!value || !isKnown("feature-values", value)) throw new Error(`${ref} has no value of ${id}`);
    return { id, value };
  });
}

/** The clause that is compared: on assistance, or where there is none the one that sets a duty when attack looms. */
function clauseOf(treaty: TreatyEntry, topics: ClauseTopics, terms: TermLists): AssistanceClause[] {
  const [assistance] = provisionsOn(treaty, topics.assistance);
  const [consultation] = topics.consultation ? provisionsOn(treaty, topics.consultation) : [];
  const provision = assistance ?? consultation;
  if (!provision) return [];
  return [
    {
      treaty: treaty.id,
      owesAssistance: provision === assistance,
      provision,
      features: featuresOf(provision, terms),
    },
  ];
}

const quoted = /(“[^”]+”)/u;

/** A commentary: only the words it quotes are compared. */
function quotedParts(older: string[], text: string): LineagePart[] {
  return text
    .split(quoted)
    .filter(Boolean)
    .map((part) => ({
      kind: quoted.test(part) && older.some((old) => old.includes(part)) ? "kept" : "plain",
      text: part,
    }));
}

/** A description: each word is either also in the older description or added. */
function describedParts(older: string[], text: string): LineagePart[] {
  if (!older.length) return [{ kind: "added", text }];
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  return diffWords(older.join(" "), text, { intlSegmenter: segmenter })
    .filter((part) => !part.removed)
    .map((part) => ({ kind: part.added ? "added" : "kept", text: part.value }));
}

const list = (text: string | undefined) => (text ? [text] : []);

const elements = [
  { element: "trigger", label: "Trigger", of: (p) => list(p.trigger), parts: describedParts },
  { element: "response", label: "Response owed", of: (p) => list(p.response), parts: describedParts },
  { element: "qualifiers", label: "Qualifiers", of: (p) => p.conditions ?? [], parts: describedParts },
  { element: "timing", label: "Timing", of: (p) => list(p.timing), parts: quotedParts },
  { element: "decision", label: "Who decides", of: (p) => list(p.decision), parts: quotedParts },
] satisfies {
  element: LineageElement["element"];
  label: string;
  of: (provision: ProvisionEntry) => string[];
  parts: (older: string[], text: string) => LineagePart[];
}[];

function verdictOf(older: string[], newer: string[]): LineageElement["verdict"] {
  if (!newer.length) return "none";
  if (!older.length) return "added";
  return older.join(" ") === newer.join(" ") ? "same" : "changed";
}

/**
 * Sets the elements of two clauses beside each other and marks, in this record's own descriptions, the words that
 * both share. It compares descriptions, not treaty wording, and says nothing on what a difference means.
 */
function lineageElements(older: ProvisionEntry, newer: ProvisionEntry): LineageElement[] {
  return elements.map(({ element, label, of, parts }) => {
    const [before, after] = [of(older), of(newer)];
    return {
      element,
      label,
      older: before,
      newer: after,
      parts: after.map((text) => parts(before, text)),
      verdict: verdictOf(before, after),
    };
  });
}

const featuresHad = (clause: AssistanceClause) =>
  clause.features.filter(({ value }) => value === "yes").map(({ id }) => id);

/** Which features of the older clause the newer one has, and which it adds. */
function sharedFeatures(older: AssistanceClause, newer: AssistanceClause) {
  const [before, after] = [featuresHad(older), featuresHad(newer)];
  const kept = after.filter((id) => before.includes(id));
  const added = after.filter((id) => !before.includes(id));
  return { kept, added, keepsAll: kept.length === before.length };
}

/**
 * Assembles the assistance clauses of all instruments in the order of the treaties; none where the record names no
 * topic for them.
 */
export function assembleAssistance(
  treaties: TreatyEntry[],
  { clause: topics }: Subject,
  terms: TermLists,
): Assistance {
  if (!topics) return { clauses: [], lineage: null };
  const clauses = treaties.flatMap((treaty) => clauseOf(treaty, topics, terms));
  const own = new Set(treaties.filter(isMainTreaty).map(({ id }) => id));
  const owed = clauses.filter((clause) => own.has(clause.treaty) && clause.owesAssistance);
  const [older, newer] = [owed[0], owed.at(-1)];
  if (!older || !newer || older === newer) return { clauses, lineage: null };
  const treaty = treaties.find(({ id }) => id === newer.treaty);
  return {
    clauses,
    lineage: {
      older,
      newer,
      elements: lineageElements(older.provision, newer.provision),
      ...sharedFeatures(older, newer),
      before: treaty && topics.consultation ? provisionsOn(treaty, topics.consultation) : [],
    },
  };
}
