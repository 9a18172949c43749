import { z } from "zod";

const hash = "[0-9a-f]{16}";
const past = `(?:${hash}|withdrawn)`;
const written = "what record:publish writes; never by hand";

/** How an entry of the record is written: `<kind>/<id>`. */
export const entryRefPattern = /^[a-z]+(?:-[a-z]+)*\/[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;

/** An entry of the record, written `<kind>/<id>`. */
export const entryRef = z.string().regex(entryRefPattern, "an entry, written <kind>/<id>");

/** A step that a notice announces: the hash of the text before, or `new`, and of the text now, or `withdrawn`. */
const step = z.string().regex(new RegExp(`^(?:new|${hash}|${past}(?: \\+ ${past})+) > ${past}$`), written);

/** What a notice announces of each entry it names. */
export const announces = z.record(entryRef, step);

/** The hash over what a notice announces. */
export const seal = z.string().regex(new RegExp(`^${hash}$`), written);

/** A day on which a notice was published. */
export const noticeDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a single day in quotes, such as "2026-11-22"');

/** A time of day in UTC. */
export const noticeTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/, 'a time of day in UTC, such as "14:03:07Z"');

/** The kinds of update that say that something published was wrong. */
export const corrections: ReadonlySet<string> = new Set(["corrected", "withdrawn"]);

/** What of a notice decides whether it has to say what was and what is now. */
type Saying = {
  kind: string;
  was?: string | undefined;
  now?: string | undefined;
  announces?: Record<string, string> | undefined;
};

/** True if a notice says both what was and what is now: it corrects, withdraws, or changes what was published. */
export function needsWasAndNow({ kind, announces: steps = {} }: Saying): boolean {
  return corrections.has(kind) || Object.values(steps).some((text) => !text.startsWith("new "));
}

/** Refuses a notice that has to say what was and what is now, and does not. */
export function sayWasAndNow(notice: Saying, context: z.RefinementCtx<Saying>): void {
  if (!needsWasAndNow(notice)) return;
  for (const field of ["was", "now"] as const)
    if (notice[field] === undefined)
      context.addIssue({ code: "custom", path: [field], message: "what was and what is now" });
}
