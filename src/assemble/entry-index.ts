import type { NoteLook, Subjects } from "../kinds/define-kind.ts";
import { isKind, kindById, type KindRule, kinds } from "../kinds/index.ts";
import type { EntriesByKind } from "./entries.ts";

/** An entry as a notice, feed or citation names it. */
export type EntryNote = Subjects & {
  /** Its reference, `<kind>/<id>`. */
  ref: string;
  kind: string;
  title: string;
  address: string;
};

/** Every entry by its reference, with its title, address and subjects. */
export type EntryIndex = ReadonlyMap<string, EntryNote>;

const unique = (items: readonly string[]) => [...new Set(items)];

function lookFor(entries: EntriesByKind, known: EntryIndex): NoteLook {
  const lines = new Map(entries.actor.map((actor) => [actor.id, [actor.id, ...actor.belongsTo]]));
  const treaties = new Map(entries.treaty.map((treaty) => [treaty.id, treaty]));
  return {
    lineOf: (ids) => unique(ids.flatMap((id) => lines.get(id) ?? [id])),
    treaty: (id) => treaties.get(id),
    about: (events = [], articles = []) => {
      const happened = events.flatMap((id) => known.get(`event/${id}`) ?? []);
      const agreed = articles.flatMap((ref) => known.get(`article/${ref}`) ?? []);
      return {
        topics: unique([...happened, ...agreed].flatMap(({ topics }) => topics)),
        actors: unique(happened.flatMap(({ actors }) => actors)),
      };
    },
  };
}

function notesOf(kind: KindRule, entries: readonly Record<string, unknown>[], look: NoteLook): EntryNote[] {
  return entries.map((entry) => {
    const id = String(entry[kind.key]);
    const { title, topics = [], actors = [] } = kind.note(entry, look);
    return { ref: `${kind.id}/${id}`, kind: kind.id, title, address: kind.address(id), topics, actors };
  });
}

/** The word lists that updates name; they stand on the page about the record. */
function wordListNotes({ update }: EntriesByKind): EntryNote[] {
  return unique(update.flatMap(({ entries }) => entries))
    .filter((ref) => ref.startsWith("vocabulary/"))
    .map((ref) => {
      const title = `Word list: ${ref.slice("vocabulary/".length)}`;
      return { ref, kind: "vocabulary", title, address: "/about/", topics: [], actors: [] };
    });
}

/**
 * Every entry by its reference, with its title, address and subjects. An entry that was moved or withdrawn is found
 * under its old reference too, as what it leads to. Events and articles come first: other kinds are about them.
 */
export function assembleEntryIndex(
  entries: EntriesByKind,
  redirects: Readonly<Record<string, string>>,
): EntryIndex {
  const index = new Map<string, EntryNote>();
  const look = lookFor(entries, index);
  for (const kind of kinds)
    for (const note of notesOf(kind, entries[kind.id], look)) index.set(note.ref, note);
  for (const note of wordListNotes(entries)) index.set(note.ref, note);
  for (const [from, to] of Object.entries(redirects)) {
    const target = index.get(to);
    if (target && !index.has(from)) index.set(from, target);
  }
  return index;
}

/** The reference of an entry as a public address, for entries that have a page of their own; otherwise undefined. */
export function pageOf(ref: string): string | undefined {
  const [name = "", ...rest] = ref.split("/");
  if (!isKind(name) || !kindById[name].hasPage) return undefined;
  return kindById[name].address(rest.join("/"));
}
