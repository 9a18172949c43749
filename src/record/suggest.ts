import { distance } from "fastest-levenshtein";

/** The only candidate that begins with a word of at least four letters, or else the only one that holds it. */
function completion(word: string, candidates: readonly string[]): string | undefined {
  if (word.length < 4) return undefined;
  for (const fits of [
    (candidate: string) => candidate.startsWith(word),
    (candidate: string) => candidate.includes(word),
  ]) {
    const [found, ...more] = candidates.filter(fits);
    if (found !== undefined && more.length === 0) return found;
  }
  return undefined;
}

/**
 * Finds the candidate nearest to a mistyped or shortened word.
 * Returns undefined when none is within a third of the word's length (at least two edits) and none alone holds the word.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  const all = [...candidates];
  for (const candidate of all) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const d = distance(word, candidate);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best ?? completion(word, all);
}

/** Words a suggestion: `; did you mean "<near>"?`, or the empty string. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? "" : `; did you mean "${near}"?`;
}
