import type { Choice, Facet, TimelineData } from "../../assemble/timeline.ts";
import type { Happening } from "./happening.ts";

/** What the lanes of the timeline stand for. */
export type Grouping = "theme" | "actor" | "kind" | "treaty" | "confidence";

export const groupings: readonly Grouping[] = ["theme", "actor", "kind", "treaty", "confidence"];

/** A lane with its events, oldest first. An event with several actors lies in several lanes. */
export type Lane = { id: string; label: string; events: Happening[] };

const others: Choice = ["others", "Others"];
const mostActors = 8;

/** The values of a facet that an event has. */
export function valuesOf({ item }: Happening, facet: Facet): readonly string[] {
  switch (facet) {
    case "actor":
      return item.actors;
    case "treaty":
      return item.treaties;
    case "topic":
      return item.topics;
    case "place":
      return item.places ?? [];
    default:
      return [item[facet]];
  }
}

/**
 * Sorts events into lanes; lanes without events are left out. Grouped by actor there is a lane for each of
 * the eight that occur most, and one for all others.
 */
export function sortIntoLanes(
  happenings: readonly Happening[],
  choices: TimelineData["choices"],
  grouping: Grouping,
): Lane[] {
  const named = grouping === "actor" ? choices.actor.slice(0, mostActors) : choices[grouping];
  const lanes = new Map(
    [...named, others].map(([id, label]): [string, Lane] => [id, { id, label, events: [] }]),
  );
  for (const happening of happenings) {
    const ids = valuesOf(happening, grouping).map((id) => (lanes.has(id) ? id : others[0]));
    for (const id of new Set(ids.length ? ids : [others[0]])) lanes.get(id)?.events.push(happening);
  }
  return [...lanes.values()].filter((lane) => lane.events.length > 0);
}
