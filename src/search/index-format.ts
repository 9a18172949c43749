import type { Concept } from "./concepts.ts";

/** A short answer that a result can give in place: what it is about, and what is said, each with who says it. */
export type Answer = {
  /** The point in a sentence. */
  lead: string;
  rows: { label: string; text: string; note?: string; language?: string }[];
  /** What the record makes of it. */
  foot?: string;
  /** Where it answers only one sort of question: that for a date, or for what a word means. */
  asks?: "date" | "meaning";
};

/** One thing that can be found. */
export type SearchDocument = {
  id: string;
  /** The kind of record, or `topic`, or `page`. */
  kind: string;
  title: string;
  /** A few words to tell it from others: date, verdict, publisher. */
  detail: string;
  address: string;
  /** Names in other scripts and spellings. */
  names: string;
  /** What it is about in a sentence, and words that readers may use for it. */
  key: string;
  text: string;
  /** How well it is evidenced, in words. */
  evidence: string;
  /** How much more it is looked for than others of its kind; 1 for most. */
  prior: number;
  answer: Answer | null;
};

/** What a reader is shown of a document. */
export type Shown = Pick<SearchDocument, "kind" | "title" | "detail" | "address" | "text" | "evidence"> & {
  key?: string;
  answer?: Answer;
};

/**
 * A kind of thing that is found: what one and many are called, how much it weighs, the first of its documents, and
 * whether its names are so much asked for that they come with the core.
 */
export type KindRange = {
  kind: string;
  name: string;
  label: string;
  weight: number;
  from: number;
  isLead?: boolean;
};

/** What is known of a document before its file has come: enough to be found by its names, and to be shown. */
export type Lead = Pick<SearchDocument, "title" | "address"> & {
  document: number;
  detail?: string;
  /** Words of other names. */
  names?: string;
};

/** What is fetched once: all that is needed to know what else to fetch. */
export type SearchCore = {
  /** The folder, below the address of the site, that holds postings, documents and words of this very index. */
  folder: string;
  documents: number;
  kinds: KindRange[];
  /** A sign for each document, see `weightOf`. */
  priors: string;
  /** The first term of each file of postings, in order. */
  postings: string[];
  /** The first document of each file of documents, in order. */
  shown: number[];
  /** The first word of each file of words, in order. */
  words: string[];
  concepts: Concept[];
  /** What is asked for by name, the most asked first; at most some hundreds, however large the index. */
  leads: Lead[];
};

/** A file of postings: for each term the documents that hold it, see `packPostings`. */
export type PostingsFile = Record<string, string>;

/** How strongly a document speaks of a term: 1 to 15. */
export type Posting = { document: number; strength: number };

const signs = "abcdefghijklmno";

/** Strongest strength of a posting. */
export const strongest = signs.length;

/** Writes postings as the step to the next document, left out if it is 1, and a letter for the strength. */
export function packPostings(postings: readonly Posting[]): string {
  let before = -1;
  return postings
    .map(({ document, strength }) => {
      const step = document - before;
      before = document;
      return `${step === 1 ? "" : step}${signs[strength - 1] ?? signs[0]}`;
    })
    .join("");
}

/** Reads what `packPostings` wrote. */
export function unpackPostings(packed: string): Posting[] {
  let document = -1;
  return [...packed.matchAll(/(\d*)([a-o])/g)].map(([, step, sign]) => {
    document += step ? Number(step) : 1;
    return { document, strength: signs.indexOf(sign ?? "a") + 1 };
  });
}

const lowest = 0.5;
const perSign = 0.1;

/** A prior between 0.5 and 2 as a letter. */
export function signOfPrior(prior: number): string {
  const step = Math.round((Math.min(2, Math.max(lowest, prior)) - lowest) / perSign);
  return String.fromCharCode(97 + step);
}

/** The prior that a letter stands for. */
export const priorOfSign = (sign: number): number => lowest + (sign - 97) * perSign;

/** Where, in a sorted list of firsts, something belongs: the last that is not after it. */
export function placeIn<T extends string | number>(firsts: readonly T[], wanted: T): number {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((firsts[middle] as T) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
