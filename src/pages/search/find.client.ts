import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";

import { type SearchFile, unpackIndex } from "../../search/pack.ts";
import { indexOptions, inEnglish, type SearchDocument, searchOptions } from "../../search/search-index.ts";

/** Finds documents for a query, the best first. */
export type Finder = (query: string) => SearchResult[];

/** Above this number of words a query is taken for a pasted sentence, of which not every word need occur. */
const sentence = 5;

/** Ways to match, the strictest first; each is tried where those before it find nothing. */
const attempts: readonly SearchOptions[] = [
  { combineWith: "AND" },
  // Two letters exchanged count as two slips, more than one letter in five of a short name.
  { combineWith: "AND", fuzzy: 0.34 },
  { combineWith: "OR" },
];

/** Makes a finder from the text of `/search/index.json`. */
export function finderFrom(file: SearchFile): Finder {
  const index = MiniSearch.loadJS<SearchDocument>(unpackIndex(file.index), indexOptions);
  const common = searchOptions(file.weights);
  const run = (query: string, options: SearchOptions) => index.search(query, { ...common, ...options });
  const isSentence = (query: string) => query.split(/\s+/).length > sentence;
  return (query) => {
    const queries = new Set([query, inEnglish(query, file.spellings)]);
    const inTurn = attempts.filter(({ combineWith }) => combineWith === "OR" || !isSentence(query));
    const all = inTurn.reduce<SearchResult[]>(
      (found, options) => (found.length ? found : [...queries].flatMap((text) => run(text, options))),
      [],
    );
    const best = new Map<string, SearchResult>();
    for (const result of all) {
      const known = best.get(result.id as string);
      if (!known || known.score < result.score) best.set(result.id as string, result);
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  };
}
