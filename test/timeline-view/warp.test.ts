import { describe, expect, it } from "vitest";

import { ticksOf } from "../../src/browser/timeline/axis.ts";
import { timeOf } from "../../src/browser/timeline/happening.ts";
import { makeWarp, plain } from "../../src/browser/timeline/warp.ts";
import { daily } from "./support.ts";

const warp = makeWarp(["1950-01-01", "2024-06-01", "2024-07-01"], daily(60));

describe("the stretched axis", () => {
  it("gives back the time that a place was made from, before and after the record too", () => {
    for (const day of ["1940-05-01", "1950-01-01", "1990-03-09", "2024-06-15", "2024-07-01", "2030-01-01"])
      expect(Math.round(warp.time(warp.place(timeOf(day))) / 1000)).toBe(timeOf(day) / 1000);
  });

  it("keeps the order of time, and gives a busy month more room than a quiet decade", () => {
    const room = (from: string, to: string) => warp.place(timeOf(to)) - warp.place(timeOf(from));
    expect(room("2024-06-01", "2024-07-01")).toBeGreaterThan(room("1960-01-01", "1970-01-01"));
    expect(room("1960-01-01", "1970-01-01")).toBeGreaterThan(0);
  });

  it("keeps the order of time past the last event, where a break parts nothing", () => {
    const early = makeWarp(["1950-01-01", "2024-06-01", "2027-01-01", "2028-01-01"], daily(60));
    const places = ["2024-06-01", "2026-12-31", "2027-06-01", "2028-06-01"].map((day) =>
      early.place(timeOf(day)),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
    expect(early.breaks.map((time) => new Date(time).toISOString().slice(0, 10))).toEqual(["2024-06-01"]);
  });

  it("is even where no stretches are given", () => {
    expect(makeWarp([], daily(3))).toBe(plain);
  });
});

describe("the ticks of the axis", () => {
  const ticks = (from: string, to: string) =>
    ticksOf(warp, [warp.place(timeOf(from)), warp.place(timeOf(to))], 800);

  it("are days in a window of days, and years in a window of decades", () => {
    expect(ticks("2024-06-10", "2024-06-16").map(({ words }) => words)).toContain("12 Jun 2024");
    expect(ticks("1955-01-01", "1995-01-01").map(({ words }) => words)).toContain("1970");
  });

  it("never stand on each other, and always tell where the scale changes", () => {
    for (const [from, to] of [
      ["1955-01-01", "2024-07-20"],
      ["2024-05-01", "2024-07-20"],
    ] as const) {
      const found = ticks(from, to);
      expect(found.filter(({ isMajor }) => isMajor).map(({ words }) => words)).toEqual([
        "Jun 2024",
        "Jul 2024",
      ]);
      expect(found.slice(1).every(({ x }, i) => x - (found[i]?.x ?? 0) > 60)).toBe(true);
    }
  });
});
