import type { Check } from "./check.ts";
import { spanOf } from "./span-of.ts";

const milestoneOnce: Check = {
  name: "milestone-once",
  description: "A milestone is borne by at most one event.",
  level: "error",
  check(record, report) {
    const bearers = new Map<string, string>();
    for (const event of record.event.values()) {
      const { milestone } = event.value;
      if (!milestone) continue;
      const other = bearers.get(milestone);
      if (other)
        report(
          event,
          ["milestone"],
          `"${milestone}" is already borne by ${other}`,
          "leave it on the one event that is the turning point",
        );
      else bearers.set(milestone, event.file);
    }
  },
};

/** Whether one date surely begins after the other: its first possible day is later than the other's last. */
function startsAfter(later: string, earlier: string): boolean {
  const [first, second] = [spanOf(earlier), spanOf(later)];
  return first?.latest !== undefined && second !== undefined && second.earliest > first.latest;
}

const followsEarlier: Check = {
  name: "follows-earlier",
  description: "An event follows events that can have begun before it ended, and not itself.",
  level: "error",
  check(record, report) {
    for (const event of record.event.values())
      for (const [i, id] of (event.value.follows ?? []).entries()) {
        const earlier = record.event.get(id);
        if (id === event.id) report(event, ["follows", i], "an event cannot follow itself", "remove it");
        else if (earlier && startsAfter(earlier.value.date, event.value.date))
          report(
            event,
            ["follows", i],
            `"${id}" is dated ${earlier.value.date}, after this event`,
            "name an earlier event",
          );
      }
  },
};

const eventTopics: Check = {
  name: "event-topics",
  description: "An event's topics are topics with the scope events.",
  level: "error",
  check(record, report) {
    const terms = new Map(record.vocabularies.get("topics")?.value.terms.map((term) => [term.id, term]));
    for (const event of record.event.values())
      for (const [i, topic] of event.value.topics.entries())
        if (!terms.get(topic)?.scope?.includes("events"))
          report(
            event,
            ["topics", i],
            `"${topic}" is a topic of provisions only`,
            "choose a topic with the scope events",
          );
  },
};

const titlesDiffer: Check = {
  name: "titles-differ",
  description: "No two events bear the same title and date.",
  level: "error",
  check(record, report) {
    const seen = new Map<string, string>();
    for (const event of record.event.values()) {
      const key = `${event.value.date} ${event.value.title.toLowerCase()}`;
      const other = seen.get(key);
      if (other)
        report(
          event,
          ["title"],
          `the same title and date as ${other}`,
          "merge the two entries or tell them apart",
        );
      else seen.set(key, event.file);
    }
  },
};

/** Checks on the meaning of events. */
export const eventChecks: readonly Check[] = [milestoneOnce, followsEarlier, eventTopics, titlesDiffer];
