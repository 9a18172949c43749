import { isKnown, type KnownTerm } from "../record/known-terms.ts";
import type { SourceEntry } from "./sources.ts";
import type { TermLists } from "./terms.ts";

/** How many sources have a value. */
type Facet = { value: string; count: number };

/** What the register can be narrowed by. */
export type SourceFacets = {
  languages: Facet[];
  /** Kinds of entry that name a source; `none` for sources that no entry names. */
  uses: Facet[];
  /** Sources that are copies or digests of something else. */
  copies: number;
};

/** Which of the kinds that the program knows hold copies only. */
const holdsCopies: Record<KnownTerm<"source-kinds">, boolean> = {
  aggregator: true,
  network: true,
  press: false,
  "treaty-text": false,
};

/** Whether a source is a copy or digest rather than the origin. */
export function isCopy(source: SourceEntry): boolean {
  return source.copyOf !== null || (isKnown("source-kinds", source.kind) && holdsCopies[source.kind]);
}

/**
 * Puts the best source first: originals before copies, then by kind in the order of the vocabulary; those alike stay
 * in the order in which the record names them.
 */
export function bestFirst(sources: readonly SourceEntry[], terms: TermLists): SourceEntry[] {
  const kinds = terms.list("source-kinds").map(({ id }) => id);
  const rank = (source: SourceEntry) => (isCopy(source) ? kinds.length : 0) + kinds.indexOf(source.kind);
  return [...sources].sort((a, b) => rank(a) - rank(b));
}

/** The kinds of entry that name a source, each once; `none` where there is none. */
export function usesOf(source: SourceEntry): string[] {
  const kinds = [...new Set(source.usedBy.map(({ kind }) => kind))];
  return kinds.length ? kinds : ["none"];
}

function count(values: readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, n]) => ({ value, count: n }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Counts the sources by language and by use, the most frequent first. */
export function assembleSourceFacets(sources: readonly SourceEntry[]): SourceFacets {
  return {
    languages: count(sources.flatMap(({ languages }) => languages)),
    uses: count(sources.flatMap(usesOf)),
    copies: sources.filter(isCopy).length,
  };
}
