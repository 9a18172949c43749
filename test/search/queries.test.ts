import { beforeAll, describe, expect, it } from "vitest";

import { type Finder, openIndex } from "../../src/search/finder.ts";
import { allQueries, wrongFirst } from "./queries.ts";
import { counting, realFiles } from "./real-index.ts";

let finder: Finder;

beforeAll(async () => {
  finder = await openIndex(counting(realFiles()).fetchText, "/search/index.json");
}, 60_000);

async function addressesOf(query: string, most: number): Promise<string[]> {
  const { ranked } = await finder.find(query);
  const shown = await finder.show(ranked.slice(0, most).map(({ document }) => document));
  return shown.map(({ address }) => address);
}

/** An address as wanted: a whole one, or the beginning of one that is a part of an address or a folder of pages. */
const isWanted = (address: string, wanted: string) => {
  const isBeginning =
    /^\/(?:events|claims|compare)\/(?:[a-z0-9-]+-and-[a-z0-9-]+\/)?$/.test(wanted) || /[a-z]-?$/.test(wanted);
  return isBeginning ? address.startsWith(wanted) : address === wanted;
};

describe("the index of the record", () => {
  it("puts a wanted entry among the first three for 95 of 100 queries", async () => {
    const missed: string[] = [];
    for (const [query, ...anyOf] of allQueries) {
      const first = await addressesOf(query, 3);
      if (!first.some((address) => anyOf.some((wanted) => isWanted(address, wanted))))
        missed.push(`${query}: ${first.join(", ")}`);
    }
    expect(allQueries.length).toBeGreaterThanOrEqual(120);
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(allQueries.length * 0.05);
  });

  it.each(wrongFirst)("does not answer %s with another question's entry", async (query, notFirst) => {
    const [first = ""] = await addressesOf(query, 1);
    expect(first).not.toMatch(notFirst);
  });

  it("leaves out what has little to do with a question", async () => {
    for (const query of ["when was the treaty signed", "how many north korean troops in russia"]) {
      const { ranked } = await finder.find(query);
      const scores = ranked.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(Math.min(...ranked.map(({ covers }) => covers))).toBeGreaterThan(0.3);
    }
  });

  it("has everything that pages show: comparisons, updates, pages and every kind of record", () => {
    expect(finder.core.kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        "event",
        "article",
        "comparison",
        "claim",
        "dispute",
        "reaction",
        "indicator",
        "actor",
        "topic",
        "update",
        "page",
        "source",
      ]),
    );
  });

  it("is fetched in at most 200 kB for a first query with its results", async () => {
    for (const [query] of allQueries.filter((_, i) => i % 6 === 0)) {
      const { fetchText, bytes } = counting(realFiles());
      const fresh = await openIndex(fetchText, "/search/index.json");
      const { ranked } = await fresh.find(query);
      await fresh.show(ranked.slice(0, 15).map(({ document }) => document));
      expect(bytes(), query).toBeLessThan(200_000);
    }
  });
});
