import type { Sense } from "./dates.ts";
import { isPaired, stem, type Word, wordsOf } from "./words.ts";

/** One thing that has several names, in any script: a person, a state, a term; or some things named together. */
export type Concept = {
  id: string;
  forms: readonly string[];
  /** What is named together; without them it is one thing. */
  parts?: readonly string[];
  /** A word of the language, which is inflected, and no proper name. */
  isTerm?: boolean;
  isPerson?: boolean;
};

/** The names of all concepts, ready to be found in texts. */
export type Lexicon = {
  /** Words of the field by the stems of a name, one after another. */
  byStems: ReadonlyMap<string, string>;
  /** Proper names as they are spelled; only Cyrillic ones are inflected. */
  byLetters: ReadonlyMap<string, string>;
  /** Names in scripts whose words run together. */
  byRun: ReadonlyMap<string, string>;
  /** The first words of all names with the most words of a name that begins so, to pass by where none begins. */
  starts: ReadonlyMap<string, number>;
  longestRun: number;
  /** The terms of persons. */
  persons: ReadonlySet<string>;
};

const byStem = (words: readonly Word[]) => words.map(({ folded }) => stem(folded)).join(" ");

const byLetter = (words: readonly Word[]) =>
  words.map(({ folded }) => (/^[a-z]/.test(folded) ? folded : stem(folded))).join(" ");

const longest = (names: Iterable<string>, size: (name: string) => number) =>
  Math.max(0, ...[...names].map(size));

function longestByStart(names: readonly string[]): Map<string, number> {
  const starts = new Map<string, number>();
  for (const name of names) {
    const words = name.split(" ");
    const [first = ""] = words;
    starts.set(first, Math.max(starts.get(first) ?? 0, words.length));
  }
  return starts;
}

/** Makes the lexicon; where two concepts share a name, the first keeps it. */
export function lexiconOf(concepts: readonly Concept[]): Lexicon {
  const [byStems, byLetters, byRun] = [1, 2, 3].map(() => new Map<string, string>()) as [
    Map<string, string>,
    Map<string, string>,
    Map<string, string>,
  ];
  const add = (names: Map<string, string>, name: string, parts: readonly string[]) => {
    if (name && !names.has(name)) names.set(name, parts.map((part) => `@${part}`).join(" "));
  };
  for (const { id, forms, parts = [id], isTerm } of concepts)
    for (const words of forms.map(wordsOf)) {
      const run = words.map(({ folded }) => folded).join("");
      if (isPaired(run)) add(byRun, run, parts);
      else if (isTerm) add(byStems, byStem(words), parts);
      else add(byLetters, byLetter(words), parts);
    }
  const spelled = [...byStems.keys(), ...byLetters.keys()];
  return {
    byStems,
    byLetters,
    byRun,
    starts: longestByStart(spelled),
    longestRun: longest(byRun.keys(), (name) => name.length),
    persons: new Set(concepts.flatMap(({ id, isPerson }) => (isPerson ? [`@${id}`] : []))),
  };
}

/** The concept whose name begins at a word, the longest name first. */
export function conceptAt(words: readonly Word[], at: number, lexicon: Lexicon): Sense | undefined {
  const first = words[at]?.folded ?? "";
  const longestName = Math.max(lexicon.starts.get(stem(first)) ?? 0, lexicon.starts.get(first) ?? 0);
  const most = Math.min(longestName, words.length - at);
  for (let length = most; length > 0; length--) {
    const named = words.slice(at, at + length);
    const id = lexicon.byLetters.get(byLetter(named)) ?? lexicon.byStems.get(byStem(named));
    if (id) return { at, length, terms: [id] };
  }
  return undefined;
}

/** At most this many words make a name in a script whose words may be written together or apart. */
const mostRunWords = 5;

/**
 * The name that some words in Hangul or Chinese make together, where readers put spaces as they like. What
 * follows the name in its last word is an ending.
 */
export function runAt(words: readonly Word[], at: number, lexicon: Lexicon): Sense | undefined {
  let run = words[at]?.folded ?? "";
  if (!isPaired(run)) return undefined;
  let found: Sense | undefined;
  for (let length = 2; length <= mostRunWords; length++) {
    const word = words[at + length - 1]?.folded ?? "";
    if (!isPaired(word)) break;
    const before = run.length;
    run += word;
    for (let end = run.length; end > before; end--) {
      const id = lexicon.byRun.get(run.slice(0, end));
      if (id) found = { at, length, terms: [id] };
      if (id) break;
    }
  }
  return found;
}

/** A stretch of a run of signs: a concept, or what stands between concepts. */
export type Stretch = { text: string; concept?: string };

/** Takes a word without spaces, its endings included, apart at the names that it holds, the longest name first. */
export function stretchesOf(run: string, lexicon: Lexicon): Stretch[] {
  const found: Stretch[] = [];
  let rest = "";
  for (let at = 0; at < run.length;) {
    let length = Math.min(lexicon.longestRun, run.length - at);
    while (length > 1 && !lexicon.byRun.has(run.slice(at, at + length))) length--;
    const concept = length > 1 ? lexicon.byRun.get(run.slice(at, at + length)) : undefined;
    if (concept) {
      if (rest) found.push({ text: rest });
      rest = "";
      found.push({ text: run.slice(at, at + length), concept });
    } else rest += run.slice(at, at + 1);
    at += concept ? length : 1;
  }
  return rest ? [...found, { text: rest }] : found;
}
