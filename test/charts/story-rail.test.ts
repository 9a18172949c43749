import { describe, expect, it } from "vitest";

import { evenTime } from "../../src/charts/even-time.ts";
import { spread } from "../../src/charts/story-rail-layout.ts";

describe("spread", () => {
  it("leaves numbers where they are that have room", () => {
    expect(spread([20, 60, 100], 30, [15, 200])).toEqual([20, 60, 100]);
  });

  it("moves numbers apart and keeps them in order and in range", () => {
    const placed = spread([20, 22, 190, 195, 200], 30, [15, 200]);
    expect(placed.every((x, i) => x >= 15 && x <= 200 && x - (placed[i - 1] ?? -99) >= 30)).toBe(true);
  });
});

describe("evenTime", () => {
  it("gives each day the same width and names the smallest unit that has room", () => {
    const { x, bands } = evenTime({ from: "2024-06-10", to: "2024-06-30" }, [0, 630]);
    expect(x("2024-06-11") - x("2024-06-10")).toBeCloseTo(30);
    expect(x("2024-06-30") - x("2024-06-29")).toBeCloseTo(30);
    expect(bands.map(({ label }) => label)).toEqual(["10 June", "17 June", "24 June"]);
    expect(
      evenTime({ from: "1990-01-01", to: "1999-12-31" }, [0, 900]).bands.map(({ label }) => label)[1],
    ).toBe("1991");
  });

  it("puts days outside of the window at its ends", () => {
    const { x } = evenTime({ from: "2024-06-10", to: "2024-06-30" }, [0, 630]);
    expect([x("1961-07-06"), x("2025-01-01")]).toEqual([0, 630]);
  });
});
