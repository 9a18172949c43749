import type { ChronologyEntry } from "../kinds/chronology-entry.ts";
import type { EventRecord } from "../kinds/event.ts";
import { compareText } from "../record/problem.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import type { ActorEntry } from "./actors.ts";
import { address } from "./address.ts";
import { assembleDate, compareDates } from "./date.ts";
import { placesByWording } from "./places.ts";
import type { TermLists } from "./terms.ts";
import { cleanDeep } from "./text.ts";

export type { ChronologyEntry };

const unique = (items: string[]) => [...new Set(items)];

/** For each event, the events that say they follow it, oldest first. */
function followers(record: RecordSet): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const event of record.event.values())
    for (const id of event.value.follows ?? []) found.set(id, [...(found.get(id) ?? []), event.id]);
  return found;
}

function assembleEvent(
  { id, value }: Entry<EventRecord>,
  actors: Map<string, ActorEntry>,
  terms: TermLists,
  followedBy: string[],
  places: readonly string[],
): ChronologyEntry {
  const named = value.actors.flatMap((actor) => {
    const found = actors.get(actor.id);
    return found
      ? [{ id: found.id, name: found.name.en, role: actor.role ?? null, principal: found.principal }]
      : [];
  });
  const articles = value.articles ?? [];
  return cleanDeep({
    id,
    address: address.event(id),
    title: value.title,
    date: assembleDate(value.date),
    dateNote: value.dateNote ?? null,
    timeZone: value.timeZone ?? null,
    dayElsewhere: (value.dayElsewhere ?? []).map(({ zone, date }) => ({ zone, date: assembleDate(date) })),
    place: value.place ?? null,
    places: [...places],
    actors: named,
    principals: unique(named.map((actor) => actor.principal)),
    kind: value.kind,
    theme: terms.term("event-kinds", value.kind).group ?? "other",
    phase: value.phase,
    topics: value.topics,
    milestone: value.milestone ?? null,
    summary: value.summary,
    significance: value.significance,
    confidence: value.confidence,
    confidenceNote: value.confidenceNote ?? null,
    sources: value.sources,
    disagreements: value.disagreements ?? [],
    limits: value.limits ?? null,
    treaties: unique(articles.map((ref) => ref.split("/")[0] ?? "")),
    articles,
    follows: value.follows ?? [],
    followedBy,
    wikidata: value.wikidata ?? null,
    visit: value.visit ?? null,
  });
}

/** Assembles all events, oldest first; events of one day stand in order of id. */
export function assembleChronology(
  record: RecordSet,
  actors: ActorEntry[],
  terms: TermLists,
): ChronologyEntry[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const later = followers(record);
  const places = placesByWording(record);
  const entries = [...record.event.values()]
    .map((event) =>
      assembleEvent(event, byId, terms, later.get(event.id) ?? [], places.get(event.value.place ?? "") ?? []),
    )
    .sort((a, b) => compareDates(a.date, b.date) || compareText(a.id, b.id));
  const order = new Map(entries.map((entry, i) => [entry.id, i]));
  const inOrder = (a: string, b: string) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  return entries.map((entry) => ({
    ...entry,
    follows: [...entry.follows].sort(inOrder),
    followedBy: [...entry.followedBy].sort(inOrder),
  }));
}
