import type { z } from "zod";

import type { Terms } from "../record/schema/common.ts";
import type { TermLists } from "../record/schema/vocabulary.ts";
import type { Answer } from "../search/index-format.ts";
import type { TableData } from "./table.ts";

/** Reasons, by the path of the field that they excuse; a path excuses all that stands below it. */
type Excused = Readonly<Record<string, string>>;

/** Where the files of a kind stand, and the id that a path gives. */
export type Storage = {
  /** Matches a path below `data/`; its groups make the id. */
  path: RegExp;
  /** Where a file of this kind belongs, for messages. */
  where: string;
  /** The same as a pattern of file names, for editors. */
  files: string;
  id: (groups: readonly string[]) => string;
};

/** The topics and actors that an entry is about, by which feeds find it. */
export type Subjects = { topics: string[]; actors: string[] };

/** What the note of an entry is made with, beside the entry itself. */
export type NoteLook = {
  /** The actors and all that they belong to, each once. */
  lineOf: (actors: readonly string[]) => string[];
  /** The published treaty of an id. */
  treaty: (id: string) => { shortTitle: string; year: string; parties: string[] } | undefined;
  /** The subjects of the events and articles that an entry is about. */
  about: (events?: readonly string[], articles?: readonly string[]) => Subjects;
};

/** How a notice, a feed or a citation names an entry, and what it is about; left out: nothing. */
type Note = { title: string } & Partial<Subjects>;

/** What search shows of an entry, and the words it is found by beside its title. */
type Found = {
  title: string;
  detail: string;
  /** Names in other scripts and spellings. */
  names?: string;
  /** What it is about in a sentence, and other words that readers may use for it. */
  key?: string;
  text?: string;
  /** How well it is evidenced, in words. */
  evidence?: string;
  /** How much more it is looked for than others of its kind, 0.5 to 2. */
  prior?: number;
  /** What it answers in place, if a question is about it. */
  answer?: Answer;
};

/** What search looks up, beside the entry itself. */
export type SearchLook = {
  terms: TermLists;
  treaty: (id: string) => { shortTitle: string } | undefined;
  /** The English name of an actor. */
  actor: (id: string) => string;
  /** Whether a treaty is the one that the record is most about. */
  isMain: (treaty: string) => boolean;
  /** Words that readers use for a topic, in any language. */
  topicWords: (topics: readonly string[]) => string;
  /** Whether an actor has a page of its own. */
  hasDossier: (actor: string) => boolean;
};

/** How entries of a kind are found by search. */
type Search<E> = {
  label: string;
  /** The place of the kind among the kinds that search offers. */
  place: number;
  /** How much the kind weighs, so that a person is found before the pages that mention them. */
  weight: number;
  /** Whether readers ask for its entries by name, so that their names come with the first file of the index. */
  isLead?: boolean;
  /** What is found; undefined for an entry that search leaves out. */
  of(entry: E, look: SearchLook): Found | undefined;
  /** Texts that are not searched, and why. */
  without: Excused;
};

/** The data set that a kind is published in. */
type Dataset<E> = {
  name: string;
  title: string;
  description: string;
  /** The place of the data set on the page `/data/`. */
  place: number;
  /** Whether it has a JSON file with the entries of this kind as its list. */
  json: boolean;
  table: {
    of(entries: readonly E[], terms: TermLists): TableData;
    /** Published fields without a column, and why. */
    without: Excused;
  } | null;
};

/** In place of a part that a kind does without: the reason. */
export type None = { none: string };

/** Everything that a kind of record is. The one place where it is said. */
export type KindOf<Id extends string, W extends z.ZodObject, P extends z.ZodObject, R extends string> = {
  /** As it stands in references: `<kind>/<id>`. */
  id: Id;
  names: { one: string; many: string };
  storage: Storage;
  /** The shape of a file as its editor writes it. */
  written(terms: Terms): W;
  /** Fields that name another record, with its kind; `*` is any place in a list. */
  references: Readonly<Record<string, R>>;
  /** Fields of the form of an id that name something within the same file, and what. */
  ownIds: Excused;
  /** The shape in which an entry is published, in memory and in downloads. */
  published(terms: TermLists): P;
  /** Written fields that are not published under their own name, and why. */
  unpublished: Excused & Readonly<Record<Exclude<keyof z.infer<W>, keyof z.infer<P>>, string>>;
  /** The field of a published entry that holds its id. */
  key: "id" | "ref";
  address(id: string): string;
  /** Whether its address is a page, which then stays when the entry is moved or withdrawn. */
  hasPage: boolean;
  isCitable: boolean;
  /** Whether feeds count it when they say what the record held. */
  isCounted: boolean;
  /** Whether each entry has a feed of its own, for those who used it and want to hear when it changes. */
  isFollowed: boolean;
  note(entry: z.infer<P>, look: NoteLook): Note;
  /** What a record is called where it is listed as one that names a source; null if it is not listed. */
  listed: { title(value: z.infer<W>, id: string, shortTitle: (treaty: string) => string): string } | null;
  search: Search<z.infer<P>> | None;
  dataset: Dataset<z.infer<P>> | None;
};

/** Any kind, its types erased, for code that goes through all of them. */
export type AnyKind = KindOf<string, z.ZodObject, z.ZodObject, string>;

/** Declares a kind of record; a written field that is neither published nor excused does not compile. */
export function defineKind<
  const Id extends string,
  W extends z.ZodObject,
  P extends z.ZodObject,
  const R extends string = never,
>(kind: KindOf<Id, W, P, R>): KindOf<Id, W, P, R> {
  return kind;
}

/** One file for each record in one folder: its name is the id. */
export function oneFolder(folder: string): Storage {
  return {
    path: new RegExp(`^${folder}/([^/]+)\\.yml$`),
    where: `data/${folder}/<id>.yml`,
    files: `data/${folder}/*.yml`,
    id: ([name]) => name ?? "",
  };
}

/** Whether a part of a kind is there, and not the reason why it is not. */
export const isPart = <T extends object>(part: T | None): part is T => !("none" in part);
