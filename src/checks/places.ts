import type { Check } from "./check.ts";

const placeWording: Check = {
  name: "place-wording",
  description: "In a record with places, the place of every event is among the wordings of one.",
  level: "warning",
  needsWholeRecord: true,
  check(record, report) {
    if (record.place.size === 0) return;
    const known = new Set([...record.place.values()].flatMap(({ value }) => value.written));
    for (const event of record.event.values()) {
      const { place } = event.value;
      if (place !== undefined && !known.has(place))
        report(
          event,
          ["place"],
          `no place is written "${place}"`,
          "add the wording to `written` of each place that it means, in data/places/<id>.yml",
        );
    }
  },
};

const placeUsed: Check = {
  name: "place-used",
  description: "A wording of a place is that of at least one event.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const used = new Set([...record.event.values()].flatMap(({ value }) => value.place ?? []));
    for (const place of record.place.values())
      for (const [i, words] of place.value.written.entries())
        if (!used.has(words))
          report(
            place,
            ["written", i],
            `no event has the place "${words}"`,
            "copy the words from an event, or remove the line",
          );
  },
};

/** Checks on places. */
export const placeChecks: readonly Check[] = [placeWording, placeUsed];
