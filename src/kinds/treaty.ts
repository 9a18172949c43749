import { z } from "zod";

import {
  edtf,
  id,
  language,
  line,
  names,
  prose,
  sourceIds,
  type Terms,
  webAddress,
} from "../record/schema/common.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";
import type { Answer } from "../search/index-format.ts";
import { articleEntry } from "./article.ts";
import { codingEntry } from "./coding.ts";
import { defineKind } from "./define-kind.ts";
import * as published from "./published-parts.ts";

/** The shape of `data/treaties/<id>/treaty.yml`: the frame of one instrument. */
function treatySchema(terms: Terms) {
  const evidence = z.enum(terms["evidence-levels"]);
  const step = z.strictObject({
    date: edtf,
    text: prose(500),
    evidence,
    sources: sourceIds,
    event: id.optional(),
  });
  const statement = z.strictObject({ text: prose(500), evidence, sources: sourceIds });
  return z.strictObject({
    title: names,
    shortTitle: line,
    role: z.enum(terms["treaty-roles"]),
    parties: z.array(id).min(2, "at least two parties"),
    signatories: z.array(z.strictObject({ id, role: line })).optional(),
    place: line.optional(),
    signed: step,
    ratified: z.array(step.extend({ party: id, body: line })).optional(),
    entryIntoForce: step.optional(),
    ended: step.optional(),
    term: statement.optional(),
    exit: statement.optional(),
    registration: statement.optional(),
    depositary: statement.optional(),
    authenticLanguages: z.array(language).optional(),
    articleCount: z
      .strictObject({
        value: z.int().min(1),
        evidence,
        sources: sourceIds,
      })
      .optional(),
    texts: z
      .array(
        z.strictObject({
          language,
          translator: line,
          extent: prose(300),
          source: id,
        }),
      )
      .optional(),
    publishedIn: z
      .array(
        z.strictObject({
          where: prose(300),
          language: language.optional(),
          url: webAddress.optional(),
          sources: sourceIds,
        }),
      )
      .optional(),
    tried: prose(600).optional(),
    summary: prose(900),
    limits: prose(900).optional(),
    sources: sourceIds,
  });
}

/** A treaty frame as its editor wrote it. */
export type TreatyRecord = z.infer<ReturnType<typeof treatySchema>>;

/** The shape of one place in which the text of a treaty is said to be published. */
export const publishedPlace = z.object({
  where: published.text.describe("The place"),
  language: z.string().optional().describe("Language of the text there, BCP 47"),
  url: z.string().optional().describe("Its address, if one is known; it was not read"),
  sources: published.sources,
});

function steps(terms: TermLists) {
  const evidence = published.word(terms, "evidence-levels");
  const step = z.object({
    date: published.date,
    text: published.text.describe("What was done"),
    evidence,
    sources: published.sources,
    event: z.string().optional().describe("Id of the event"),
  });
  const statement = z.object({ text: published.text, evidence, sources: published.sources });
  const ratification = step.extend({
    party: z.string().describe("Id of the party"),
    body: z.string().describe("The body that acted"),
  });
  return { evidence, step, statement, ratification };
}

/** The shape of one treaty in `/data/treaties.json`. */
function treatyEntry(terms: TermLists) {
  const { evidence, step, statement, ratification } = steps(terms);
  return z
    .object({
      id: published.id,
      address: published.address,
      title: published.names.describe("Title"),
      shortTitle: z.string().describe("Title in running text"),
      year: z.string().describe("Year of signature"),
      role: published
        .word(terms, "treaty-roles")
        .describe("Main treaty of the record, or one compared with it"),
      parties: z.array(z.string()).describe("Ids of the parties"),
      signatories: z
        .array(z.object({ id: z.string(), role: z.string() }))
        .optional()
        .describe("Who signed"),
      place: published.text.optional().describe("Where it was signed"),
      signed: step.describe("Signature"),
      ratified: z.array(ratification).describe("Steps of ratification"),
      entryIntoForce: step.nullable().describe("Entry into force"),
      ended: step.nullable().describe("End"),
      term: statement.optional().describe("Duration and renewal"),
      exit: statement.optional().describe("How a party leaves"),
      registration: statement.optional().describe("Registration"),
      depositary: statement.optional().describe("Depositary"),
      authenticLanguages: z.array(z.string()).optional().describe("Authentic languages, BCP 47"),
      articleCount: z
        .object({ value: z.int(), evidence, sources: published.sources })
        .optional()
        .describe("Number of articles"),
      texts: z
        .array(
          z.object({
            language: z.string(),
            translator: z.string(),
            extent: published.text,
            source: z.string(),
          }),
        )
        .optional()
        .describe("Texts that were read"),
      publishedIn: z.array(publishedPlace).optional().describe("Where its text is said to be published"),
      tried: published.text.optional().describe("What was searched for its text"),
      summary: published.text.describe("What it is"),
      limits: published.text.optional().describe("What is not known of it"),
      sources: published.sources,
      articles: z.array(articleEntry(terms)).describe("Articles in the order of the treaty"),
      codings: z.array(codingEntry(terms)).describe("How scholars and this record code it"),
    })
    .describe("A treaty");
}

/** A treaty as published. */
export type TreatyEntry = z.infer<ReturnType<typeof treatyEntry>>;

/** When a treaty was signed, took effect and ended, and for how long it was made. */
function treatyAnswer({ shortTitle, signed, entryIntoForce, ended, term, exit }: TreatyEntry): Answer {
  const steps = [
    ["Signed", signed.date.words],
    ["In force", entryIntoForce?.date.words],
    ["Ended", ended?.date.words],
    ["Term", term?.text],
    ["Exit", exit?.text],
  ] as const;
  return { lead: shortTitle, rows: steps.flatMap(([label, text]) => (text ? [{ label, text }] : [])) };
}

/** The frame of one instrument. */
export const treaty = defineKind({
  id: "treaty",
  names: { one: "treaty", many: "treaties" },
  storage: {
    path: /^treaties\/([^/]+)\/treaty\.yml$/,
    where: "data/treaties/<treaty-id>/treaty.yml",
    files: "data/treaties/*/treaty.yml",
    id: ([id]) => id ?? "",
  },
  written: treatySchema,
  references: {
    "parties.*": "actor",
    "signatories.*.id": "actor",
    "ratified.*.party": "actor",
    "signed.event": "event",
    "ratified.*.event": "event",
    "entryIntoForce.event": "event",
    "ended.event": "event",
    "texts.*.source": "source",
  },
  ownIds: {},
  published: treatyEntry,
  unpublished: {},
  key: "id",
  address: (id) => `/treaties/${id}/`,
  hasPage: true,
  isCitable: true,
  isCounted: false,
  isFollowed: false,
  note: ({ shortTitle, parties, signatories }, { lineOf }) => ({
    title: shortTitle,
    actors: lineOf([...parties, ...(signatories ?? []).map(({ id }) => id)]),
  }),
  listed: { title: ({ title }) => title.en },
  search: {
    label: "Treaties",
    place: 2,
    weight: 1.7,
    isLead: true,
    of: (entry, { actor, isMain }) => ({
      title: entry.title.en,
      detail: entry.shortTitle,
      names: [entry.title.ru, entry.title.ko, entry.title.zh].filter(Boolean).join(" "),
      key: entry.parties.map(actor).join(", "),
      text: [entry.summary, entry.term?.text, entry.exit?.text, entry.limits].filter(Boolean).join(" "),
      prior: isMain(entry.id) ? 1.2 : 1,
      answer: treatyAnswer(entry),
    }),
    without: {
      signatories: "stands on the page of the treaty, which is found by its titles",
      place: "stands on the page of the treaty, which is found by its titles",
      signed: "stands on the page of the treaty, which is found by its titles",
      ratified: "stands on the page of the treaty, which is found by its titles",
      entryIntoForce: "stands on the page of the treaty, which is found by its titles",
      ended: "stands on the page of the treaty, which is found by its titles",
      registration: "stands on the page of the treaty, which is found by its titles",
      depositary: "stands on the page of the treaty, which is found by its titles",
      publishedIn: "stands on the page of what was not read",
      tried: "stands on the page of what was not read",
      texts: "stands on the page of the treaty, which is found by its titles",
    },
  },
  dataset: {
    name: "treaties",
    title: "Treaties",
    description: "The treaties with their articles, provisions and codings.",
    place: 3,
    json: true,
    table: null,
  },
});
