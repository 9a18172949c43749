import { z } from "zod";

import type { TermLists } from "../../assemble/terms.ts";
import { address, date, id, names, quotation, sources, text, word } from "./parts.ts";

/** The shape of one provision, wherever it is published. */
export function provision(terms: TermLists) {
  return z
    .object({
      ref: z.string().describe("Permanent reference: <treaty-id>/art-<number>#<provision-id>"),
      id,
      address,
      treaty: z.string().describe("Id of the treaty"),
      article: z.string().describe("Reference of the article"),
      articleName: z.string().describe("How the article is named in a sentence"),
      topics: z.array(word(terms, "topics")).describe("Topics it belongs to"),
      duty: text.describe("What it obliges to, in the record's words"),
      holder: text.optional().describe("Who owes it"),
      beneficiary: text.optional().describe("To whom it is owed"),
      trigger: text.optional().describe("What sets it off"),
      response: text.optional().describe("What is then owed"),
      conditions: z.array(text).optional().describe("Conditions and qualifiers"),
      timing: text.optional().describe("How soon"),
      duration: text.optional().describe("For how long"),
      decision: text.optional().describe("Who decides"),
      force: word(terms, "forces").describe("How firm the duty is, in this record's reading"),
      keyPhrases: z.array(quotation).optional().describe("Short quotations of the wording"),
      evidence: word(terms, "evidence-levels").describe("How much of the wording was read"),
      sources,
      note: text.optional().describe("Remark"),
    })
    .describe("One duty, position or final clause of an article");
}

function steps(terms: TermLists) {
  const evidence = word(terms, "evidence-levels");
  const step = z.object({
    date,
    text: text.describe("What was done"),
    evidence,
    sources,
    event: z.string().optional().describe("Id of the event"),
  });
  const statement = z.object({ text, evidence, sources });
  const ratification = step.extend({
    party: z.string().describe("Id of the party"),
    body: z.string().describe("The body that acted"),
  });
  return { evidence, step, statement, ratification };
}

function article(terms: TermLists) {
  const evidence = word(terms, "evidence-levels");
  return z
    .object({
      ref: z.string().describe("Permanent reference: <treaty-id>/art-<number>"),
      anchor: z.string().describe("Its place on the page of the treaty"),
      address,
      num: z.string().describe("Number, or preamble, or unnumbered"),
      name: z.string().describe("How it is named in a sentence"),
      heading: text.describe("Its subject, in the record's words"),
      numberEvidence: evidence.describe("How well the number is known"),
      evidence: evidence.describe("How much of the article was read"),
      evidenceNote: text.optional().describe("Remark on the evidence"),
      sources,
      topics: z.array(word(terms, "topics")).describe("Topics it belongs to"),
      provisions: z.array(provision(terms)).describe("What it is made of"),
      notInText: z.array(text).optional().describe("What is said of it but does not stand in it"),
      disputes: z.array(z.string()).optional().describe("Ids of the disputes about it"),
    })
    .describe("An article");
}

/** The shape of one coder's coding of a treaty. */
export function coding(terms: TermLists) {
  return z.object({
    id,
    treaty: z.string().describe("Id of the treaty"),
    coder: z.string().describe("Data set and version, or this record"),
    caseId: z.string().nullable().describe("The coder's own number of the case"),
    note: text.nullable().describe("Remark"),
    sources,
    values: z.array(
      z.object({
        variable: word(terms, "coding-variables").describe("Variable"),
        value: z.union([z.string(), z.number()]).describe("Value"),
        reason: text.optional().describe("Reason for the value"),
        doubt: text.optional().describe("What speaks against it"),
        provisions: z.array(z.string()).optional().describe("Provisions it rests on"),
      }),
    ),
  });
}

/** The shape of one treaty in `/data/treaties.json`. */
export function treatyEntry(terms: TermLists) {
  const { evidence, step, statement, ratification } = steps(terms);
  return z
    .object({
      id,
      address,
      title: names.describe("Title"),
      shortTitle: z.string().describe("Title in running text"),
      year: z.string().describe("Year of signature"),
      role: z
        .enum(["bilateral", "comparator"])
        .describe("Russia–North Korea treaty, or one compared with it"),
      parties: z.array(z.string()).describe("Ids of the parties"),
      signatories: z
        .array(z.object({ id: z.string(), role: z.string() }))
        .optional()
        .describe("Who signed"),
      place: text.optional().describe("Where it was signed"),
      signed: step.describe("Signature"),
      ratified: z.array(ratification).describe("Steps of ratification"),
      entryIntoForce: step.nullable().describe("Entry into force"),
      ended: step.nullable().describe("End"),
      term: statement.optional().describe("Duration and renewal"),
      exit: statement.optional().describe("How a party leaves"),
      registration: statement.optional().describe("Registration"),
      depositary: statement.optional().describe("Depositary"),
      authenticLanguages: z.array(z.string()).optional().describe("Authentic languages, BCP 47"),
      articleCount: z.object({ value: z.int(), evidence, sources }).optional().describe("Number of articles"),
      texts: z
        .array(z.object({ language: z.string(), translator: z.string(), extent: text, source: z.string() }))
        .optional()
        .describe("Texts that were read"),
      summary: text.describe("What it is"),
      limits: text.optional().describe("What is not known of it"),
      sources,
      articles: z.array(article(terms)).describe("Articles in the order of the treaty"),
      codings: z.array(coding(terms)).describe("How scholars and this record code it"),
    })
    .describe("A treaty");
}
