import { z } from "zod";

import type { VocabularyName } from "../record/schema/common.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";

/** The same thing in Wikidata. */
export const wikidata = z
  .object({ id: z.string().describe("Id of the item, such as Q159"), sources: z.array(z.string()) })
  .nullable()
  .describe("The same thing in Wikidata, where that was checked, with the sources of the check");

/** The words of a vocabulary as a schema; a published file can hold no other. */
export function word(terms: TermLists, name: VocabularyName) {
  return z.enum(terms.list(name).map(({ id }) => id));
}

/** The id of an entry. */
export const id = z.string().describe("Permanent id: the last part of the entry's address");

/** The site-absolute address of an entry. */
export const address = z.string().describe("Address of the entry, below the address of the site");

/** Text of the record; it may cite a source in place. */
export const text = z.string();

/** Ids of the sources that a statement stands on. */
export const sources = z.array(z.string()).describe("Ids of the sources it stands on, see sources.json");

/** A date as published. */
export const date = z
  .object({
    edtf: z
      .string()
      .describe("The date in Extended Date/Time Format, level 1, as precise as the sources allow"),
    earliest: z.iso.date().describe("First day the date may mean"),
    latest: z.iso
      .date()
      .nullable()
      .describe("Last day the date may mean; null if it goes on or its end is not known"),
    words: z.string().describe("The date in English words"),
    precision: z
      .enum(["day", "month", "season", "year", "decade", "century"])
      .describe("The coarser of its two ends"),
    isInterval: z.boolean().describe("True if it lasts from one date to another"),
    isOngoing: z.boolean().describe("True if it goes on; false for an interval whose end is not known"),
    isUncertain: z.boolean().describe("True if the sources leave it in doubt"),
    isApproximate: z.boolean().describe("True if it is only about right"),
  })
  .describe("A date with the days it may mean");

/** A short quotation. */
export const quotation = z
  .object({
    text: text.describe("The words quoted"),
    language: z.string().describe("Language of the quotation, BCP 47"),
    translator: z.string().optional().describe("Who translated it, if it is a translation"),
    source: z.string().describe("Id of the source quoted"),
  })
  .describe("A short quotation whose wording is the fact");

/** A name in the languages the record holds. */
export const names = z.object({
  en: z.string().describe("In English"),
  ru: z.string().optional().describe("In Russian"),
  ko: z.string().optional().describe("In Korean"),
  zh: z.string().optional().describe("In Chinese"),
});

/** Versions of a statement with who says so. */
export const versions = z.array(z.object({ says: text.describe("What it says"), sources }));

/** Events that an entry is about. */
export const events = z.array(z.string()).optional().describe("Ids of the events it is about");

/** Articles that an entry is about. */
export const articles = z.array(z.string()).optional().describe("Articles it is about");
