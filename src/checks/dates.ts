import { acceptedForms, EdtfError, parseEdtf } from "../dates/date-span.ts";
import { allEntries } from "../record/kinds-of-record.ts";
import type { Term } from "../record/schema/vocabulary.ts";
import { didYouMean } from "../record/suggest.ts";
import { textFields } from "../record/walk.ts";
import type { Check } from "./check.ts";

/** Fields that hold EDTF dates, wherever they stand. */
const dateFields = new Set(["date", "from", "to", "said", "about"]);

const isDateField = (path: readonly PropertyKey[]) => dateFields.has(String(path.at(-1)));

/** Why a text is not a date of the record, or undefined if it is one. */
function whyNot(text: string): string | undefined {
  try {
    parseEdtf(text);
    return undefined;
  } catch (error) {
    if (error instanceof EdtfError) return error.message;
    throw error;
  }
}

/** Whether a text has the quotation marks of running text, which a desk puts in place of those of YAML. */
const isTypographic = (text: string) => /[“”„‘’«»]/.test(text);

const straightMarks = 'put the date between straight quotation marks: "2024-06-19"';

const edtfDates: Check = {
  name: "edtf-dates",
  description: "Every date is an EDTF level 1 date or interval that does not end before it starts.",
  level: "error",
  check(record, report) {
    const entries = [...[...allEntries(record)].map(({ entry }) => entry), ...record.vocabularies.values()];
    for (const entry of entries)
      for (const { path, text } of textFields(entry.value)) {
        const why = isDateField(path) ? whyNot(text) : undefined;
        if (why) report(entry, path, why, isTypographic(text) ? straightMarks : acceptedForms);
      }
  },
};

/** Whether a day lies in a phase, which may be open at either end. */
const holds = ({ from = "", to = "9999-12-31" }: Pick<Term, "from" | "to">, day: string) =>
  day >= from && day <= to;

const eventInPhase: Check = {
  name: "event-in-phase",
  description: "An event's date lies within the dates of its phase.",
  level: "error",
  check(record, report) {
    const phases = new Map(record.vocabularies.get("phases")?.value.terms.map((term) => [term.id, term]));
    for (const event of record.event.values()) {
      const phase = phases.get(event.value.phase);
      if (!phase || whyNot(event.value.date)) continue;
      const { earliest } = parseEdtf(event.value.date);
      if (holds(phase, earliest)) continue;
      const right = [...phases.values()].filter((other) => holds(other, earliest)).map(({ id }) => id);
      report(
        event,
        ["phase"],
        `"${event.value.date}" lies outside the phase "${phase.id}", ${phase.from ?? "ever"} to ${phase.to ?? "now"}`,
        right.length
          ? `choose the phase that holds the date: ${right.join(" or ")}`
          : "no phase holds the date: correct it, or extend a phase in data/vocabularies/phases.yml; the last one needs no to",
      );
    }
  },
};

const zones = Intl.supportedValuesOf("timeZone");

/** Names that were found to be time zones: a record repeats the few that it has. */
const known = new Set<string>();

/** Whether there is a time zone of a name; old and new names of one zone are both good. */
function isZone(name: string): boolean {
  if (known.has(name)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    return false;
  }
  known.add(name);
  return true;
}

const noZone = (name: string) =>
  [
    `there is no time zone "${name}"${didYouMean(name, zones)}`,
    "write a zone such as Asia/Pyongyang",
  ] as const;

const zoneStated: Check = {
  name: "zone-stated",
  description:
    "An event that has another day elsewhere states the zone of its own date, the zones exist, and the days differ.",
  level: "error",
  check(record, report) {
    for (const event of record.event.values()) {
      const { dayElsewhere = [], timeZone, date } = event.value;
      if (dayElsewhere.length && !timeZone)
        report(
          event,
          ["dayElsewhere"],
          "another day is given without the zone of the date",
          "add timeZone, such as Asia/Pyongyang",
        );
      if (timeZone && !isZone(timeZone)) report(event, ["timeZone"], ...noZone(timeZone));
      for (const [i, other] of dayElsewhere.entries()) {
        if (!isZone(other.zone)) report(event, ["dayElsewhere", i, "zone"], ...noZone(other.zone));
        if (other.date === date)
          report(
            event,
            ["dayElsewhere", i, "date"],
            `"${other.date}" is the date of the event itself`,
            "leave out zones in which the day is the same",
          );
      }
    }
  },
};

/** Checks that dates can be read and stand where they belong. */
export const dateChecks: readonly Check[] = [edtfDates, eventInPhase, zoneStated];
