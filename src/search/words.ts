import { stemmer as englishStem } from "@orama/stemmers/english";
import { stemmer as russianStem } from "@orama/stemmers/russian";

import { isStopWord } from "./stop-words.ts";

/** A word of a text: what it looks like, folded, and where it stands. */
export type Word = { folded: string; start: number; end: number };

const wordForm = /\d{1,3}(?:,\d{3})+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const possessive = /['’]s?$|['’]/g;

/** Scripts written without spaces between all words: their texts are indexed by pairs of signs. */
const pairScripts = /[\p{Script=Hangul}\p{Script=Han}]/u;

/** Whether a word is written in Hangul or in Chinese characters. */
export const isPaired = (word: string): boolean => pairScripts.test(word);

/** The form in which words are compared: lower case, without accents, ё as е, syllables of Hangul whole. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  if (/[\u0400-\u04ff]/.test(lower)) return lower.normalize("NFC").replaceAll("ё", "е");
  return lower.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
}

/** The words of a text in order, each with its place. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordForm)].map((match) => ({
    folded: fold(match[0].replace(possessive, "").replaceAll(",", "")),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Spellings of America and their like in Britain, as one: organization, labor, defense, program, center. */
const spelledAlike: readonly (readonly [american: RegExp, british: string])[] = [
  [/iz(?=(?:e[drs]?|ing|ations?)$)/, "is"],
  [/(?<=[a-z]{2}[a-z])our(?=$|s$|ed$|ing$|ers?$|ly$|able$|hood$|liness$)/, "or"],
  [/^(defen|offen|licen|preten)se(s?)$/, "$1ce$2"],
  [/^(program)me(s?)$/, "$1$2"],
  [/^(cent|theat|met)re(s?)$/, "$1er$2"],
];

const oneSpelling = (word: string) =>
  spelledAlike.reduce((spelled, [from, to]) => spelled.replace(from, to), word);

function newStem(folded: string): string {
  if (/^[a-z]{3,}$/.test(folded)) return englishStem(oneSpelling(folded));
  // The stemmer leaves a vowel in some cases of a word and takes it in others: Корея, Кореи.
  if (/^[а-я]{3,}$/.test(folded)) return russianStem(folded).replace(/(?<=.{3})[аеиоуыэюя]$/, "");
  return folded;
}

const stems = new Map<string, string>();

/** A word without its ending, by the stemmer of its language; numbers and other scripts as they are. */
export function stem(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  const made = newStem(folded);
  stems.set(folded, made);
  return made;
}

/** Each two neighbouring signs of a word; a single sign as it is. */
export function pairsOf(folded: string): string[] {
  const signs = Array.from(folded);
  return signs.length < 2 ? signs : signs.slice(1).map((sign, i) => `${signs[i] ?? ""}${sign}`);
}

/** The terms under which a word is kept: its stem, its pairs of signs, or none if it tells nothing apart. */
export function termsOf(folded: string): string[] {
  if (isStopWord(folded) || /^[a-zа-я]$/.test(folded)) return [];
  return isPaired(folded) ? pairsOf(folded) : [stem(folded)];
}
