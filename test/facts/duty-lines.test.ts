import { describe, expect, it } from "vitest";

import { layoutDutyLines } from "../../src/charts/duty-lines-layout.ts";
import { realDatasets } from "../support/datasets.ts";

const { finding, periods, subject, terms } = realDatasets();

const layout = layoutDutyLines(finding, periods, subject.situations, {
  range: [100, 1000],
  until: "2026-06-01",
  share: 0.3,
  evidence: terms.list("evidence-levels").map(({ id }) => id),
});

const of = (treaty: string) => layout.strokes.filter((stroke) => stroke.treaty === treaty);

describe("the lines of duty", () => {
  it("have a stroke for each duty that binds, the heaviest as the main one", () => {
    expect(layout.strokes.map(({ treaty, level, isMain }) => [treaty, level, isMain])).toEqual([
      ["ussr-dprk-1961", 0, true],
      ["russia-dprk-2000", 1, true],
      ["russia-dprk-2024", 0, true],
      ["russia-dprk-2024", 1, false],
    ]);
  });

  it("leave the years without a treaty free and draw them on a level of their own", () => {
    expect(layout.gaps.map(({ years }) => years)).toEqual(["1996–2000"]);
    expect(layout.levels.at(-1)).toBe("no treaty");
    expect(layout.gaps[0]?.from).toBeCloseTo(of("ussr-dprk-1961")[0]?.to ?? 0);
    expect(layout.gaps[0]?.to).toBeCloseTo(of("russia-dprk-2000")[0]?.from ?? 0);
  });

  it("show the time between signature and entry into force, and a duty found to be lacking", () => {
    const wait = layout.waits.find(({ treaty }) => treaty === "russia-dprk-2024");
    expect((wait?.to ?? 0) - (wait?.from ?? 0)).toBeGreaterThan(20);
    expect(layout.absences.map(({ treaty, level }) => [treaty, level])).toEqual([["russia-dprk-2000", 0]]);
  });

  it("give a short last stretch a wider scale and say where the scale changes", () => {
    expect(layout.breakAt).toBeCloseTo(730);
    expect(layout.ticks.every(({ at }) => at >= 100 && at <= 1000)).toBe(true);
  });

  it("mark a duty whose wording was not fully read", () => {
    expect(layout.strokes.map(({ rank }) => rank)).toEqual([0, 1, 0, 0]);
  });
});
