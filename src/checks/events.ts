import type { Check } from "./check.ts";

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

const followsEarlier: Check = {
  name: "follows-earlier",
  description: "An event follows events that do not start after it, and not itself.",
  level: "error",
  check(record, report) {
    for (const event of record.event.values())
      for (const [i, id] of (event.value.follows ?? []).entries()) {
        const earlier = record.event.get(id);
        if (id === event.id) report(event, ["follows", i], "an event cannot follow itself", "remove it");
        else if (earlier && earlier.value.date.slice(0, 10) > (event.value.date.split("/").at(-1) ?? ""))
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
