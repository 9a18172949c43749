import { parseEdtf } from "../dates/date-span.ts";
import type { ActorEntry } from "./actors.ts";
import type { ChronologyEntry } from "./chronology.ts";
import type { PlaceEntry } from "./places.ts";
import type { SourceEntry } from "./sources.ts";
import type { Subject } from "./subject.ts";
import type { TermLists } from "./terms.ts";
import { plainText } from "./text.ts";
import type { TreatyEntry } from "./treaties.ts";

/** An id with its label, in the order in which readers are shown them. */
export type Choice = [id: string, label: string];

/** An event as the interactive timeline and the filters need it: what is drawn, named and chosen by. */
export type TimelineItem = {
  id: string;
  title: string;
  /** The date in words. */
  words: string;
  /**
   * Four days: first and last day it may have begun, first and last day it may have ended. They are equal for
   * an event of one known day; the last is null for an event that goes on.
   */
  days: [string, string, string, string | null];
  /** Present if the date is marked as uncertain or approximate. */
  unsure?: true;
  milestone?: true;
  kind: string;
  theme: string;
  phase: string;
  confidence: string;
  actors: string[];
  treaties: string[];
  topics: string[];
  /** Ids of its places, if any. */
  places?: string[];
  /** Ids of the events that it follows from, if any. */
  follows?: string[];
  /** The first day on which a dated source had told of it; absent where none of its sources bears a date. */
  said?: string;
};

/** A step of the story as the interactive timeline tells it: its words without citations, its event and its window. */
export type StoryItem = { event: string; heading: string; text: string; from: string; to: string };

/** The life of a main treaty: signed, in force from and to; null where it was not reached. */
export type TreatyLife = {
  treaty: string;
  label: string;
  signed: string;
  from: string | null;
  to: string | null;
};

/** Everything that can be filtered or grouped by. */
export type Facet = "actor" | "kind" | "theme" | "phase" | "treaty" | "topic" | "place" | "confidence";

/** The data of the interactive timeline and the filters: `/timeline/items.json`. */
export type TimelineData = {
  items: TimelineItem[];
  /** The values of each facet that occur. */
  choices: Record<Facet, Choice[]>;
  /** First days of the stretches of the time axis, in order of time. */
  breaks: string[];
  /** The day from which on the timeline opens: most events lie behind it, and it leaves the quiet years out. */
  opensFrom: string | null;
  /** The main treaties in order; their place gives them their accent. */
  lives: TreatyLife[];
  /** The day to which the record reaches, if that is said. */
  reach: string | null;
  /** The story in steps; empty where the record tells none. */
  story: StoryItem[];
};

/** The latest stretch of the axis from which on at least three quarters of the events lie. */
function openingOf(items: readonly TimelineItem[], breaks: readonly string[]): string | null {
  const since = (day: string) => items.filter(({ days }) => days[0] >= day).length;
  return breaks.findLast((day) => since(day) >= items.length * 0.75) ?? null;
}

function daysOf(edtf: string): TimelineItem["days"] {
  const { start, end, earliest, latest } = parseEdtf(edtf);
  const lastStart = start.latest;
  const firstEnd = end?.earliest ?? lastStart;
  return [earliest, lastStart, firstEnd < earliest ? earliest : firstEnd, latest ?? null];
}

/** The day by which the first of the dated sources had appeared. */
function firstSaid(ids: readonly string[], sources: ReadonlyMap<string, SourceEntry>): string | undefined {
  return ids
    .flatMap((id) => sources.get(id)?.date?.latest ?? [])
    .reduce<string | undefined>((first, day) => (first && first <= day ? first : day), undefined);
}

function toItem(entry: ChronologyEntry, said: string | undefined): TimelineItem {
  const { date } = entry;
  const isCoarse = !date.isInterval && date.precision !== "day";
  const days = daysOf(date.edtf);
  return {
    id: entry.id,
    title: entry.title,
    words: date.words,
    // A single date of coarse precision may begin and end on any of its days.
    days: isCoarse ? [date.earliest, date.latest ?? date.earliest, date.earliest, date.latest] : days,
    ...(date.isUncertain || date.isApproximate ? { unsure: true } : {}),
    ...(entry.milestone ? { milestone: true } : {}),
    kind: entry.kind,
    theme: entry.theme,
    phase: entry.phase,
    confidence: entry.confidence,
    actors: entry.principals,
    treaties: entry.treaties,
    topics: entry.topics,
    ...(entry.places.length ? { places: entry.places } : {}),
    ...(entry.follows.length ? { follows: entry.follows } : {}),
    ...(said ? { said } : {}),
  };
}

function lifeOf(label: string, treaty: TreatyEntry | undefined): TreatyLife {
  return {
    treaty: treaty?.id ?? "",
    label,
    signed: treaty?.signed.date.earliest ?? "",
    from: treaty?.entryIntoForce?.date.earliest ?? null,
    to: treaty?.ended?.date.earliest ?? null,
  };
}

/** Ids that occur, the most frequent first; equals in order of label. */
function byFrequency(ids: readonly string[], label: (id: string) => string): Choice[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, n]) => ({ id, n, label: label(id) }))
    .sort((a, b) => b.n - a.n || (a.label < b.label ? -1 : 1))
    .map(({ id, label: name }) => [id, name]);
}

/** Assembles the data of the interactive timeline and the filters, events in order of the chronology. */
export function assembleTimeline({
  chronology,
  actors,
  treaties,
  sources,
  places,
  terms,
  subject,
}: {
  chronology: readonly ChronologyEntry[];
  actors: readonly ActorEntry[];
  treaties: readonly TreatyEntry[];
  sources: readonly SourceEntry[];
  places: readonly PlaceEntry[];
  terms: TermLists;
  subject: Pick<Subject, "timeAxis" | "story" | "instruments" | "reach">;
}): TimelineData {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const items = chronology.map((entry) => toItem(entry, firstSaid(entry.sources, sourceById)));
  const listed = (name: Parameters<TermLists["list"]>[0], used: readonly string[]): Choice[] =>
    terms.list(name).flatMap(({ id, label }): Choice[] => (used.includes(id) ? [[id, label]] : []));
  const names = new Map(actors.map((actor) => [actor.id, actor.name.en]));
  const breaks = subject.timeAxis.map(({ from }) => from);
  return {
    items,
    breaks,
    opensFrom: openingOf(items, breaks),
    lives: subject.instruments.map(({ treaty, label }) =>
      lifeOf(
        label,
        treaties.find(({ id }) => id === treaty),
      ),
    ),
    reach: subject.reach?.date.earliest ?? null,
    story: subject.story.map(({ event, heading, text, window }) => ({
      event,
      heading,
      text: plainText(text),
      ...window,
    })),
    choices: {
      actor: byFrequency(
        items.flatMap((item) => item.actors),
        (id) => names.get(id) ?? id,
      ),
      kind: listed(
        "event-kinds",
        items.map((item) => item.kind),
      ),
      theme: terms.list("event-themes").map(({ id, label }): Choice => [id, label]),
      phase: listed(
        "phases",
        items.map((item) => item.phase),
      ),
      treaty: treaties.flatMap(({ id, shortTitle }): Choice[] =>
        items.some((item) => item.treaties.includes(id)) ? [[id, shortTitle]] : [],
      ),
      topic: listed(
        "topics",
        items.flatMap((item) => item.topics),
      ),
      place: places.map(({ id, name }): Choice => [id, name]),
      confidence: listed(
        "confidence-levels",
        items.map((item) => item.confidence),
      ),
    },
  };
}
