/** A stretch of a text: words that another text also has, or words that it lacks. */
export type MarkedPart = { text: string; isOther: boolean };

const wordsIn = (text: string, language: string) =>
  [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].map(({ segment, isWordLike }) => ({
    segment,
    word: isWordLike ? segment.toLocaleLowerCase(language) : undefined,
  }));

/**
 * Splits a text into the words that another text of the same language also has, and those that it lacks; spaces and
 * marks between two words of one sort go with them. Used by the build and in the reader's browser.
 */
export function markedWords(text: string, other: string, language: string): MarkedPart[] {
  const known = new Set(wordsIn(other, language).flatMap(({ word }) => word ?? []));
  const parts: MarkedPart[] = [];
  let between = "";
  for (const { segment, word } of wordsIn(text, language)) {
    if (word === undefined) {
      between += segment;
      continue;
    }
    const isOther = !known.has(word);
    const last = parts.at(-1);
    if (last?.isOther === isOther) last.text += between + segment;
    else {
      if (last) last.text += isOther ? between : "";
      parts.push({ text: (last && isOther ? "" : between) + segment, isOther });
    }
    between = "";
  }
  const last = parts.at(-1);
  if (last) last.text += between;
  return parts;
}
