import type { VocabularyName } from "./schema/common.ts";

/**
 * Every term that the program knows by its id, and what it does with it. This is the only place where ids of terms
 * stand in code; what is keyed by them elsewhere is typed by this list, so that a term added here is missed nowhere.
 *
 * A closed vocabulary may hold these terms and no others, since a term that the program does not know would be drawn
 * or judged as nothing. An open one may hold any terms; those named here are treated so where they occur.
 */
export const knownTerms = {
  relations: {
    isClosed: true,
    terms: {
      new: "needs evidence of absence in the older treaty; drawn as a plus; counts as a change",
      strengthened: "needs provisions on both sides; drawn as a triangle; counts as a change",
      weakened: "needs provisions on both sides; drawn as a triangle turned over; counts as a change",
      "carried-over": "needs provisions on both sides; drawn as two lines",
      reworded: "needs provisions on both sides; drawn as a wave",
      dropped: "needs evidence of absence in the newer treaty; drawn as a cross; counts as a change",
      unknown: "asks for no proof; drawn as a question mark",
    },
  },
  forces: {
    isClosed: true,
    terms: {
      binding: "counts as a duty on the front page; drawn full",
      conduct: "drawn half full",
      aspiration: "drawn as an outline",
      unknown: "drawn with a dashed outline",
    },
  },
  "evidence-levels": {
    isClosed: true,
    terms: {
      text: "every feature of a clause is then settled; four bars",
      "text-part": "three bars",
      official: "two bars",
      report: "one bar",
      "not-found": "an article has no provisions then; no bar",
    },
  },
  "feature-values": {
    isClosed: true,
    terms: {
      yes: "asks for the element described; counts as kept or added; drawn as a full disc",
      "in-part": "asks for the element described; drawn as a half disc",
      no: "asks for the wording or for the element described; drawn as a ring",
      "not-seen": "asks for a clause that was not read in full; drawn as a dotted ring",
    },
  },
  "confidence-levels": {
    isClosed: true,
    terms: {
      primary: "drawn as a full dark dot",
      "two-reports": "drawn as a full grey dot",
      "one-report": "drawn as a ring",
      background: "drawn as a small dot",
    },
  },
  "claim-verdicts": {
    isClosed: true,
    terms: {
      corroborated: "counted in the title of the claims page; drawn as a tick",
      "in-part": "drawn as a half disc and hatched",
      contradicted: "drawn as a cross",
      anachronistic: "drawn as a clock and hatched",
      unverifiable: "needs no source; not offered as a fact check",
    },
  },
  "reaction-tones": {
    isClosed: true,
    terms: {
      welcome: "drawn as a plus",
      neutral: "drawn as a ring",
      concern: "drawn as a half disc",
      condemnation: "drawn as a disc",
      measures: "drawn as a triangle",
      "none-found": "counts as no reaction; drawn as a cross",
    },
  },
  "update-kinds": {
    isClosed: true,
    terms: {
      added: "offered by record:publish; begins the history of an entry",
      corrected: "offered by record:publish; goes into the feed of corrections",
      extended: "said in notices",
      withdrawn: "offered by record:publish; goes into the feed of corrections",
      note: "news of the record itself",
    },
  },
  "treaty-roles": {
    isClosed: true,
    terms: {
      bilateral: "is a main treaty: has all its articles, an accent, and is compared in pairs",
      comparator: "stands beside the main treaties",
    },
  },
  "coding-certainties": {
    isClosed: true,
    terms: {
      certain: "is taken where a code says nothing; its value is given",
      probable: "its value is given; says what is in doubt; marked beside the value",
      undecided: "has no value but NA; says what is in doubt; marked in place of the value",
    },
  },
  coders: { isClosed: false, terms: { "this-record": "is shown as ours beside the other coders" } },
  "actor-kinds": {
    isClosed: false,
    terms: {
      person: "is found in claims by the last word of the name",
      state: "may have the codes of states",
    },
  },
  "source-kinds": {
    isClosed: false,
    terms: {
      aggregator: "counts as a copy",
      network: "counts as a copy",
      press: "is cited as a newspaper article",
      "treaty-text": "may be older than an event that cites it",
    },
  },
  "event-themes": { isClosed: false, terms: { words: "stands first on the page of an article" } },
  topics: { isClosed: false, terms: { "content-not-found": "is left out of the comparison of topics" } },
  "claim-subjects": { isClosed: false, terms: { outlook: "is opinion or forecast, so no fact check" } },
} as const satisfies Partial<
  Record<VocabularyName, { isClosed: boolean; terms: Readonly<Record<string, string>> }>
>;

/** The vocabularies of which the program knows terms. */
export type KnownVocabulary = keyof typeof knownTerms;

/** An id of a vocabulary that the program knows. */
export type KnownTerm<V extends KnownVocabulary> = keyof (typeof knownTerms)[V]["terms"] & string;

/** Whether the program knows a term of a vocabulary. */
export function isKnown<V extends KnownVocabulary>(vocabulary: V, id: string): id is KnownTerm<V> {
  return Object.hasOwn(knownTerms[vocabulary].terms, id);
}

const mainRole: KnownTerm<"treaty-roles"> = "bilateral";

/** Whether a treaty is one that the record is about, and not only one set beside them. */
export function isMainTreaty({ role }: { role: string }): boolean {
  return role === mainRole;
}

const treatyText: KnownTerm<"source-kinds"> = "treaty-text";

/** Whether a source, by its kind, tells of no event but is what events refer to. */
export function isTreatyText({ kind }: { kind: string }): boolean {
  return kind === treatyText;
}

const ownCoder: KnownTerm<"coders"> = "this-record";

/** Whether a coding, by the id of its coder, is this record's own. */
export function isOwnCoder(coderId: string | null): boolean {
  return coderId === ownCoder;
}

const certain: KnownTerm<"coding-certainties"> = "certain";
const undecided: KnownTerm<"coding-certainties"> = "undecided";

/** How sure a code is, by its own word or, without one, certain. */
export function certaintyOf({ certainty }: { certainty?: string | undefined }): string {
  return certainty ?? certain;
}

/** Whether a code is certain, so that its certainty need not be said. */
export function isCertain(code: { certainty?: string | undefined }): boolean {
  return certaintyOf(code) === certain;
}

/** Whether a code has no value because none could be decided on. */
export function isUndecided({ certainty }: { certainty?: string | undefined }): boolean {
  return certainty === undecided;
}

/** What a table keyed by the known terms of a closed vocabulary holds for one; throws for a term that is not known. */
export function ofTerm<V extends KnownVocabulary, T extends Readonly<Record<KnownTerm<V>, unknown>>>(
  vocabulary: V,
  table: T,
  id: string,
): T[KnownTerm<V>] {
  if (!isKnown(vocabulary, id))
    throw new Error(`the program knows no "${id}" of the vocabulary ${vocabulary}`);
  return table[id];
}
