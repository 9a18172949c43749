import { type Concept, type Lexicon, lexiconOf } from "./concepts.ts";
import {
  type KindRange,
  type Lead,
  packPostings,
  type Posting,
  type SearchCore,
  type SearchDocument,
  type Shown,
  signOfPrior,
  strongest,
} from "./index-format.ts";
import { readText, termsOfPiece } from "./read-text.ts";
import { isPaired, wordsOf } from "./words.ts";

/** Fields that are searched, how much each weighs, and how much a long one is held against it (BM25F). */
const fields = {
  title: { weight: 4, length: 0.5 },
  names: { weight: 3, length: 0.3 },
  key: { weight: 2, length: 0.5 },
  detail: { weight: 2, length: 0 },
  text: { weight: 1, length: 0.7 },
} as const;

type Field = keyof typeof fields;
const fieldNames = Object.keys(fields) as Field[];

const saturation = 2.4;

/** Files of an index hold about this many characters, so that a query fetches little. */
const fileSize = 6000;

/** A file of the index, its address below the folder of the index. */
export type IndexFile = { name: string; content: string };

/** All that is published of an index. */
type MadeIndex = { core: Omit<SearchCore, "folder">; files: IndexFile[] };

type Counted = Map<string, number>;

function countTerms(text: string, lexicon: Lexicon): { terms: Counted; length: number } {
  const terms: Counted = new Map();
  let length = 0;
  for (const piece of readText(text, lexicon)) {
    length += piece.words.length;
    for (const term of termsOfPiece(piece)) terms.set(term, (terms.get(term) ?? 0) + 1);
  }
  return { terms, length };
}

type Read = Record<Field, ReturnType<typeof countTerms>>;

const readDocument = (document: SearchDocument, lexicon: Lexicon): Read =>
  Object.fromEntries(fieldNames.map((field) => [field, countTerms(document[field], lexicon)])) as Read;

function averages(read: readonly Read[]): Record<Field, number> {
  const mean = (field: Field) =>
    read.reduce((sum, document) => sum + document[field].length, 0) / (read.length || 1) || 1;
  return Object.fromEntries(fieldNames.map((field) => [field, mean(field)])) as Record<Field, number>;
}

/** How strongly a document speaks of each of its terms, 1 to 15, by BM25F without the rarity of the term. */
function strengths(read: Read, mean: Record<Field, number>): Map<string, number> {
  const weighed: Counted = new Map();
  for (const field of fieldNames) {
    const { weight, length } = fields[field];
    const share = 1 - length + (length * read[field].length) / mean[field];
    for (const [term, count] of read[field].terms)
      weighed.set(term, (weighed.get(term) ?? 0) + (weight * count) / share);
  }
  const strengthOf = (sum: number) => Math.max(1, Math.round((strongest * sum) / (saturation + sum)));
  return new Map([...weighed].map(([term, sum]) => [term, Math.min(strongest, strengthOf(sum))]));
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function postingsOf(documents: readonly SearchDocument[], lexicon: Lexicon): [string, Posting[]][] {
  const read = documents.map((document) => readDocument(document, lexicon));
  const mean = averages(read);
  const all = new Map<string, Posting[]>();
  read.forEach((document, i) => {
    for (const [term, strength] of strengths(document, mean)) {
      const postings = all.get(term) ?? [];
      postings.push({ document: i, strength });
      all.set(term, postings);
    }
  });
  return [...all].sort(([a], [b]) => byText(a, b));
}

/** Parts a list into stretches of about the size of a file. */
function inFiles<T>(items: readonly T[], sizeOf: (item: T) => number): T[][] {
  const files: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (room < size || !files.length) {
      files.push([]);
      room = fileSize;
    }
    files.at(-1)?.push(item);
    room -= size;
  }
  return files;
}

function shownOf({ kind, title, detail, address, text, evidence, key, answer }: SearchDocument): Shown {
  return { kind, title, detail, address, text, evidence, ...(key && { key }), ...(answer && { answer }) };
}

/** At most this many documents come by name with the core. */
const mostLeads = 500;

/** A document by its names; words that title and detail have already are left out. */
function leadOf({ title, detail, address, names }: SearchDocument, at: number): Lead {
  const seen = new Set(wordsOf(`${title} ${detail}`).map(({ folded }) => folded));
  const others = new Set(wordsOf(names).flatMap(({ folded }) => (seen.has(folded) ? [] : [folded])));
  return {
    document: at,
    title,
    address,
    ...(detail && { detail }),
    ...(others.size && { names: [...others].join(" ") }),
  };
}

/** The documents of the kinds that are asked for by name, the most asked first. */
function leadsOf(documents: readonly SearchDocument[], kinds: readonly Omit<KindRange, "from">[]): Lead[] {
  const asked = new Map(kinds.flatMap(({ kind, isLead, weight }) => (isLead ? [[kind, weight]] : [])));
  return documents
    .map((document, at) => ({ document, at, worth: (asked.get(document.kind) ?? 0) * document.prior }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .slice(0, mostLeads)
    .map(({ document, at }) => leadOf(document, at));
}

/** The words of an index as readers may write them, for putting slips right; numbers and senses are left out. */
function spelledWords(documents: readonly SearchDocument[]): string[] {
  const words = new Set(
    documents.flatMap(({ title, names, key, text }) =>
      [title, names, key, text].flatMap((part) => wordsOf(part).map(({ folded }) => folded)),
    ),
  );
  return [...words].filter((word) => word.length > 3 && !/\d/.test(word) && !isPaired(word)).sort(byText);
}

/**
 * Makes an index in files of bounded size: a reader fetches the core, the postings of the words asked for, and the
 * documents shown. Documents must be numbered from "0" and stand by kind, as `kinds` lists them.
 */
export function makeIndex(
  documents: readonly SearchDocument[],
  concepts: readonly Concept[],
  kinds: readonly Omit<KindRange, "from">[],
): MadeIndex {
  const postings = postingsOf(documents, lexiconOf(concepts)).map(([term, list]): [string, string] => [
    term,
    packPostings(list),
  ]);
  const postingFiles = inFiles(postings, ([term, packed]) => term.length + packed.length + 6);
  const shown = documents.map((document) => JSON.stringify(shownOf(document)));
  const shownFiles = inFiles(
    shown.map((content, at) => ({ content, at })),
    ({ content }) => content.length,
  );
  const wordFiles = inFiles(spelledWords(documents), (word) => word.length + 1);
  const present = kinds.filter(({ kind }) => documents.some((document) => document.kind === kind));
  return {
    core: {
      documents: documents.length,
      kinds: present.map((kind) => ({
        ...kind,
        from: documents.findIndex((document) => document.kind === kind.kind),
      })),
      priors: documents.map(({ prior }) => signOfPrior(prior)).join(""),
      postings: postingFiles.map((file) => file[0]?.[0] ?? ""),
      shown: shownFiles.map((file) => file[0]?.at ?? 0),
      words: wordFiles.map((file) => file[0] ?? ""),
      concepts: [...concepts],
      leads: leadsOf(documents, kinds),
    },
    files: [
      ...postingFiles.map((file, i) => ({
        name: `postings-${i}.json`,
        content: JSON.stringify(Object.fromEntries(file)),
      })),
      ...shownFiles.map((file, i) => ({
        name: `documents-${i}.json`,
        content: `[${file.map(({ content }) => content).join(",")}]`,
      })),
      ...wordFiles.map((file, i) => ({ name: `words-${i}.json`, content: JSON.stringify(file) })),
    ],
  };
}
