/** Words that say nothing of what a text is about. */
const small = new Set(
  "a an and are as at be been by for from had has have in is it its of on or said says that the their they this to was were which who will with".split(
    " ",
  ),
);

/** The words of a text in small letters, without citations in place, signs and words that say nothing by themselves. */
export function plainWords(text: string): string[] {
  const words = text.replaceAll(/\[@[^\]]*\]/g, " ").toLowerCase();
  const found = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.filter((word) => !small.has(word));
}

/** Which part of the different words of one text stands in another, from 0 to 1. */
export function shareOf(words: readonly string[], others: readonly string[]): number {
  const [ours, theirs] = [new Set(words), new Set(others)];
  if (!ours.size) return 0;
  return [...ours].filter((word) => theirs.has(word)).length / ours.size;
}

/** How alike two texts are by their words, from 0 (none in common) to 1 (the same words). */
export function likeness(one: readonly string[], other: readonly string[]): number {
  return Math.min(shareOf(one, other), shareOf(other, one));
}
