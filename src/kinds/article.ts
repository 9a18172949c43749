import { z } from "zod";

import { edtf, id, line, prose, quotation, sourceIds, type Terms } from "../record/schema/common.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";
import type { Answer } from "../search/index-format.ts";
import { defineKind } from "./define-kind.ts";
import * as published from "./published-parts.ts";
import { wordingEntry, wordingSchema } from "./wording.ts";

/** The shape of `data/treaties/<id>/articles/<num>.yml`: one article and the provisions it is made of. */
function articleSchema(terms: Terms) {
  const evidence = z.enum(terms["evidence-levels"]);
  const provision = z.strictObject({
    id,
    topics: z.array(z.enum(terms.topics)).min(1, "at least one topic"),
    duty: prose(700),
    holder: line.optional(),
    beneficiary: line.optional(),
    trigger: prose(400).optional(),
    response: prose(400).optional(),
    conditions: z.array(prose(300)).optional(),
    timing: prose(240).optional(),
    duration: prose(240).optional(),
    decision: prose(300).optional(),
    features: z.partialRecord(z.enum(terms["clause-features"]), z.enum(terms["feature-values"])).optional(),
    force: z.enum(terms.forces),
    keyPhrases: z.array(quotation).optional(),
    wordings: z.array(wordingSchema(terms)).optional(),
    evidence,
    sources: sourceIds,
    note: prose(600).optional(),
  });
  return z.strictObject({
    num: z
      .string()
      .regex(/^(?:[1-9][0-9]*|preamble|unnumbered)$/, 'a number in quotes, "preamble" or "unnumbered"'),
    heading: line,
    numberEvidence: evidence,
    evidence,
    evidenceNote: prose(600).optional(),
    sources: sourceIds.optional(),
    topics: z.array(z.enum(terms.topics)).min(1, "at least one topic"),
    provisions: z.array(provision),
    notInText: z.array(prose(240)).optional(),
    invoked: z
      .strictObject({
        date: edtf.optional(),
        text: prose(600),
        evidence,
        sources: sourceIds,
        event: id.optional(),
      })
      .optional(),
    disputes: z.array(id).optional(),
  });
}

/** An article as its editor wrote it. */
export type ArticleRecord = z.infer<ReturnType<typeof articleSchema>>;

/** The shape of one provision, wherever it is published. */
export function provision(terms: TermLists) {
  return z
    .object({
      ref: z.string().describe("Permanent reference: <treaty-id>/art-<number>#<provision-id>"),
      id: published.id,
      address: published.address,
      treaty: z.string().describe("Id of the treaty"),
      article: z.string().describe("Reference of the article"),
      articleName: z.string().describe("How the article is named in a sentence"),
      topics: z.array(published.word(terms, "topics")).describe("Topics it belongs to"),
      duty: published.text.describe("What it obliges to, in the record's words"),
      holder: published.text.optional().describe("Who owes it"),
      beneficiary: published.text.optional().describe("To whom it is owed"),
      trigger: published.text.optional().describe("What sets it off"),
      response: published.text.optional().describe("What is then owed"),
      conditions: z.array(published.text).optional().describe("Conditions and qualifiers"),
      timing: published.text.optional().describe("How soon"),
      duration: published.text.optional().describe("For how long"),
      decision: published.text.optional().describe("Who decides"),
      features: z
        .partialRecord(published.word(terms, "clause-features"), published.word(terms, "feature-values"))
        .optional()
        .describe("Of an assistance clause: which features it has, in this record's reading"),
      force: published.word(terms, "forces").describe("How firm the duty is, in this record's reading"),
      keyPhrases: z.array(published.quotation).optional().describe("Short quotations of the wording"),
      wordings: z.array(wordingEntry(terms)).optional().describe("Its wording in each text that was read"),
      evidence: published.word(terms, "evidence-levels").describe("How much of the wording was read"),
      sources: published.sources,
      note: published.text.optional().describe("Remark"),
    })
    .describe("One duty, position or final clause of an article");
}

/** A provision as published: one duty, position or final clause of an article. */
export type ProvisionEntry = z.infer<ReturnType<typeof provision>>;

/** The shape of one article in `/data/treaties.json`. */
export function articleEntry(terms: TermLists) {
  const evidence = published.word(terms, "evidence-levels");
  return z
    .object({
      ref: z.string().describe("Permanent reference: <treaty-id>/art-<number>"),
      anchor: z.string().describe("Its place on the page of the treaty"),
      address: published.address,
      num: z.string().describe("Number, or preamble, or unnumbered"),
      name: z.string().describe("How it is named in a sentence"),
      heading: published.text.describe("Its subject, in the record's words"),
      numberEvidence: evidence.describe("How well the number is known"),
      evidence: evidence.describe("How much of the article was read"),
      evidenceNote: published.text.optional().describe("Remark on the evidence"),
      sources: published.sources,
      topics: z.array(published.word(terms, "topics")).describe("Topics it belongs to"),
      provisions: z.array(provision(terms)).describe("What it is made of"),
      notInText: z.array(published.text).optional().describe("What is said of it but does not stand in it"),
      invoked: z
        .object({
          date: published.date.optional().describe("When a party first said that it relied on it"),
          text: published.text,
          evidence,
          sources: published.sources,
          event: z.string().optional().describe("Id of the event"),
        })
        .optional()
        .describe("Whether a party has relied on it"),
      disputes: z.array(z.string()).optional().describe("Ids of the disputes about it"),
    })
    .describe("An article");
}

/** An article as published. */
export type ArticleEntry = z.infer<ReturnType<typeof articleEntry>>;

/** The place of an article in its treaty: the preamble first, then by number, last what has no number. */
export function articleOrder(num: string): number {
  return num === "preamble" ? 0 : num === "unnumbered" ? 1000 : Number(num);
}

/** `art-04` in a file name is `art-4` in an address. */
const articleId = (name: string) => name.replace(/^art-0*([1-9])/, "art-$1");

/** What an article provides, each duty with how it is evidenced, and its wording where that was read. */
function articleAnswer(entry: ArticleEntry, terms: TermLists): Answer {
  const duties = entry.provisions.slice(0, 3).map(({ duty, force, evidence }) => ({
    label: terms.label("forces", force),
    text: duty,
    note: terms.label("evidence-levels", evidence),
  }));
  const phrases = entry.provisions.flatMap(({ keyPhrases = [] }) => keyPhrases);
  const wordings = phrases.slice(0, 3).map(({ text, language, translator }) => ({
    label: "Wording",
    text: `“${text}”`,
    note: translator ?? language,
    language,
  }));
  return { lead: `${entry.name}: ${entry.heading}`, rows: [...duties, ...wordings] };
}

/** One article of a treaty and the provisions it is made of. */
export const article = defineKind({
  id: "article",
  names: { one: "treaty article", many: "treaty articles" },
  storage: {
    path: /^treaties\/([^/]+)\/articles\/([^/]+)\.yml$/,
    where: "data/treaties/<treaty-id>/articles/art-04.yml",
    files: "data/treaties/*/articles/*.yml",
    id: ([treaty, name]) => `${treaty}/${articleId(name ?? "")}`,
  },
  written: articleSchema,
  references: {
    "provisions.*.keyPhrases.*.source": "source",
    "provisions.*.wordings.*.source": "source",
    "invoked.event": "event",
    "disputes.*": "dispute",
  },
  ownIds: { "provisions.*.id": "a provision of this article" },
  published: articleEntry,
  unpublished: {},
  key: "ref",
  address: (ref) => {
    const [treaty = "", anchor = ""] = ref.split("/");
    return `/treaties/${treaty}/${anchor.replace(/^art-/, "article-")}/`;
  },
  hasPage: true,
  isCitable: true,
  isCounted: true,
  isFollowed: true,
  note: ({ ref, name, heading, topics, provisions }, { lineOf, treaty }) => {
    const found = treaty(treatyOf(ref));
    return {
      title: `${found?.shortTitle ?? treatyOf(ref)}, ${name}: ${heading}`,
      topics: [...new Set([...topics, ...provisions.flatMap((provision) => provision.topics)])],
      actors: lineOf(found?.parties ?? []),
    };
  },
  listed: {
    title: ({ num, heading }, id, shortTitle) => `${shortTitle(treatyOf(id))}, ${num}: ${heading}`,
  },
  search: {
    label: "Articles",
    place: 3,
    weight: 1.4,
    isLead: true,
    of: (entry, { terms, treaty, isMain, topicWords }) => ({
      title: `${treaty(treatyOf(entry.ref))?.shortTitle ?? treatyOf(entry.ref)}, ${entry.name}: ${entry.heading}`,
      detail: terms.label("evidence-levels", entry.evidence),
      names: topicWords(entry.topics),
      text: [
        ...entry.provisions.map(({ duty }) => duty),
        ...entry.provisions.flatMap(({ keyPhrases = [] }) => keyPhrases.map(({ text }) => text)),
        ...entry.provisions.flatMap(({ wordings = [] }) => wordings.map(({ words }) => words)),
        ...entry.provisions.flatMap(({ conditions = [] }) => conditions),
        entry.invoked?.text,
        entry.evidence === "not-found" ? entry.evidenceNote : undefined,
      ]
        .filter(Boolean)
        .join(" "),
      evidence: terms.label("evidence-levels", entry.evidence),
      prior: (isMain(treatyOf(entry.ref)) ? 1.3 : 1) * (entry.evidence === "not-found" ? 0.6 : 1),
      ...(entry.provisions.length && { answer: articleAnswer(entry, terms) }),
    }),
    without: {
      evidenceNote: "a remark on the evidence, searched only where the article was not read",
      "provisions.*.holder": "an element of a duty, which is searched as a whole",
      "provisions.*.beneficiary": "an element of a duty, which is searched as a whole",
      "provisions.*.trigger": "an element of a duty, which is searched as a whole",
      "provisions.*.response": "an element of a duty, which is searched as a whole",
      "provisions.*.timing": "an element of a duty, which is searched as a whole",
      "provisions.*.duration": "an element of a duty, which is searched as a whole",
      "provisions.*.decision": "an element of a duty, which is searched as a whole",
      "provisions.*.keyPhrases.*.translator": "whose words they are says nothing of the duty",
      "provisions.*.wordings.*.text": "whose text it is says nothing of the duty",
      "provisions.*.wordings.*.extent": "a remark on how much was read",
      "provisions.*.wordings.*.segments.*.words": "searched as the whole wording that they make",
      "provisions.*.wordings.*.segments.*.gloss": "the same in English as other words of the article",
      "provisions.*.note": "a remark",
      "invoked.date": "a date is found through its event",
      notInText: "what the article does not say must not find it",
    },
  },
  dataset: { none: "articles stand within their treaty in treaties.json" },
});

/** The treaty that an article belongs to, from the article's reference. */
function treatyOf(ref: string): string {
  return ref.split("/")[0] ?? "";
}
