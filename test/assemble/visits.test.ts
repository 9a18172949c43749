import { describe, expect, it } from "vitest";

import type { ActorEntry } from "../../src/assemble/actors.ts";
import type { ChronologyEntry } from "../../src/assemble/chronology.ts";
import { assembleVisits } from "../../src/assemble/visits.ts";
import { layoutVisitBars } from "../../src/charts/visit-bars-layout.ts";

const actors = ["a", "b"].map((id) => ({ id, name: { en: id.toUpperCase() } })) as ActorEntry[];

const event = (id: string, day: string, guest?: string, host?: string) =>
  ({
    id,
    date: { earliest: day },
    visit: guest && host ? { guest, host, level: "head" } : null,
  }) as unknown as ChronologyEntry;

const chronology = [
  event("one", "2001-05-01", "a", "b"),
  event("other", "2001-06-01"),
  event("two", "2003-12-31", "a", "b"),
  event("three", "2003-01-01", "b", "a"),
];

describe("visits", () => {
  it("are counted by year and direction, with every year between and the events behind each number", () => {
    const { directions, years } = assembleVisits(chronology, actors);
    expect(directions.map(({ byName, toName }) => `${byName} ${toName}`)).toEqual(["A B", "B A"]);
    expect(years.map(({ year, counts }) => [year, ...counts.map(({ n }) => n)])).toEqual([
      [2001, 1, 0],
      [2002, 0, 0],
      [2003, 1, 1],
    ]);
    expect(years[2]?.counts[1]?.events.map(({ id }) => id)).toEqual(["three"]);
  });

  it("are none where no event is one", () => {
    expect(assembleVisits([event("other", "2001-06-01")], actors)).toEqual({ directions: [], years: [] });
  });

  it("are drawn on one scale, within the drawing", () => {
    const { rows, width, ticks } = layoutVisitBars(assembleVisits(chronology, actors), 300);
    expect(rows.map(({ bars }) => bars.map(({ n, height }) => [n, height]))).toEqual([
      [
        [1, 56],
        [1, 56],
      ],
      [[1, 56]],
    ]);
    for (const { x, width: w } of rows.flatMap(({ bars }) => bars)) expect(x + w).toBeLessThanOrEqual(width);
    for (const { x } of ticks) expect(x).toBeLessThanOrEqual(width - 16);
  });
});
