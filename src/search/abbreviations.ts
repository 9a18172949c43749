import type { Concept } from "./concepts.ts";
import { isStopWord } from "./stop-words.ts";
import { wordsOf } from "./words.ts";

/** The fewest letters of a word that a clipped compound keeps. */
const leastKept = 3;

const initialsOf = (words: readonly string[]) => words.map((word) => word.charAt(0)).join("");

/** Whether a word is made of the beginnings of some words, the last perhaps whole, as Comintern is. */
function isClipped(word: string, [first = "", ...others]: readonly string[]): boolean {
  if (!others.length) return word.length >= leastKept && first.startsWith(word);
  for (let length = leastKept; length <= word.length - leastKept; length++)
    if (first.startsWith(word.slice(0, length)) && isClipped(word.slice(length), others)) return true;
  return false;
}

const clippedForm = /^[\p{Script=Cyrillic}\p{Script=Latin}]{6,14}$/u;

/**
 * The name that an unknown word is short for: by the beginnings of two or three of its words, or by its initials, small
 * words and the first ones passed over or not, with or without an s for many. Undefined if no name, or more than one,
 * can be meant.
 */
export function nameShortenedTo(word: string, concepts: readonly Concept[]): string | undefined {
  const bare = word.replace(/(?<=^[a-z]{3,5})s$/, "");
  const meant = new Map<string, string>();
  for (const { id, forms, isPerson } of concepts) {
    if (isPerson) continue;
    for (const form of forms) {
      const words = wordsOf(form).map(({ folded }) => folded);
      const kept = words.filter((one) => !isStopWord(one));
      const isShort =
        (kept.length >= 3 && bare.length >= 3 && initialsOf(kept).endsWith(bare)) ||
        (kept.length >= 2 && kept.length < words.length && initialsOf(words) === word) ||
        (clippedForm.test(word) && kept.length > 1 && kept.length < 4 && isClipped(word, kept));
      if (isShort && !meant.has(id)) meant.set(id, form);
    }
  }
  return meant.size === 1 ? [...meant.values()][0] : undefined;
}
