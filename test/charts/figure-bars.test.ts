import { describe, expect, it } from "vitest";

import { type FigureEntry, figureWords } from "../../src/assemble/figures.ts";
import { layoutFigureBars } from "../../src/charts/figure-bars.ts";

const figure = (id: string, low: number | null, high: number | null) => ({ id, low, high }) as FigureEntry;

describe("the words of a figure", () => {
  it("tell a single number, a range, a least and a most apart", () => {
    expect(figureWords({ low: 600, high: 600, isAbout: true })).toBe("about 600");
    expect(figureWords({ low: 1700, high: 5500 })).toBe("1,700 to 5,500");
    expect(figureWords({ low: 1000 })).toBe("at least 1,000");
    expect(figureWords({ high: 9_000_000 })).toBe("up to 9,000,000");
  });
});

describe("the drawing of figures", () => {
  const { scale, bars } = layoutFigureBars([
    figure("one", 600, 600),
    figure("span", 1000, 2000),
    figure("least", 500, null),
    figure("most", null, 1000),
  ]);

  it("puts every number of a quantity on one scale from nought", () => {
    expect(bars).toEqual([
      { id: "one", shape: "point", start: 26.4, end: 26.4 },
      { id: "span", shape: "range", start: 44, end: 88 },
      { id: "least", shape: "from", start: 22, end: 22 },
      { id: "most", shape: "to", start: 0, end: 44 },
    ]);
    expect(scale.ticks[0]).toEqual({ at: 0, label: "0" });
  });

  it("leaves room at the right for numbers that have no most", () => {
    expect(Math.max(...bars.map(({ end }) => end), ...scale.ticks.map(({ at }) => at))).toBeLessThanOrEqual(
      88,
    );
  });

  it("names millions in words", () => {
    const labels = layoutFigureBars([figure("a", 9_000_000, null)]).scale.ticks.map(({ label }) => label);
    expect(labels).toContain("5 million");
  });
});
