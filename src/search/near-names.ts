import type { Concept } from "./concepts.ts";
import { distance } from "./slips.ts";
import { germanic, romanised, soundOf } from "./sounds.ts";
import { fold, stem, wordsOf } from "./words.ts";

/** A name as it is spelled, with the letters and the sound it has in any script. */
type Spelling = { written: string; letters: string; sound: string; words: number };

/** Every spelling that the names of an index have, as whole names and word by word. */
export type Spellings = {
  names: readonly Spelling[];
  words: readonly Spelling[];
  /** The words of proper names, which other languages spell by sound. */
  heard: readonly Spelling[];
  /** The last words of names that are not known in Hangul. */
  surnames: readonly Spelling[];
  /** Names and words in Hangul, each in the signs that it is typed with. */
  typed: ReadonlyMap<string, string>;
};

const spelling = (written: string, words: number): Spelling => ({
  written,
  letters: romanised(written),
  sound: soundOf(written),
  words,
});

const distinct = (all: readonly Spelling[]) => [...new Map(all.map((one) => [one.written, one])).values()];

/** The last words of proper names that have no form in Hangul. */
const surnamesOf = (concepts: readonly Concept[]) =>
  concepts
    .filter(({ forms, isTerm }) => !isTerm && !forms.some((form) => /[가-힣]/.test(form)))
    .flatMap(({ forms }) => forms.map((form) => wordsOf(form).at(-1)?.folded ?? ""))
    .filter((word) => /^[a-z]{4,}/.test(word));

/** Whether a word of the field is the name of a place: it is written with a capital, and not in capitals. */
const isPlaceName = (form: string) => /^\p{Lu}\p{Ll}/u.test(form);

const longWords = (forms: readonly { words: string[] }[]) =>
  distinct(
    forms.flatMap(({ words }) => words.filter(({ length }) => length > 3).map((word) => spelling(word, 1))),
  );

/** Takes the spellings of all concepts; words of the field are kept word by word only. */
export function spellingsOf(concepts: readonly Concept[]): Spellings {
  const forms = concepts.flatMap(({ forms, isTerm }) =>
    forms.map((form) => ({
      words: wordsOf(form).map(({ folded }) => folded),
      isTerm,
      isName: !isTerm || isPlaceName(form),
    })),
  );
  const korean = forms.map(({ words }) => words.join("")).filter((word) => /^[가-힣]{2,}$/.test(word));
  return {
    surnames: distinct(surnamesOf(concepts).map((word) => spelling(word, 1))),
    typed: new Map(korean.map((word) => [word, word.normalize("NFD")])),
    names: distinct(
      forms.flatMap(({ words, isTerm }) => (isTerm ? [] : [spelling(words.join(" "), words.length)])),
    ),
    words: longWords(forms),
    heard: longWords(forms.filter(({ isName }) => isName)),
  };
}

/** The spelling nearest to some letters among those that may stand for them; undefined if none is near. */
function nearest(letters: string, known: readonly Spelling[], most: number): string | undefined {
  let [best, least] = [undefined as string | undefined, most + 1];
  for (const { written, letters: other } of known) {
    const far = distance(letters, other, most);
    if (far < least) [best, least] = [written, far];
  }
  return best;
}

/** Endings that Korean nouns take after a name that is not known as it is written. */
const ending = /(?<=[가-힣]{2})(?:에게|에서|으로|은|는|이|가|을|를|의|와|과|도|로)$/;

/** The word in Hangul that a word is a slip of: one sign of a syllable is wrong, or two in a longer word. */
export function slipInHangul(word: string, { typed }: Spellings): string | undefined {
  const bare = fold(word).replace(ending, "");
  const signs = bare.normalize("NFD");
  let [best, least] = [undefined as string | undefined, bare.length > 3 ? 3 : 2];
  for (const [known, other] of typed) {
    const far = known.length === bare.length ? distance(signs, other, least) : least;
    if (far < least) [best, least] = [known, far];
  }
  return best;
}

/** How many letters a name may differ by between languages that write one sound. */
const betweenLanguages = (letters: string) => Math.max(2, Math.ceil(letters.length / 2));

/** The ways in which a word may be meant: as written, without its Russian ending, as a German or a Pole writes sounds. */
const readings = (bare: string) => [
  ...new Set([
    ...(/^[а-я]/.test(bare) ? [stem(bare)] : []),
    bare,
    ...(/^[a-z]/.test(bare) ? [germanic(bare)] : []),
  ]),
];

const withoutL = (sound: string) => sound.replaceAll("L", "");

/** A surname of two syllables, which has too few sounds to go by these alone. */
function shortSurname(bare: string, surnames: readonly Spelling[]): string | undefined {
  if (!/^[가-힣]{2}$/.test(bare)) return undefined;
  const [sound, letters] = [soundOf(bare), romanised(bare)];
  const alike = surnames.filter((known) => withoutL(known.sound) === withoutL(sound));
  return withoutL(sound).length < 1 ? undefined : nearest(letters, alike, letters.length < 6 ? 3 : 2);
}

/** Korean writes the r of some languages as an h or not at all. */
function withoutLiquids(bare: string, { heard, surnames }: Spellings): string | undefined {
  const [sound, letters] = [withoutL(soundOf(bare)), romanised(bare)];
  const alike = sound.length < 3 ? [] : heard.filter((known) => withoutL(known.sound) === sound);
  return nearest(letters, alike, Math.ceil(letters.length / 2)) ?? shortSurname(bare, surnames);
}

/**
 * The word of a name that sounds as a word does, in whatever script either is written; at
 * most `most` letters may differ.
 */
export function soundsLike(word: string, spellings: Spellings, most?: number): string | undefined {
  const bare = fold(word).replace(ending, "");
  for (const reading of readings(bare)) {
    const sound = soundOf(reading);
    const letters = romanised(reading);
    const alike = sound.length < 3 ? [] : spellings.heard.filter((known) => known.sound === sound);
    const found = nearest(letters, alike, most ?? betweenLanguages(letters));
    if (found) return found;
  }
  return most === undefined && /^[가-힣]/.test(bare) ? withoutLiquids(bare, spellings) : undefined;
}

/** The name of as many words that is meant by some words none of which is a name as it stands. */
export function meantName(words: readonly string[], { names }: Spellings): string | undefined {
  const text = words.join(" ");
  const letters = romanised(text);
  const alike = names.filter((known) => known.words === words.length);
  const sound = soundOf(text);
  const slip = letters.length > 7 ? nearest(letters, alike, 1) : undefined;
  return (
    slip ??
    nearest(
      letters,
      alike.filter((known) => known.sound === sound),
      3,
    )
  );
}

/** The word of a name that a word is a slip of; `most` letters may be wrong. */
export const slipOfName = (word: string, { words }: Spellings, most: number): string | undefined =>
  nearest(romanised(word), words, most);
