import { describe, expect, it } from "vitest";

import { assembleDate } from "../../src/assemble/date.ts";
import { assembleTreatyLives, daysBetween, daysOf, stepsAt } from "../../src/assemble/treaty-lives.ts";
import { smallDatasets } from "../support/datasets.ts";

const between = (from: string, to: string) => daysBetween(assembleDate(from), assembleDate(to));

describe("days from one date to another", () => {
  it.each([
    ["2024-06-19", "2024-06-19", [0, 0]],
    ["2024-06-19", "2024-12-04", [168, 168]],
    ["2024-02-28", "2024-03-01", [2, 2]],
    ["2000-02-09", "2000-07", [143, 173]],
    ["1961-07", "1961-09-10", [41, 71]],
    ["2000-02-09", "2000-07-01/..", [143, 143]],
  ])("from %s to %s are counted by the days that both may mean", (from, to, days) => {
    expect(between(from, to)).toEqual(days);
  });
});

describe("the lives of the treaties", () => {
  const lives = smallDatasets().treatyLives;

  it("are those of the main treaties, each beginning with its signature on day 0", () => {
    expect(lives.map(({ treaty }) => treaty.role)).toEqual(lives.map(() => "bilateral"));
    for (const life of lives) expect(daysOf(stepsAt(life, "signed"))).toEqual([0, 0]);
  });

  it("leave out what the record does not date, and count a life without an end to the last day given", () => {
    const treaties = lives.map(({ treaty }) => ({
      ...treaty,
      ended: null,
      entryIntoForce: null,
      ratified: [],
    }));
    for (const life of assembleTreatyLives(treaties, "2026-01-01")) {
      expect(stepsAt(life, "in-force")).toEqual([]);
      expect(daysOf(stepsAt(life, "ratified"))).toBeNull();
      expect(life.length).toBe(between(life.treaty.signed.date.edtf, "2026-01-01")[1]);
    }
  });
});
