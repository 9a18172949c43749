import { z } from "zod";

import { notPlain } from "./plain-text.ts";
import { faultOfAddress } from "./web-address.ts";

/** Refuses a text for the reason that a rule gives. */
const refusedBy =
  (rule: (text: string) => string | undefined) => (text: string, context: z.RefinementCtx<string>) => {
    const message = rule(text);
    if (message) context.addIssue({ code: "custom", message });
  };

/** Lower-case letters and digits in groups joined by single hyphens: the form of every id and file name. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `<treaty-id>/art-4`, `<treaty-id>/preamble` or `<treaty-id>/unnumbered`. */
const articleRefPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\/(?:art-[1-9][0-9]*|preamble|unnumbered)$/;

/** An article reference followed by `#<provision-id>`. */
const provisionRefPattern = new RegExp(articleRefPattern.source.replace(/\$$/, "#[a-z0-9]+(?:-[a-z0-9]+)*$"));

/** The id of another record. */
export const id = z.string().regex(idPattern, "an id of lower-case letters, digits and single hyphens");

/** A reference to an article, such as `russia-dprk-2024/art-4`. */
export const articleRef = z
  .string()
  .regex(articleRefPattern, "an article, written <treaty-id>/art-4, /preamble or /unnumbered");

/** A reference to a provision, such as `russia-dprk-2024/art-4#assistance`. */
export const provisionRef = z
  .string()
  .regex(provisionRefPattern, "a provision, written <treaty-id>/art-4#<provision-id>");

/**
 * Text of at most `max` characters, on one paragraph, without leading or trailing space.
 * It may cite a source in place as `[@source-id]`.
 */
export function prose(max: number) {
  return z
    .string()
    .min(1, "text, or leave the field out")
    .max(max, `at most ${max} characters`)
    .regex(/^\S(?:[\s\S]*\S)?$/, "text without space at its start or end")
    .superRefine(refusedBy(notPlain));
}

/** A short line: a title, a name, a place. */
export const line = prose(240);

/** An EDTF level 1 string; its grammar is checked by `checks/edtf-dates`. */
export const edtf = z
  .string()
  .min(4, 'an EDTF date in quotes, such as "2024-06-19", "2024-06" or "2024-06-19/2024-06-20"');

/** A BCP 47 language tag such as `en`, `ru`, `ko` or `zh-Hant`. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a BCP 47 language tag such as en, ru or ko");

/** An absolute http or https address that any reader can open. */
export const webAddress = z
  .string()
  .regex(/^\s*https?:/i, "an absolute http or https address")
  .superRefine(refusedBy(faultOfAddress))
  .meta({ format: "uri" });

/** Ids of the sources that a statement stands on: at least one, none twice. */
export const sourceIds = z
  .array(id)
  .min(1, "at least one source id")
  .refine((ids) => new Set(ids).size === ids.length, "each source id once");

/** The same thing in Wikidata, with the sources by which that was checked. */
export const wikidata = z.strictObject({
  id: z.string().regex(/^Q[1-9]\d*$/, "the id of an item of Wikidata, such as Q159"),
  sources: sourceIds,
});

/** Closed lists of words, by vocabulary name; read from `data/vocabularies`. */
export type Terms = Record<VocabularyName, readonly [string, ...string[]]>;

/** The vocabularies that schemas lean on, by file name. */
export const vocabularyNames = [
  "actor-kinds",
  "claim-articles",
  "claim-subjects",
  "claim-verdicts",
  "clause-features",
  "coders",
  "coding-certainties",
  "coding-variables",
  "confidence-levels",
  "event-kinds",
  "event-themes",
  "evidence-levels",
  "feature-values",
  "forces",
  "indicator-statuses",
  "judgement-confidences",
  "milestones",
  "phases",
  "quantities",
  "reaction-levels",
  "reaction-tones",
  "relations",
  "search-terms",
  "source-kinds",
  "topic-groups",
  "topics",
  "treaty-roles",
  "update-kinds",
  "wording-elements",
  "wording-standings",
] as const;

export type VocabularyName = (typeof vocabularyNames)[number];

/** A name in the languages the record holds. */
export const names = z.strictObject({
  en: line,
  ru: line.optional(),
  ko: line.optional(),
  zh: line.optional(),
});

/** A short quotation whose wording is itself the fact. */
export const quotation = z.strictObject({
  text: prose(400),
  language,
  translator: line.optional(),
  source: id,
});
