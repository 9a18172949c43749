import { z } from "zod";

import { prose, sourceIds, type Terms } from "./common.ts";

/** The kinds of update that say that something published was wrong. */
export const corrections: ReadonlySet<string> = new Set(["corrected", "withdrawn"]);

/** An entry of the record, written `<kind>/<id>`. */
const entryRef = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, "an entry, written <kind>/<id>");

const hash = "[0-9a-f]{16}";
const written = "what record:publish writes; never by hand";

/** What a notice announces of an entry: the hash of the text before, or `new`, and of the text now, or `withdrawn`. */
const step = z
  .string()
  .regex(
    new RegExp(
      `^(?:new|${hash}|(?:${hash}|withdrawn)(?: \\+ (?:${hash}|withdrawn))+) > (?:${hash}|withdrawn)$`,
    ),
    written,
  );

/** A day on which a notice was published. */
const noticeDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a single day in quotes, such as "2026-11-22"');

/** A time of day in UTC. */
const noticeTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/, 'a time of day in UTC, such as "14:03:07Z"');

type Said = { kind: string; was?: string | undefined; now?: string | undefined };

/** True if a notice has to say both what was and what is now: it corrects, withdraws, or changes what was published. */
export function needsWasAndNow({
  kind,
  announces = {},
}: {
  kind: string;
  announces?: Record<string, string> | undefined;
}) {
  return corrections.has(kind) || Object.values(announces).some((text) => !text.startsWith("new "));
}

/** The shape of `data/updates/<id>.yml`: a notice of what changed in the published record. */
export function updateSchema(terms: Terms) {
  return z
    .strictObject({
      date: noticeDay,
      time: noticeTime.optional(),
      kind: z.enum(terms["update-kinds"]),
      title: prose(160),
      entries: z.array(entryRef),
      was: prose(2000).optional(),
      now: prose(2000).optional(),
      why: prose(2000),
      sources: sourceIds.optional(),
      announces: z.record(entryRef, step).optional(),
      seal: z
        .string()
        .regex(new RegExp(`^${hash}$`), written)
        .optional(),
    })
    .superRefine((notice: Said & { announces?: Record<string, string> | undefined }, context) => {
      if (!needsWasAndNow(notice)) return;
      for (const field of ["was", "now"] as const)
        if (notice[field] === undefined)
          context.addIssue({ code: "custom", path: [field], message: "what was and what is now" });
    });
}

/** An update notice as its editor wrote it. */
export type UpdateRecord = z.infer<ReturnType<typeof updateSchema>>;
