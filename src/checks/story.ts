import { createHash } from "node:crypto";

import { entryHash } from "../record/entry-hash.ts";
import type { RecordSet } from "../record/record.ts";
import type { SiteRecord } from "../record/schema/site.ts";
import { didYouMean } from "../record/suggest.ts";
import type { Check } from "./check.ts";
import { reportStale } from "./stale.ts";

/** A step of the story as its editor wrote it. */
type StepRecord = NonNullable<SiteRecord["story"]>[number];

const stepsOf = (record: RecordSet): readonly StepRecord[] => record.site.value.story ?? [];

/** Twelve hexadecimal digits that change when the words of a step change, or the event that it tells of. */
export function storyHash(record: RecordSet, { event, heading, text }: StepRecord): string {
  const told = record.event.get(event);
  return createHash("sha256")
    .update(JSON.stringify([heading, text, told ? entryHash(told.value) : null]))
    .digest("hex")
    .slice(0, 12);
}

/** The steps that were not confirmed against their events as these now stand, with their place in the story. */
export function staleSteps(record: RecordSet): { index: number; step: StepRecord }[] {
  return stepsOf(record)
    .map((step, index) => ({ index, step }))
    .filter(({ step }) => step.confirmed !== storyHash(record, step));
}

/** The name by which `record:confirm` knows a step. */
export const stepName = ({ event }: Pick<StepRecord, "event">) => `story/${event}`;

/** Every name by which `record:confirm` knows a step. */
export const stepNames = (record: RecordSet) => stepsOf(record).map(stepName);

const storyEvents: Check = {
  name: "story-events",
  description:
    "Each step of the story tells of another event of the record, which lies in the window of the step.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const seen = new Set<string>();
    for (const [i, { event, window }] of stepsOf(record).entries()) {
      const told = record.event.get(event);
      const day = told && /^\d{4}(?:-\d{2}){0,2}/.exec(told.value.date)?.[0];
      const at = (field: string, found: string, fix: string) =>
        report(record.site, ["story", i, field], found, fix);
      if (!told)
        at("event", `unknown event "${event}"${didYouMean(event, record.event.keys())}`, "correct the id");
      if (seen.has(event)) at("event", `"${event}" is told twice`, "remove one of the two steps");
      seen.add(event);
      if (window.from >= window.to)
        at("window", `the window ends on ${window.to}, before it begins`, "exchange the two days");
      else if (day && (day < window.from.slice(0, day.length) || day > window.to))
        at("window", `the event, of ${day}, lies outside of the window`, "widen the window");
    }
  },
};

const storyFresh: Check = {
  name: "story-fresh",
  description: "A step of the story was confirmed against its event as it now stands.",
  level: "error",
  isForPublication: true,
  needsWholeRecord: true,
  check(record, report) {
    for (const { index, step } of staleSteps(record))
      reportStale(report, {
        entry: record.site,
        path: ["story", index, "text"],
        confirmed: step.confirmed,
        what: "step",
        on: "the event that this step tells of",
        against: "the event",
        name: stepName(step),
      });
  },
};

/** Checks on the story. */
export const storyChecks: readonly Check[] = [storyEvents, storyFresh];
