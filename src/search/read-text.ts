import { articleAt, isArticleWord } from "./article-numbers.ts";
import { conceptAt, type Lexicon, runAt, type Stretch, stretchesOf } from "./concepts.ts";
import { dateAt, mayBeDate, type Sense } from "./dates.ts";
import { mayBeNumber, quantityAt } from "./numbers.ts";
import { isPaired, stem, termsOf, type Word, wordsOf } from "./words.ts";

/** A piece of a text: the words it takes, and what they mean beside themselves. */
export type Piece = {
  start: number;
  end: number;
  words: Word[];
  /** What the words name, the narrowest first; things that are named together are joined by a space. */
  sense: string[];
  /** What a word in Hangul or Chinese is made of. */
  stretches: Stretch[];
};

function pieceOf(words: Word[], sense: Sense | undefined, stretches: Stretch[] = []): Piece {
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    words,
    sense: sense?.terms ?? [],
    stretches,
  };
}

function amountAt(words: readonly Word[], at: number, text: string): Sense | undefined {
  const said = quantityAt(words, at, text);
  return said && { at, length: said.length, terms: [String(said.value)] };
}

const beginnings = new WeakMap<Lexicon, Map<string, boolean>>();

/**
 * Whether something that several words mean may begin with a word. Most words begin nothing; each is looked at once,
 * which is what lets a slow phone read all that it shows.
 */
function mayBegin(word: string, lexicon: Lexicon): boolean {
  const known = beginnings.get(lexicon) ?? new Map<string, boolean>();
  beginnings.set(lexicon, known);
  const before = known.get(word);
  if (before !== undefined) return before;
  const { starts } = lexicon;
  const may =
    isPaired(word) ||
    mayBeNumber(word) ||
    mayBeDate(word) ||
    isArticleWord(word) ||
    starts.has(word) ||
    starts.has(stem(word));
  known.set(word, may);
  return may;
}

/** What the words from one on mean together. */
const senseAt = (words: readonly Word[], at: number, text: string, lexicon: Lexicon): Sense | undefined =>
  articleAt(words, at) ??
  dateAt(words, at, text) ??
  amountAt(words, at, text) ??
  conceptAt(words, at, lexicon) ??
  runAt(words, at, lexicon);

/** Reads a text from left to right: articles by number, dates, quantities, names, and single words. */
export function readText(text: string, lexicon: Lexicon): Piece[] {
  const words = wordsOf(text);
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const sense = mayBegin(words[at]?.folded ?? "", lexicon) ? senseAt(words, at, text, lexicon) : undefined;
    const taken = words.slice(at, at + (sense?.length ?? 1));
    const run = !sense && taken[0] && isPaired(taken[0].folded) ? taken[0].folded : "";
    pieces.push(pieceOf(taken, sense, run ? stretchesOf(run, lexicon) : []));
    at += taken.length;
  }
  return pieces;
}

/** Every term under which a piece is kept: its words, and the things that they name. */
export function termsOfPiece({ words, sense, stretches }: Piece): string[] {
  const concepts = stretches.flatMap(({ concept }) => concept ?? []);
  return [
    ...words.flatMap(({ folded }) => termsOf(folded)),
    ...[...sense, ...concepts].flatMap((terms) => terms.split(" ")),
  ];
}
