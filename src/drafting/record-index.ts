import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";

import type { Kind } from "../kinds/index.ts";
import { entryAt } from "../record/place.ts";
import { listFiles } from "../record/record-files.ts";
import { type Terms, type VocabularyName, vocabularyNames } from "../record/schema/common.ts";

/** The content of an entry as its file holds it, not held against its shape. */
export type Content = Readonly<Record<string, unknown>>;

/** One word of a vocabulary: its id, and what it is called and means. */
export type Word = { id: string; label: string; definition: string };

function contentOf(text: string): Content {
  try {
    const value: unknown = parse(text);
    return value !== null && typeof value === "object" ? (value as Content) : {};
  } catch {
    return {};
  }
}

const textOf = (value: unknown) => (typeof value === "string" ? value : "");

/** How many files are read before the questions get their turn again. */
const SLICE = 25;

/**
 * What is known of a record while questions are asked: ids at once, from the names of the files; contents only as far
 * as they are wanted, so that the first question does not wait for a thousand files.
 */
export class RecordIndex {
  readonly folder: string;
  private readonly files: ReadonlyMap<Kind, ReadonlyMap<string, string>>;
  private readonly read = new Map<string, Content>();
  private readonly words = new Map<VocabularyName, Word[]>();

  constructor(folder: string) {
    this.folder = folder;
    const files = new Map<Kind, Map<string, string>>();
    for (const path of existsSync(folder) ? listFiles(folder) : []) {
      const entry = entryAt(path);
      if (!entry) continue;
      const known = files.get(entry.kind) ?? new Map<string, string>();
      files.set(entry.kind, known.set(entry.id, path));
    }
    this.files = files;
  }

  /** The ids of a kind, in order. */
  ids(kind: Kind): string[] {
    return [...(this.files.get(kind)?.keys() ?? [])];
  }

  /** Whether the record has an entry, or a file stands where its file would. */
  has(kind: Kind, id: string): boolean {
    return this.files.get(kind)?.has(id) ?? false;
  }

  /** What an entry holds; nothing where its file cannot be read. */
  content(kind: Kind, id: string): Content {
    const path = this.files.get(kind)?.get(id);
    return path === undefined ? {} : this.contentAt(path);
  }

  /** The entries of a kind whose files hold a text somewhere. */
  holding(kind: Kind, text: string): { id: string; content: Content }[] {
    return [...(this.files.get(kind) ?? [])]
      .filter(([, path]) => readFileSync(join(this.folder, path), "utf8").includes(text))
      .map(([id, path]) => ({ id, content: this.contentAt(path) }));
  }

  /** Every entry of a kind with its content, read in slices between which others have their turn. */
  async entries(kind: Kind): Promise<{ id: string; content: Content }[]> {
    const found: { id: string; content: Content }[] = [];
    for (const [at, [id, path]] of [...(this.files.get(kind) ?? [])].entries()) {
      if (at % SLICE === 0) await new Promise((resolve) => setImmediate(resolve));
      found.push({ id, content: this.contentAt(path) });
    }
    return found;
  }

  /** Every provision, `<treaty-id>/art-4#<provision-id>`, with what it holds. */
  provisions(): { id: string; content: Content }[] {
    return this.ids("article").flatMap((article) => {
      const list = this.content("article", article).provisions;
      return (Array.isArray(list) ? (list as Content[]) : []).map((provision) => ({
        id: `${article}#${textOf(provision.id)}`,
        content: provision,
      }));
    });
  }

  /** The words of a vocabulary; none where it is missing. */
  vocabulary(name: VocabularyName): Word[] {
    const known = this.words.get(name);
    if (known) return known;
    const file = join(this.folder, "vocabularies", `${name}.yml`);
    const { terms } = existsSync(file) ? contentOf(readFileSync(file, "utf8")) : {};
    const words = (Array.isArray(terms) ? (terms as Content[]) : []).map(({ id, label, definition }) => ({
      id: textOf(id),
      label: textOf(label),
      definition: textOf(definition),
    }));
    this.words.set(name, words);
    return words;
  }

  /** The allowed words of every vocabulary, each list read when it is first asked for. */
  terms(): Terms {
    const lists = {};
    for (const name of vocabularyNames)
      Object.defineProperty(lists, name, { get: () => this.quickTerms(name), enumerable: true });
    return lists as Terms;
  }

  /** The ids of a word list from its lines, which is quicker than reading all of it; in full where lines do not tell. */
  private quickTerms(name: VocabularyName): string[] {
    const file = join(this.folder, "vocabularies", `${name}.yml`);
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    const ids = [...text.matchAll(/^ {2}- id: "?([a-z0-9-]+)"?$/gm)].map(([, id = ""]) => id);
    const items = text.match(/^ {0,2}- /gm)?.length ?? 0;
    return ids.length && ids.length === items ? ids : this.vocabulary(name).map(({ id }) => id);
  }

  private contentAt(path: string): Content {
    const known = this.read.get(path);
    if (known) return known;
    const content = contentOf(readFileSync(join(this.folder, path), "utf8"));
    this.read.set(path, content);
    return content;
  }
}
