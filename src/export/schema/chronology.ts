import { z } from "zod";

import type { TermLists } from "../../assemble/terms.ts";
import { address, date, id, sources, text, versions, word } from "./parts.ts";

/** The shape of one event in `/data/chronology.json`. */
export function chronologyEntry(terms: TermLists) {
  return z
    .object({
      id,
      address,
      title: text.describe("What happened, in one line"),
      date,
      dateNote: text.nullable().describe("Why the date is as it is"),
      timeZone: z.string().nullable().describe("IANA time zone of the place, where it decides the day"),
      dayElsewhere: z
        .array(z.object({ zone: z.string(), date }))
        .describe("The day in other time zones where it differs"),
      place: text.nullable().describe("Where it happened"),
      actors: z
        .array(
          z.object({
            id: z.string().describe("Id of the actor, see actors.json"),
            name: z.string(),
            role: text.nullable().describe("What the actor did in the event"),
            principal: z.string().describe("Id of the state or organisation the actor belongs to"),
          }),
        )
        .describe("Who took part"),
      principals: z.array(z.string()).describe("States and organisations the actors belong to, each once"),
      kind: word(terms, "event-kinds").describe("Kind of event"),
      theme: z.string().describe("Group of kinds"),
      phase: word(terms, "phases").describe("Phase of the chronology"),
      topics: z.array(word(terms, "topics")).describe("Topics it bears on"),
      milestone: word(terms, "milestones").nullable().describe("The turning point that it is, if it is one"),
      summary: text.describe("What happened and who says so"),
      significance: text.describe("Why it matters for the treaties"),
      confidence: word(terms, "confidence-levels").describe(
        "How well it is evidenced; for an allegation, that it was made",
      ),
      confidenceNote: text.nullable().describe("Remark on the confidence"),
      sources,
      disagreements: z
        .array(
          z.object({
            point: text.describe("What sources disagree on"),
            versions,
            reading: text.optional().describe("How this record reads it"),
          }),
        )
        .describe("Points on which sources disagree"),
      limits: text.nullable().describe("What the entry does not establish"),
      treaties: z.array(z.string()).describe("Ids of the treaties it bears on"),
      articles: z.array(z.string()).describe("Articles it bears on, written <treaty-id>/art-<number>"),
      follows: z.array(z.string()).describe("Ids of the events it follows from"),
      followedBy: z.array(z.string()).describe("Ids of the events that followed from it"),
    })
    .describe("A dated event");
}
