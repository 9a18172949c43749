import type { Sense } from "./dates.ts";
import { koreanNumber, numberInWords, romanNumber, type SaidNumber } from "./numbers.ts";
import type { Word } from "./words.ts";

const names = /^(?:art|article|articles|ст|стать[яиюей]|статьей)$/;
/** Whether a word is the one for an article in English or Russian. */
export const isArticleWord = (word: string): boolean => names.test(word);

const figures = /^([1-9][0-9]?)(?:-?(?:я|й|ю|ой|th|st|nd|rd))?$/;
const ordinalFigures = /^([1-9][0-9]?)-?(?:я|й|ю|ой|th|st|nd|rd)$/;

const sense = (at: number, length: number, value: number): Sense => ({ at, length, terms: [`§${value}`] });

/** What Russian writes after a figure that is an ordinal, as a word of its own after the hyphen: 4-я. */
const ordinalEnding = /^(?:я|й|е|ю|ой|ая|го|му)$/;

const inFigures = (word: string, form: RegExp): SaidNumber | undefined => {
  const value = Number(form.exec(word)?.[1] ?? 0);
  return value ? { value, length: 1, isOrdinal: true } : undefined;
};

/** The number after the word for an article: 4, 4-я, four, twenty-two, IV, четвертая. */
function numberAfter(words: readonly Word[], at: number): SaidNumber | undefined {
  const word = words[at]?.folded ?? "";
  const roman = romanNumber(word);
  return (
    inFigures(word, figures) ??
    (roman ? { value: roman, length: 1, isOrdinal: true } : numberInWords(words, at))
  );
}

/** "the fourth article", "4-я статья", "четвертая статья": the number first. */
function numberBefore(words: readonly Word[], at: number): Sense | undefined {
  const word = words[at]?.folded ?? "";
  const isApart = ordinalEnding.test(words[at + 1]?.folded ?? "");
  const apart = isApart ? inFigures(word, figures) : undefined;
  const said =
    (apart && { ...apart, length: 2 }) ?? inFigures(word, ordinalFigures) ?? numberInWords(words, at);
  if (!said?.isOrdinal || said.value > 99) return undefined;
  return names.test(words[at + said.length]?.folded ?? "")
    ? sense(at, said.length + 1, said.value)
    : undefined;
}

/** 제4조, 4조, 제 4조, 제 4 조, 제사조. */
function koreanArticle(words: readonly Word[], at: number): Sense | undefined {
  const word = words[at]?.folded ?? "";
  const whole = /^제?([1-9][0-9]?)조/.exec(word);
  if (whole) return sense(at, 1, Number(whole[1]));
  const spelled = koreanNumber(/^제([일이삼사오육칠팔구십]+)조/.exec(word)?.[1] ?? "");
  if (spelled) return sense(at, 1, spelled);
  const apart = word === "제" ? /^([1-9][0-9]?)(조?)/.exec(words[at + 1]?.folded ?? "") : null;
  if (!apart) return undefined;
  const isThird = !apart[2] && /^조/.test(words[at + 2]?.folded ?? "");
  return sense(at, isThird ? 3 : 2, Number(apart[1]));
}

/**
 * The number of an article that begins at a word, in figures, words or Roman signs: "Article 4", "Art. IV", "article
 * twenty-two", "the fourth article", "статья четвертая", "제4조", "제사조".
 */
export function articleAt(words: readonly Word[], at: number): Sense | undefined {
  if (!names.test(words[at]?.folded ?? "")) return koreanArticle(words, at) ?? numberBefore(words, at);
  const said = numberAfter(words, at + 1);
  return said && said.value <= 99 ? sense(at, said.length + 1, said.value) : undefined;
}
