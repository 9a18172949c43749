import { type KindRange, placeIn, type Posting, priorOfSign, type SearchCore } from "./index-format.ts";
import type { Query, Unit } from "./read-query.ts";

/** The postings of each term that a query needs; a term that is not in the index has none. */
type Postings = ReadonlyMap<string, readonly Posting[]>;

/** A document found: how good it is, and how much of the query it covers, 0 to 1. */
export type Ranked = { document: number; score: number; covers: number; kind: string };

/** Results that cover less than this share of what the best one covers are left out. */
const leastOfBest = 0.4;

/** How much of its score a word counts that only says what sort of answer is wanted. */
const idleShare = 0.3;

const rarity = (documents: number, holding: number) => Math.log(1 + documents / (holding + 0.5));

type Hit = { score: number; matched: number };

/** What each document scores for one way to find a unit, and how many of its terms it holds. */
function hitsOf(terms: readonly string[], postings: Postings, documents: number): Map<number, Hit> {
  const hits = new Map<number, Hit>();
  for (const term of new Set(terms)) {
    const list = postings.get(term) ?? [];
    const rare = rarity(documents, list.length);
    for (const { document, strength } of list) {
      const hit = hits.get(document) ?? { score: 0, matched: 0 };
      hits.set(document, { score: hit.score + (rare * strength) / terms.length, matched: hit.matched + 1 });
    }
  }
  return hits;
}

type UnitHits = {
  written: string;
  best: Map<number, number>;
  rare: number;
  isIdle: boolean;
  /** Whether it is known by a name or a term, which every script has. */
  isKnown: boolean;
};

const isKnown = ({ alternatives }: Unit) =>
  alternatives.some(({ terms, isGuess }) => !isGuess && terms.some((term) => /^[@=§\d]/.test(term)));

/** The best score of each document for a unit, and how rare the unit is. */
function unitHits(unit: Unit, postings: Postings, documents: number): UnitHits {
  const best = new Map<number, number>();
  for (const { terms, weight, needsAll } of unit.alternatives) {
    const size = new Set(terms).size;
    const least = needsAll ? size : Math.ceil(size * 0.6);
    for (const [document, { score, matched }] of hitsOf(terms, postings, documents))
      if (matched >= least) best.set(document, Math.max(best.get(document) ?? 0, score * weight));
  }
  return {
    written: unit.written,
    best,
    rare: rarity(documents, best.size),
    isIdle: unit.isIdle,
    isKnown: isKnown(unit),
  };
}

/**
 * Words of a language in which the record is not written are found in titles of sources, and by chance where a text is
 * quoted: where the rest of a query is found elsewhere, or is known in every script, they must not decide it.
 */
function withoutForeign(units: readonly UnitHits[], isSource: (document: number) => boolean): UnitHits[] {
  const isOnlySource = ({ best }: UnitHits) => [...best.keys()].every(isSource);
  if (units.every(isOnlySource)) return [...units];
  const hasKnown = units.some((unit) => unit.isKnown && !unit.isIdle);
  const isForeign = ({ written }: UnitHits) => !/^[\p{Script=Latin}\d]/u.test(written);
  return units.map((unit) =>
    isForeign(unit) && (isOnlySource(unit) || (hasKnown && !unit.isKnown)) ? { ...unit, isIdle: true } : unit,
  );
}

/** Finds the documents for a query, the best first; those that cover much less of it than the best are left out. */
export function rank(query: Query, postings: Postings, core: SearchCore): Ranked[] {
  const starts = core.kinds.map(({ from }) => from);
  const kindOf = (document: number) => core.kinds[placeIn(starts, document)] as KindRange;
  const units = withoutForeign(
    query.units.map((unit) => unitHits(unit, postings, core.documents)),
    (document) => kindOf(document).kind === "source",
  );
  const needed = units.filter(({ isIdle }) => !isIdle);
  const whole = needed.reduce((sum, { rare }) => sum + rare, 0) || 1;
  const found = new Map<number, { score: number; covered: number }>();
  for (const { best, rare, isIdle } of units)
    for (const [document, score] of best) {
      const known = found.get(document) ?? { score: 0, covered: 0 };
      found.set(document, {
        score: known.score + (isIdle ? score * idleShare : score),
        covered: known.covered + (isIdle ? 0 : rare),
      });
    }
  const ranked = [...found].map(([document, { score, covered }]): Ranked => {
    const { kind, weight } = kindOf(document);
    const prior = priorOfSign(core.priors.charCodeAt(document));
    const covers = covered / whole;
    const favoured = query.asked.favours.get(kind) ?? 1;
    return { document, kind, covers, score: score * covers ** 1.3 * weight * prior * favoured };
  });
  const most = Math.max(0, ...ranked.map(({ covers }) => covers));
  return ranked
    .filter(({ covers }) => covers > 0 && covers >= most * leastOfBest)
    .sort((a, b) => b.score - a.score || a.document - b.document);
}
