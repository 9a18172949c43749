import { readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import { type Finder, openIndex } from "../../src/search/finder.ts";
import { root } from "../support/run.ts";
import { counting, realFiles } from "./real-index.ts";

type Queries = Record<string, Record<string, string[]>>;

const queries = parse(readFileSync(join(root, "test/search/queries.yml"), "utf8")) as Queries;
const allQueries = Object.values(queries).flatMap((group) => Object.entries(group));

/** Results that earlier searches put first and that answer another question. */
const wrongFirst: readonly (readonly [query: string, notFirst: RegExp])[] = [
  ["when was the treaty signed", /1961/],
  ["who ratified the treaty first", /committee/],
  ["how many troops", /casualty/],
  ["against NATO Art. 5", /ussr-dprk-1961/],
  ["difference between 2000 and 2024 treaty", /rail|actors/],
  ["in force since", /2000/],
  ["withdrawal from treaty", /troops|rok-/],
  ["회의", /actors/],
];

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
    for (const [query, anyOf] of allQueries) {
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
