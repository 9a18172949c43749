import { describe, expect, it } from "vitest";

import type { IndicatorHistory } from "../../src/assemble/indicator-history.ts";
import { layoutIndicatorChart } from "../../src/charts/indicator-chart-layout.ts";

const point = (day: string, rank: number) => ({ event: day, title: day, day, words: day, rank });

const history: IndicatorHistory = {
  id: "troops",
  title: "Troops",
  status: "acknowledged",
  rank: 3,
  rises: [
    { day: "2024-10-18", words: "", status: "claimed", event: "a", title: "a", rank: 1 },
    { day: "2025-04-26", words: "", status: "acknowledged", event: "b", title: "b", rank: 3 },
  ],
  evidence: [point("2013-09-22", 0), point("2024-10-18", 1), point("2025-04-26", 3)],
};

const levels = ["Not observed", "Claimed", "Reported", "Acknowledged", "Institutionalised"];

const layout = layoutIndicatorChart([history], {
  width: 1000,
  gutter: 0,
  step: 10,
  levels,
  until: "2026-04-27",
  marks: [{ day: "2024-06-19", label: "Signed" }],
});

describe("layoutIndicatorChart", () => {
  it("puts a rise at its day and as many steps up as its status", () => {
    const [row] = layout.rows;
    const [claimed, acknowledged] = row?.rises ?? [];
    expect((row?.baseline ?? 0) - (claimed?.y ?? 0)).toBe(10);
    expect((row?.baseline ?? 0) - (acknowledged?.y ?? 0)).toBe(30);
    expect(claimed?.x).toBeGreaterThan(layout.marks[0]?.x ?? 0);
    expect(acknowledged?.x).toBeGreaterThan(claimed?.x ?? 0);
  });

  it("presses the years before a long silence into a tenth of the width", () => {
    expect(layout.closeFrom).toBe("2024");
    expect(layout.breakX).toBeCloseTo(1 + 0.1 * 991);
    expect(layout.rows[0]?.dots[0]?.x).toBeLessThan(layout.breakX);
  });

  it("has a tick for every year of a short record, and fewer for a long one, whatever years they are", () => {
    const labels = (first: string, until: string) =>
      layoutIndicatorChart([{ ...history, rises: [], evidence: [point(first, 0)] }], {
        width: 1000,
        gutter: 0,
        step: 10,
        levels,
        until,
        marks: [],
      }).ticks.map(({ label }) => label);
    expect(labels("2025-03-01", "2028-02-01")).toEqual(["2025", "2026", "2027", "2028"]);
    expect(labels("1953-10-01", "1976-01-01")).toEqual([
      "1953",
      "1956",
      "1959",
      "1962",
      "1965",
      "1968",
      "1971",
      "1974",
    ]);
  });

  it("keeps everything inside the drawing", () => {
    for (const row of layout.rows) {
      expect(row.baseline).toBeLessThan(layout.height);
      for (const dot of row.dots) expect(dot.x).toBeLessThanOrEqual(layout.plot.right);
    }
  });
});
