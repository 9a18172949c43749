import type { Sense } from "./dates.ts";
import type { Word } from "./words.ts";

const names = /^(?:art|article|articles|ст|стать[яиюей]|статьей)$/;
const numberWords = "one two three four five six seven eight nine ten eleven twelve".split(" ");

function numberOf(word: string | undefined): string | undefined {
  if (!word) return undefined;
  const spoken = numberWords.indexOf(word) + 1;
  return spoken ? String(spoken) : /^([1-9][0-9]?)(?:-?(?:я|й|ю|th|st|nd|rd))?$/.exec(word)?.[1];
}

const clauseOf = (number: string): string => `§${number}`;

/**
 * The number of an article that begins at a word: "Article 4", "Art. 4", "article four", "статья 4", "제4조",
 * "제 4조", "4조".
 */
export function articleAt(words: readonly Word[], at: number): Sense | undefined {
  const word = words[at]?.folded ?? "";
  const next = words[at + 1]?.folded;
  const korean = /^제?([1-9][0-9]?)조/.exec(word);
  if (korean) return { at, length: 1, terms: [clauseOf(korean[1] ?? "")] };
  const apart = word === "제" ? /^([1-9][0-9]?)조?/.exec(next ?? "") : null;
  if (apart) return { at, length: 2, terms: [clauseOf(apart[1] ?? "")] };
  const number = names.test(word) ? numberOf(next) : undefined;
  return number ? { at, length: 2, terms: [clauseOf(number)] } : undefined;
}
