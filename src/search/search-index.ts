import type { Options, SearchOptions } from "minisearch";

/** One thing that can be found. `text` is searched but not stored. */
export type SearchDocument = {
  id: string;
  /** The kind of record, or `topic`. */
  kind: string;
  title: string;
  /** A few words to tell it from others: date, verdict, publisher. */
  detail: string;
  address: string;
  /** Names in other scripts and spellings. */
  names: string;
  text: string;
};

/** A spelling of a name, in any script, and the English name it stands for. */
export type Spelling = readonly [spelling: string, name: string];

/** Words that occur everywhere and tell nothing apart. */
const common = new Set(
  "a an and are as at be been but by for from had has have he her his in is it its not of on or that the their them they this to was were which who will with".split(
    " ",
  ),
);

/**
 * The form in which a word is kept and looked for: lower case, without accents (so ё is е), Hangul syllables whole.
 * Null for words that are left out.
 */
export function foldWord(word: string): string | null {
  const folded = word.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
  if (common.has(folded) || /^[a-z]$/.test(folded)) return null;
  return folded || null;
}

/** How the index is made and read; both sides must use the same. */
export const indexOptions: Options<SearchDocument> = {
  fields: ["title", "names", "text"],
  storeFields: ["kind", "title", "detail", "address"],
  processTerm: foldWord,
};

/** How a query is matched: a word may be unfinished, and one letter in five may be wrong; kinds weigh as given. */
export function searchOptions(weights: Readonly<Record<string, number>>): SearchOptions {
  return {
    boost: { title: 3, names: 3 },
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    weights: { fuzzy: 0.3, prefix: 0.6 },
    boostDocument: (_id, _term, stored) => weights[String(stored?.kind)] ?? 1,
  };
}

const foldText = (text: string) =>
  text
    .split(/[\n\r\p{Z}\p{P}]+/u)
    .map((word) => word.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase())
    .filter(Boolean)
    .join(" ");

/** The longest name that begins at a word, and how many words it takes; undefined if none does. */
function nameAt(words: readonly string[], at: number, names: ReadonlyMap<string, string>) {
  for (let length = Math.min(8, words.length - at); length > 0; length--) {
    const name = names.get(words.slice(at, at + length).join(" "));
    if (name !== undefined) return { name, length };
  }
  return undefined;
}

/**
 * A query with names in other scripts or spellings replaced by the English name, so that 김정은 also finds what is
 * written of Kim Jong Un. At each word the longest name wins; an English name stands for itself, so that the last
 * word of "Kim Jong Un" is not read as the United Nations.
 */
export function inEnglish(query: string, spellings: readonly Spelling[]): string {
  const names = new Map([
    ...spellings,
    ...spellings.map(([, name]): [string, string] => [foldText(name), name]),
  ]);
  const words = foldText(query).split(" ");
  const written: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = nameAt(words, at, names);
    written.push(found ? foldText(found.name) : (words[at] ?? ""));
    at += found?.length ?? 1;
  }
  return written.join(" ");
}

/** Spellings in the form that `inEnglish` looks for, in order, without those that are the name itself. */
export function foldSpellings(pairs: readonly Spelling[]): [string, string][] {
  return pairs
    .map(([spelling, name]): [string, string] => [foldText(spelling), name])
    .filter(([spelling, name]) => spelling && spelling !== foldText(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
