import { nameShortenedTo } from "./abbreviations.ts";
import { conceptAt, type Lexicon } from "./concepts.ts";
import type { SearchCore } from "./index-format.ts";
import { meantName, slipInHangul, slipOfName, soundsLike, spellingsOf } from "./near-names.ts";
import { mayBeNumber } from "./numbers.ts";
import type { Query, Unit } from "./read-query.ts";
import { type Piece, readText } from "./read-text.ts";
import { firstLetters, nearestWord, slipsIn } from "./slips.ts";
import { isStopWord } from "./stop-words.ts";
import { isPaired, wordsOf } from "./words.ts";

/** The words of an index that begin with some letters, and others of the same file. */
type WordsFrom = (start: string) => Promise<string[]>;

/** What puts the words of a query right. */
type Corrector = {
  /** The query with its slips put right, `unknown` being words that nothing is written under; null if it has none. */
  putRight: (text: string, unknown: ReadonlySet<string>) => Promise<string | null>;
  /** The query with names added that its rare words sound like; the same query if there are none. */
  withSounds: (query: Query, isRare: (unit: Unit) => boolean) => Query;
};

/** A piece that is a single word of a name, as far as can be seen. */
const mayBeNamePart = ({ words, sense, stretches }: Piece) =>
  words.length === 1 &&
  !stretches.length &&
  sense.every((term) => term.startsWith("@")) &&
  !isStopWord(words[0]?.folded ?? "");

/** Stretches of three or two words beside one another that may be a name, the longer first; the first names nothing. */
function phrasesOf(pieces: readonly Piece[]): { at: number; words: string[] }[] {
  return [3, 2].flatMap((length) =>
    pieces.flatMap((_, at) => {
      const phrase = pieces.slice(at, at + length);
      if (phrase.length < length || phrase[0]?.sense.length || !phrase.every(mayBeNamePart)) return [];
      return [{ at, words: phrase.map(({ words }) => words[0]?.folded ?? "") }];
    }),
  );
}

/** From this number of words on a text was pasted: it has few slips, and enough words to be found without one. */
const pasted = 9;

/** Whether a word is an abbreviation, which sounds like nothing else: in capitals, or short and without a vowel. */
const isAbbreviation = (word: string, written: string) =>
  !isPaired(word) && (/^[^aeiouyаеиоуыэюя]{2,5}$/.test(word) || /^\p{Lu}{2,5}$/u.test(written));

/** Makes what puts queries right, from the names and words of an index. */
export function corrector(core: SearchCore, lexicon: Lexicon, wordsFrom: WordsFrom): Corrector {
  let kept: ReturnType<typeof spellingsOf> | undefined;
  const spellings = () => (kept ??= spellingsOf(core.concepts));

  /** A word of the index or of the names that a word is a slip of. */
  const slipOf = async (word: string): Promise<string | undefined> => {
    const named = spellings().words.map(({ written }) => written);
    // In a language that the record only quotes, the nearest word is near by chance: one letter may be wrong.
    const isQuoted = /^[а-я]/.test(word);
    const asNamed = isQuoted ? nearestWord(word, named) : undefined;
    if (asNamed) return asNamed;
    // Of a short word too much is left open: it may be a slip of a name only.
    const near = word.length < 5 ? [] : (await Promise.all(firstLetters(word).map(wordsFrom))).flat();
    const most = isQuoted ? 1 : slipsIn(word);
    return (
      nearestWord(word, [...new Set([...near, ...named])], most) ??
      slipOfName(word, spellings(), Math.max(1, slipsIn(word) - 1))
    );
  };

  const meantWord = async (word: string, written: string, isLong: boolean): Promise<string> => {
    const whole = nameShortenedTo(word, core.concepts);
    if (whole) return whole;
    if (isAbbreviation(word, written)) return word;
    const alike = (isPaired(word) && slipInHangul(word, spellings())) || soundsLike(word, spellings());
    if (alike || isPaired(word) || isLong) return alike ?? word;
    const isName = /^\p{Lu}/u.test(written) && word.length > 5;
    return (await slipOf(word)) ?? (isName ? slipOfName(word, spellings(), 2) : undefined) ?? word;
  };

  /** A name of several words that was written with a slip, or as another language writes it. */
  const withName = (text: string): string | null => {
    const pieces = readText(text, lexicon);
    for (const { at, words } of phrasesOf(pieces)) {
      const name = meantName(words, spellings());
      const [from, to] = [pieces[at]?.start, pieces[at + words.length - 1]?.end];
      if (name && name !== words.join(" ")) return text.slice(0, from) + name + text.slice(to);
    }
    return null;
  };

  const withWords = async (text: string, unknown: ReadonlySet<string>): Promise<string | null> => {
    const words = wordsOf(text);
    const isShouted = text === text.toUpperCase();
    const right = await Promise.all(
      words.map(async ({ folded, start, end }) => {
        const isLongEnough = folded.length > (isPaired(folded) ? 1 : 2);
        if (!unknown.has(folded) || !isLongEnough || mayBeNumber(folded)) return folded;
        return meantWord(folded, isShouted ? folded : text.slice(start, end), words.length >= pasted);
      }),
    );
    const isChanged = right.some((word, i) => word !== words[i]?.folded);
    return isChanged
      ? right
          .map((word, i) => (word === words[i]?.folded ? text.slice(words[i].start, words[i].end) : word))
          .join(" ")
      : null;
  };

  const withSound = (unit: Unit): Unit => {
    const name = /\s/.test(unit.written)
      ? undefined
      : (nameShortenedTo(unit.written, core.concepts) ?? soundsLike(unit.written, spellings(), 2));
    const terms = name && conceptAt(wordsOf(name), 0, lexicon)?.terms.flatMap((term) => term.split(" "));
    return terms ? { ...unit, alternatives: [...unit.alternatives, { terms, weight: 0.8 }] } : unit;
  };

  return {
    putRight: async (text, unknown) => withName(text) ?? (unknown.size ? withWords(text, unknown) : null),
    withSounds: (query, isRare) => {
      const units = query.units.map((unit) => (isRare(unit) ? withSound(unit) : unit));
      return units.every((unit, i) => unit === query.units[i]) ? query : { ...query, units };
    },
  };
}
