import type { PlaceEntry } from "../kinds/place.ts";
import { compareText } from "../record/problem.ts";
import type { RecordSet } from "../record/record.ts";
import { address } from "./address.ts";
import { cleanDeep } from "./text.ts";

export type { PlaceEntry };

/** The ids of the places that each wording of a place means, in order of id. */
export function placesByWording(record: Pick<RecordSet, "place">): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const inOrder = [...record.place.values()].sort((a, b) => compareText(a.id, b.id));
  for (const { id, value } of inOrder)
    for (const words of value.written) found.set(words, [...(found.get(words) ?? []), id]);
  return found;
}

/** Assembles the places with their events: those with most events first, equals in order of name. */
export function assemblePlaces(
  record: RecordSet,
  chronology: readonly { id: string; places: readonly string[] }[],
): PlaceEntry[] {
  return [...record.place.values()]
    .map(({ id, value: { name, position, note, written } }) =>
      cleanDeep({
        id,
        address: address.place(id),
        name,
        position: position
          ? { ...position, geonames: position.geonames ?? null, sources: position.sources ?? [] }
          : null,
        note: note ?? null,
        written,
        events: chronology.filter(({ places }) => places.includes(id)).map((event) => event.id),
      }),
    )
    .sort((a, b) => b.events.length - a.events.length || compareText(a.name, b.name));
}
