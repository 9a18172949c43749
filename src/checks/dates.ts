import { acceptedForms, EdtfError, parseEdtf } from "../dates/date-span.ts";
import { allEntries } from "../record/kinds-of-record.ts";
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

const edtfDates: Check = {
  name: "edtf-dates",
  description: "Every date is an EDTF level 1 date or interval that does not end before it starts.",
  level: "error",
  check(record, report) {
    const entries = [...[...allEntries(record)].map(({ entry }) => entry), ...record.vocabularies.values()];
    for (const entry of entries)
      for (const { path, text } of textFields(entry.value)) {
        const why = isDateField(path) ? whyNot(text) : undefined;
        if (why) report(entry, path, why, acceptedForms);
      }
  },
};

const eventInPhase: Check = {
  name: "event-in-phase",
  description: "An event's date lies within the dates of its phase.",
  level: "error",
  check(record, report) {
    const phases = new Map(record.vocabularies.get("phases")?.value.terms.map((term) => [term.id, term]));
    for (const event of record.event.values()) {
      const phase = phases.get(event.value.phase);
      if (!phase?.from || !phase.to || whyNot(event.value.date)) continue;
      const { earliest } = parseEdtf(event.value.date);
      if (earliest < phase.from || earliest > phase.to)
        report(
          event,
          ["phase"],
          `"${event.value.date}" lies outside the phase "${phase.id}", ${phase.from} to ${phase.to}`,
          "choose the phase that holds the date",
        );
    }
  },
};

const zoneStated: Check = {
  name: "zone-stated",
  description:
    "An event that has another day elsewhere states the zone of its own date, and the days differ.",
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
      for (const [i, other] of dayElsewhere.entries())
        if (other.date === date)
          report(
            event,
            ["dayElsewhere", i, "date"],
            `"${other.date}" is the date of the event itself`,
            "leave out zones in which the day is the same",
          );
    }
  },
};

/** Checks that dates can be read and stand where they belong. */
export const dateChecks: readonly Check[] = [edtfDates, eventInPhase, zoneStated];
