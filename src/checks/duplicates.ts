import type { RecordTypes } from "../kinds/index.ts";
import { allEntries } from "../record/kinds-of-record.ts";
import { onceEach } from "../record/once-each.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import type { Check, Report } from "./check.ts";
import { namedIds } from "./references.ts";
import { likeness, plainWords } from "./words.ts";

/** How alike two titles are that may be of one thing, from 0 to 1. */
const ALIKE = 0.6;

/** Two lists of actors are those of one event if they have most of the shorter one in common. */
export function isSameCast(ours: readonly string[], theirs: readonly string[]): boolean {
  const common = ours.filter((id) => theirs.includes(id)).length;
  return common > 0 && common * 2 >= Math.min(ours.length, theirs.length);
}

/** Entries in groups of those that have one thing in common; what has nothing to go by is left out. */
function grouped<T>(entries: Iterable<Entry<T>>, by: (value: T) => string | undefined): Entry<T>[][] {
  const groups = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const key = by(entry.value);
    const group = key ? groups.get(key) : undefined;
    if (group) group.push(entry);
    else if (key) groups.set(key, [entry]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Says of each pair of a group that may be one thing that it may. */
function pairs<T>(
  groups: Entry<T>[][],
  isOne: (a: T, b: T) => boolean,
  { report, what }: { report: Report; what: string },
): void {
  for (const group of groups)
    for (const [i, later] of group.entries())
      for (const earlier of group.slice(0, i))
        if (isOne(earlier.value, later.value))
          report(
            later,
            [],
            `may be the same ${what} as "${earlier.id}"`,
            `merge them with record:withdraw --into, or say in a file of data/exceptions why there are two`,
          );
}

const titleKey = (text: string) => plainWords(text).sort().join(" ");

/** By what sources are of one thing: who published it, when, under which headline. */
const sourceKey = onceEach(({ publisher, date, title, headlineSeen }: RecordTypes["source"]) =>
  headlineSeen === false || !date ? undefined : [publisher, date, titleKey(title)].join(" "),
);

const actorKey = onceEach(({ name }: RecordTypes["actor"]) => titleKey(name.en));

const likelyDuplicates: Check = {
  name: "likely-duplicate",
  description: "No two entries seem to be of the same event, source, actor or number.",
  level: "warning",
  check(record, report) {
    pairs(
      grouped(record.event.values(), ({ date }) => date),
      (a, b) =>
        isSameCast(
          a.actors.map(({ id }) => id),
          b.actors.map(({ id }) => id),
        ) && likeness(plainWords(a.title), plainWords(b.title)) >= ALIKE,
      { report, what: "event" },
    );
    pairs(
      grouped(record.source.values(), sourceKey),
      (a, b) => a.copyOf === b.copyOf && a.languages.join() === b.languages.join(),
      { report, what: "source" },
    );
    pairs(grouped(record.actor.values(), actorKey), (a, b) => a.kind === b.kind, { report, what: "actor" });
    pairs(
      grouped(record.figure.values(), ({ quantity, said, saidBy }) => [quantity, said, saidBy].join(" ")),
      (a, b) => a.low === b.low && a.high === b.high && a.about === b.about,
      { report, what: "number" },
    );
  },
};

/** The actors that any entry names. */
function namedActors(record: RecordSet): Set<string> {
  const named = new Set<string>();
  for (const { kind, entry } of allEntries(record))
    for (const { to, id } of namedIds(kind, entry.value)) if (to === "actor") named.add(id);
  for (const { value } of record.vocabularies.values())
    for (const { actors = [] } of value.terms) for (const id of actors) named.add(id);
  return named;
}

const actorUsed: Check = {
  name: "actor-used",
  description: "Every actor is named by at least one other entry.",
  level: "warning",
  needsWholeRecord: true,
  check(record, report) {
    const named = namedActors(record);
    for (const actor of record.actor.values())
      if (!named.has(actor.id))
        report(actor, [], "is named by no entry", "name it where it acts, or remove it");
  },
};

/** Checks that nothing stands in the record twice, or for nothing. */
export const duplicateChecks: readonly Check[] = [likelyDuplicates, actorUsed];
