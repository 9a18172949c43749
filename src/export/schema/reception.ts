import { z } from "zod";

import type { TermLists } from "../../assemble/terms.ts";
import { address, date, id, names, quotation, sources, text, word } from "./parts.ts";

const events = z.array(z.string()).optional().describe("Ids of the events it is about");
const articles = z.array(z.string()).optional().describe("Articles it is about");

/** The shape of one reaction in `/data/reactions.json`. */
export function reactionEntry(terms: TermLists) {
  return z
    .object({
      id,
      address,
      actor: z.string().describe("Id of the government or body"),
      actorName: z.string().describe("Its name"),
      speaker: z.string().optional().describe("Id of the person who spoke"),
      speakerName: z.string().nullable().describe("The person's name"),
      office: z.string().describe("Who spoke, by office"),
      milestone: word(terms, "milestones").describe("What it answers"),
      date,
      level: word(terms, "reaction-levels").describe("Level of the answer"),
      tone: word(terms, "reaction-tones").describe("Tone, in this record's reading"),
      toneReason: text.describe("Why this tone"),
      summary: text.describe("What was said"),
      measures: z.array(text).optional().describe("What was done"),
      quotation: quotation.optional(),
      event: z.string().optional().describe("Id of the event"),
      sources,
    })
    .describe("How one government or body answered one milestone");
}

/** The shape of one claim in `/data/claims.json`. */
export function claimEntry(terms: TermLists) {
  const seed = z.object({
    seed: z.string().describe("The article that makes the claim"),
    number: z.int().describe("Its number among the claims of that article"),
  });
  const circulation = z.object({ circulation: text.describe("Where it circulates"), sources });
  return z
    .object({
      id,
      address,
      title: text.describe("The claim in one line"),
      claim: text.describe("The claim as it is made"),
      origin: z.union([seed, circulation]).describe("Where it comes from"),
      subject: word(terms, "claim-subjects").describe("Subject"),
      verdict: word(terms, "claim-verdicts").describe("Verdict"),
      finding: text.describe("What the sources make of it"),
      omits: text.optional().describe("What the claim leaves out"),
      sources,
      events,
      articles,
    })
    .describe("A claim in circulation");
}

/** The shape of one dispute in `/data/disputes.json`. */
export function disputeEntry() {
  return z
    .object({
      id,
      address,
      title: text.describe("The point in one line"),
      question: text.describe("What is asked"),
      matters: text.describe("Why it matters"),
      versions: z.array(
        z.object({
          id,
          says: text.describe("What the version says"),
          holders: text.describe("Who holds it"),
          sources,
          note: text.optional().describe("Remark"),
        }),
      ),
      recordUses: z
        .object({ version: z.string().optional().describe("Id of the version"), reason: text })
        .describe("The version this record uses, and why"),
      events,
      articles,
    })
    .describe("A point on which sources disagree");
}

/** The shape of one indicator in `/data/indicators.json`. */
export function indicatorEntry(terms: TermLists) {
  const status = word(terms, "indicator-statuses");
  return z
    .object({
      id,
      address,
      title: text.describe("The indicator in one line"),
      question: text.describe("What is asked"),
      definition: text.describe("What counts"),
      test: text.describe("How it is decided"),
      topic: word(terms, "topics").describe("Topic"),
      status: status.describe("What its evidence shows by now"),
      evidence: z.array(
        z.object({
          event: z.string().describe("Id of the event"),
          title: text.describe("Title of the event"),
          date,
          shows: status.describe("What this event shows"),
          why: text.describe("Why"),
          status: status.describe("Status reached by then"),
        }),
      ),
      limits: text.optional().describe("What it does not establish"),
    })
    .describe("A test of whether the treaty works as an alliance");
}

/** The shape of one actor in `/data/actors.json`. */
export function actorEntry(terms: TermLists) {
  return z
    .object({
      id,
      address,
      name: names.describe("Name"),
      aliases: z.array(z.string()).describe("Other names"),
      kind: word(terms, "actor-kinds").describe("Kind"),
      belongsTo: z.array(z.string()).describe("Ids of what it belongs to, nearest first"),
      principal: z.string().describe("Id of the state or organisation at the end of that line"),
      description: text.nullable().describe("Who it is"),
      roles: z
        .array(
          z.object({
            title: z.string().describe("Office"),
            from: z.string().optional().describe("From, EDTF"),
            to: z.string().optional().describe("To, EDTF"),
            sources,
          }),
        )
        .describe("Offices in time"),
    })
    .describe("A state, body, person, vessel or unit");
}

/** The shape of one source in `/data/sources.json`. */
export function sourceEntry(terms: TermLists) {
  return z
    .object({
      id,
      address,
      publisher: z.string().describe("Who published it"),
      title: z.string().describe("Headline, or a description where headlineSeen is false"),
      headlineSeen: z.boolean().describe("False where the headline was not seen"),
      date: date.nullable().describe("Date of publication"),
      dateNote: text.nullable().describe("Remark on the date"),
      languages: z.array(z.string()).describe("Languages, BCP 47"),
      url: z.string().describe("Where it stands"),
      kind: word(terms, "source-kinds").describe("Kind"),
      copyOf: z.string().nullable().describe("The original it copies, if it is a copy"),
      archiveUrl: z.string().nullable().describe("Archived copy"),
      note: text.nullable().describe("Remark"),
      usedBy: z
        .array(z.object({ kind: z.string(), title: z.string(), address: z.string() }))
        .describe("Entries that name it"),
    })
    .describe("A source");
}
