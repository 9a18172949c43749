import type { DateSpan } from "../dates/date-span.ts";
import { allEntries } from "../record/kinds-of-record.ts";
import { onceEach } from "../record/once-each.ts";
import type { RecordSet } from "../record/record.ts";
import type { Check } from "./check.ts";
import { spanOf } from "./span-of.ts";

/** The length of a day in milliseconds. */
const DAY = 86_400_000;

/** How many days a date ends before another begins; nothing where that cannot be told. */
function daysBefore(earlier: string | undefined, later: string | undefined): number {
  const [before, after] = [spanOf(earlier), spanOf(later)];
  if (!before?.latest || !after) return 0;
  return (Date.parse(after.earliest) - Date.parse(before.latest)) / DAY;
}

/** Whether one date is surely later than another: its first possible day comes after the other's last. */
function isLater(later: string | undefined, earlier: string | undefined): boolean {
  const [after, before] = [spanOf(later), spanOf(earlier)];
  return before?.latest !== undefined && after !== undefined && after.earliest > before.latest;
}

const treatyOrder: Check = {
  name: "treaty-order",
  description: "A treaty is signed before it is ratified, enters into force or ends, and ends last.",
  level: "error",
  check(record, report) {
    for (const treaty of record.treaty.values()) {
      const { signed, ratified = [], entryIntoForce, ended } = treaty.value;
      const before = (path: readonly PropertyKey[], step: string, later?: string, earlier = signed.date) => {
        if (isLater(earlier, later))
          report(treaty, path, `"${later}" is before ${step}, "${earlier}"`, "correct one of the two dates");
      };
      for (const [i, { date }] of ratified.entries()) before(["ratified", i, "date"], "the signature", date);
      before(["entryIntoForce", "date"], "the signature", entryIntoForce?.date);
      before(["ended", "date"], "the signature", ended?.date);
      if (entryIntoForce) before(["ended", "date"], "the entry into force", ended?.date, entryIntoForce.date);
    }
  },
};

/** How long before a milestone, in days, what is announced or awaited is answered at most. */
const AWAITED = 31;

const reactionAfter: Check = {
  name: "reaction-after",
  description: "A reaction is not dated more than a month before the milestone that it answers.",
  level: "error",
  check(record, report) {
    const terms = record.vocabularies.get("milestones")?.value.terms ?? [];
    const days = new Map(terms.map(({ id, date }) => [id, date]));
    for (const reaction of record.reaction.values()) {
      const { milestone, date } = reaction.value;
      const cause = days.get(milestone);
      if (daysBefore(date, cause) > AWAITED)
        report(
          reaction,
          ["date"],
          `"${date}" is more than a month before "${cause}", the date of the milestone "${milestone}"`,
          "correct the date, or name the milestone that it answers",
        );
    }
  },
};

type Path = readonly PropertyKey[];

function collectBackward(value: unknown, path: Path, found: Path[]) {
  if (value === null || typeof value !== "object") return;
  const { from, to } = value as Record<string, unknown>;
  if (typeof from === "string" && typeof to === "string" && isLater(from, to)) found.push([...path, "to"]);
  for (const [key, item] of Object.entries(value))
    collectBackward(item, [...path, Array.isArray(value) ? Number(key) : key], found);
}

/** The end of every group of fields, at any depth, whose `from` comes after its `to`. */
const backwardIn = onceEach((value: object): readonly Path[] => {
  const found: Path[] = [];
  collectBackward(value, [], found);
  return found;
});

const rangesForward: Check = {
  name: "ranges-forward",
  description: "Where a field says from when and another until when, the first is not the later.",
  level: "error",
  check(record, report) {
    const entries = [...[...allEntries(record)].map(({ entry }) => entry), ...record.vocabularies.values()];
    for (const entry of entries)
      for (const path of backwardIn(entry.value as object))
        report(entry, path, "ends before it starts", "exchange from and to, or correct one of them");
  },
};

/** The last day that the record reaches to: a year after its latest notice. Undefined without notices. */
function horizon(record: RecordSet): string | undefined {
  const days = [...record.update.values()].map(({ value }) => value.date).sort();
  const last = days.at(-1);
  return last && `${String(Number(last.slice(0, 4)) + 1).padStart(4, "0")}${last.slice(4)}`;
}

/** The first year of which the record takes a source: books were not printed before. */
const FIRST_SOURCE = "1450";

const datesWithin: Check = {
  name: "dates-within",
  description:
    "What happened, was said or was published is dated at most a year after the latest notice; no source is older than print.",
  level: "error",
  check(record, report) {
    const last = horizon(record);
    const dated = [...record.event.values(), ...record.reaction.values(), ...record.source.values()];
    for (const entry of dated) {
      const span = spanOf(entry.value.date);
      if (span && last && span.earliest > last)
        report(
          entry,
          ["date"],
          `"${span.edtf}" is more than a year after the latest notice of the record`,
          "correct the year",
        );
    }
    for (const source of record.source.values()) {
      const span = spanOf(source.value.date);
      if (span && span.earliest < FIRST_SOURCE)
        report(source, ["date"], `"${span.edtf}" is before books were printed`, "correct the year");
    }
  },
};

const farFrom = (a: DateSpan, b: DateSpan): boolean =>
  Math.abs(Date.parse(a.earliest) - Date.parse(b.earliest)) > DAY;

const daysElsewhere: Check = {
  name: "days-elsewhere",
  description: "The day that an event has elsewhere is the day before or the day after.",
  level: "error",
  check(record, report) {
    for (const event of record.event.values()) {
      const own = spanOf(event.value.date);
      for (const [i, { date }] of (event.value.dayElsewhere ?? []).entries()) {
        const other = spanOf(date);
        if (own && other && farFrom(own, other))
          report(
            event,
            ["dayElsewhere", i, "date"],
            `"${date}" is more than a day from "${own.edtf}", the date of the event`,
            "give the day at the same moment in that zone",
          );
      }
    }
  },
};

/** Checks that what follows from something comes after it. */
export const orderChecks: readonly Check[] = [
  treatyOrder,
  reactionAfter,
  rangesForward,
  datesWithin,
  daysElsewhere,
];
