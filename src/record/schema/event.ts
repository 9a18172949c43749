import { z } from "zod";

import { articleRef, edtf, id, line, prose, sourceIds, type Terms } from "./common.ts";

/** The shape of `data/events/<id>.yml`: one dated event of the chronology. */
export function eventSchema(terms: Terms) {
  return z.strictObject({
    title: prose(120),
    date: edtf,
    dateNote: prose(400).optional(),
    timeZone: z
      .string()
      .regex(/^[A-Z][A-Za-z_]+\/[A-Za-z_]+$/, "an IANA zone such as Asia/Pyongyang")
      .optional(),
    dayElsewhere: z
      .array(
        z.strictObject({
          zone: z.string().regex(/^[A-Z][A-Za-z_]+\/[A-Za-z_]+$/, "an IANA zone such as Europe/Moscow"),
          date: edtf,
        }),
      )
      .optional(),
    place: line.optional(),
    actors: z.array(z.strictObject({ id, role: prose(160).optional() })),
    kind: z.enum(terms["event-kinds"]),
    phase: z.enum(terms.phases),
    topics: z.array(z.enum(terms.topics)).min(1, "at least one topic"),
    milestone: z.enum(terms.milestones).optional(),
    summary: prose(1200),
    significance: prose(800),
    confidence: z.enum(terms["confidence-levels"]),
    confidenceNote: prose(600).optional(),
    sources: sourceIds,
    disagreements: z
      .array(
        z.strictObject({
          point: prose(240),
          versions: z
            .array(z.strictObject({ says: prose(500), sources: sourceIds }))
            .min(2, "at least two versions; a single remark belongs in limits"),
          reading: prose(500).optional(),
        }),
      )
      .optional(),
    limits: prose(800).optional(),
    articles: z.array(articleRef).optional(),
    follows: z.array(id).optional(),
  });
}

/** An event as its editor wrote it. */
export type EventRecord = z.infer<ReturnType<typeof eventSchema>>;
