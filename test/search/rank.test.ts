import { describe, expect, it } from "vitest";

import { type Posting, type SearchCore, signOfPrior } from "../../src/search/index-format.ts";
import { rank } from "../../src/search/rank.ts";
import type { Query, Unit } from "../../src/search/read-query.ts";

/** Documents 0 to 3 are events, 4 and 5 sources. */
const core = (more: Partial<SearchCore> & { all?: number[] } = {}) =>
  ({
    documents: 6,
    priors: (more.all ?? [1, 1, 1, 1, 1, 1]).map(signOfPrior).join(""),
    kinds: [
      { kind: "event", name: "event", label: "Events", weight: 1, from: 0 },
      { kind: "source", name: "source", label: "Sources", weight: 1, from: 4 },
    ],
    ...more,
  }) as SearchCore;

const unit = (written: string, more: Partial<Unit> = {}): Unit => ({
  ...{ written, isIdle: false, alternatives: [{ terms: [written], weight: 1 }] },
  ...more,
});
const query = (units: Unit[], favours: [string, number][] = []) =>
  ({ units, asked: { favours: new Map(favours) }, unfinished: null }) as unknown as Query;

const at = (...found: [document: number, strength?: number][]): Posting[] =>
  found.map(([document, strength = 5]) => ({ document, strength }));
const order = (asked: Query, postings: Record<string, Posting[]>, given = core()) =>
  rank(asked, new Map(Object.entries(postings)), given).map(({ document }) => document);

describe("the order of what a search finds", () => {
  it("puts what speaks of it most first, equals in the order of the documents", () => {
    expect(order(query([unit("a")]), { a: at([0], [1, 9], [2], [3, 2]) })).toEqual([1, 0, 2, 3]);
  });

  it("puts what has all of a query before what has more of a part", () => {
    const postings = { a: at([0, 15], [1, 4]), b: at([1, 4], [2, 15]) };
    expect(order(query([unit("a"), unit("b")]), postings)[0]).toBe(1);
  });

  it("leaves out what covers far less than the best", () => {
    const postings = { a: at([0], [1]), b: at([0]), c: at([0]) };
    expect(order(query([unit("a"), unit("b"), unit("c")]), postings)).toEqual([0]);
  });

  it("counts a rare word more than one that all have", () => {
    const postings = { all: at([0], [1], [2], [3]), rare: at([3]) };
    const [first, ...others] = rank(
      query([unit("all"), unit("rare")]),
      new Map(Object.entries(postings)),
      core(),
    );
    expect([first?.document, first?.covers]).toEqual([3, 1]);
    expect(others.every(({ covers }) => covers < 0.5)).toBe(true);
  });

  it("weighs kinds, what is looked for more than others of its kind, and what a question asks for", () => {
    const postings = { a: at([0], [1], [4]) };
    const asked = query([unit("a")]);
    expect(order(asked, postings)).toEqual([0, 1, 4]);
    expect(order(asked, postings, core({ all: [1, 1.5, 1, 1, 1, 1] }))).toEqual([1, 0, 4]);
    const kinds = core().kinds.map((kind) => (kind.kind === "source" ? { ...kind, weight: 2 } : kind));
    expect(order(asked, postings, core({ kinds }))).toEqual([4, 0, 1]);
    expect(order(query([unit("a")], [["source", 2]]), postings)).toEqual([4, 0, 1]);
  });

  it("does not need a word that only says what sort of answer is wanted, and counts it less", () => {
    const postings = { a: at([0], [1]), when: at([1], [2, 15]) };
    const found = order(query([unit("a"), unit("when", { isIdle: true })]), postings);
    expect(found).toEqual([1, 0]);
    const heavy = { a: at([0, 6], [1, 3]), when: at([1, 3]) };
    expect(order(query([unit("a"), unit("when", { isIdle: true })]), heavy)).toEqual([0, 1]);
  });

  it("takes the best of several ways to find a word, each by its weight", () => {
    const ways = unit("a", {
      alternatives: [
        { terms: ["a"], weight: 1 },
        { terms: ["guess"], weight: 0.2 },
      ],
    });
    expect(order(query([ways]), { a: at([0, 4]), guess: at([1, 15]) })).toEqual([0, 1]);
  });

  it("asks for all terms of a way that needs all, and for most of one that does not", () => {
    const way = (needsAll?: boolean) =>
      query([
        unit("a", { alternatives: [{ terms: ["a", "b", "c"], weight: 1, ...(needsAll && { needsAll }) }] }),
      ]);
    const postings = { a: at([0], [1], [2]), b: at([0], [1]), c: at([0]) };
    expect(order(way(), postings)).toEqual([0, 1]);
    expect(order(way(true), postings)).toEqual([0]);
  });

  it("does not let a foreign word that only titles of sources hold decide", () => {
    const postings = { treaty: at([0]), договор: at([4, 15]) };
    expect(order(query([unit("treaty"), unit("договор")]), postings)).toEqual([0]);
    expect(order(query([unit("договор")]), { договор: at([4]) })).toEqual([4]);
  });

  it("is empty where nothing is found", () => {
    expect(order(query([unit("a")]), {})).toEqual([]);
  });
});
