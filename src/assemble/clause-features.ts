import type { ProvisionEntry } from "./treaties.ts";

/** Whether a clause has a feature; `not-seen` where its wording was not read, so that nothing can be said. */
export type FeatureValue = "yes" | "in-part" | "no" | "not-seen";

/** One feature of an assistance clause. */
export type ClauseFeature = { id: string; value: FeatureValue };

type Rule = {
  id: string;
  /** The element of the clause that the feature belongs to. */
  element: "Trigger" | "Response owed" | "Qualifiers" | "Timing" | "Who decides";
  /** Heading of a column, as short as it can be. */
  label: string;
  meaning: string;
  value: (provision: ProvisionEntry) => FeatureValue | undefined;
};

const found = (text: string | undefined, pattern: RegExp): FeatureValue | undefined =>
  text && pattern.test(text) ? "yes" : undefined;

const conditions = (provision: ProvisionEntry) => (provision.conditions ?? []).join(" ");

/** The helper's freedom, as the record words it: "no choice", "in part", or "each party decides". */
function choice({ decision = "" }: ProvisionEntry): FeatureValue | undefined {
  if (/no choice/i.test(decision)) return "no";
  if (/^in part|some room/i.test(decision)) return "in-part";
  return /^(?:yes|each party decides)/i.test(decision) ? "yes" : undefined;
}

/**
 * What is looked for in an assistance clause. The rules read the record's own descriptions of the elements, which
 * stand on the page beside the result; a test holds what they give for every instrument.
 */
export const clauseFeatures: readonly Rule[] = [
  {
    id: "state-of-war",
    element: "Trigger",
    label: "State of war",
    meaning: "The attack must have put the party in a state of war.",
    value: ({ trigger }) => found(trigger, /state of war/i),
  },
  {
    id: "attack-on-all",
    element: "Trigger",
    label: "Counts as attack on all",
    meaning: "An attack on one is treated as an attack on all, or on their union.",
    value: ({ trigger, duty }) => found(`${trigger ?? ""} ${duty}`, /is treated as|treated as aggression/i),
  },
  {
    id: "area",
    element: "Trigger",
    label: "Named area only",
    meaning: "Only an attack in a named part of the world counts.",
    value: (provision) => found(conditions(provision), /\bAttack in\b/),
  },
  {
    id: "military-help",
    element: "Response owed",
    label: "Military help named",
    meaning: "Military assistance or armed force is named, whether owed or left to choice.",
    value: ({ response }) =>
      /no duty to give military/i.test(response ?? "") ? "no" : found(response, /military|armed force/i),
  },
  {
    id: "all-means",
    element: "Response owed",
    label: "All means",
    meaning: "The help is owed with all means or full strength.",
    value: ({ response }) => found(response, /\ball (?:forces and )?means|full strength/i),
  },
  {
    id: "article-51",
    element: "Qualifiers",
    label: "Article 51",
    meaning: "The clause refers to Article 51 of the UN Charter, on self-defence.",
    value: (provision) => found(conditions(provision), /Article 51\b/),
  },
  {
    id: "own-laws",
    element: "Qualifiers",
    label: "Parties’ laws",
    meaning: "The help is tied to the parties’ own laws or constitutional processes.",
    value: (provision) => found(conditions(provision), /\blaws\b|constitutional processes/i),
  },
  {
    id: "at-once",
    element: "Timing",
    label: "At once",
    meaning: "A word such as “immediately”, “promptly” or “forthwith” sets the speed of the duty.",
    value: ({ timing }) =>
      /^none/i.test(timing ?? "") ? "no" : found(timing, /immediate|promptly|forthwith|at once/i),
  },
  {
    id: "choice",
    element: "Who decides",
    label: "Helper chooses",
    meaning: "The helping party has a choice in what it does.",
    value: choice,
  },
];

/**
 * Gives the features of a clause in the order of `clauseFeatures`. A feature that is not described is `no` where
 * the wording was read, and `not-seen` where the clause is known only in part, from a summary or from reports.
 */
export function featuresOf(provision: ProvisionEntry): ClauseFeature[] {
  const fallback: FeatureValue = provision.evidence === "text" ? "no" : "not-seen";
  return clauseFeatures.map(({ id, value }) => ({ id, value: value(provision) ?? fallback }));
}
