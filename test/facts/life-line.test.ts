import { describe, expect, it } from "vitest";

import type { TreatyEntry } from "../../src/assemble/treaties.ts";
import { layoutLifeLine } from "../../src/charts/life-line-layout.ts";
import { realDatasets } from "../support/datasets.ts";

const { treaties } = realDatasets();

function treaty(id: string): TreatyEntry {
  const found = treaties.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no treaty ${id}`);
  return found;
}

/** The left and right end of a label, at eight pixels a character. */
function ends(point: { x: number; label: string; date: string; anchor: string }): [number, number] {
  const width = `${point.label} ${point.date}`.length * 8;
  if (point.anchor === "start") return [point.x, point.x + width];
  return point.anchor === "end" ? [point.x - width, point.x] : [point.x - width / 2, point.x + width / 2];
}

describe("the life line", () => {
  it.each([720, 328])("keeps every label of every treaty within %i pixels", (width) => {
    for (const each of treaties)
      for (const point of layoutLifeLine(each, "2026-11-22", width).points) {
        const [left, right] = ends(point);
        expect(left, `${each.id} ${point.label}`).toBeGreaterThanOrEqual(0);
        expect(right, `${each.id} ${point.label}`).toBeLessThanOrEqual(width);
      }
  });

  it.each([720, 328])("lets no two labels of a row meet at %i pixels", (width) => {
    for (const each of treaties)
      for (const row of [0, 1, 2]) {
        const spans = layoutLifeLine(each, "2026-11-22", width)
          .points.filter((point) => point.row === row)
          .map(ends)
          .sort(([a], [b]) => a - b);
        for (const [i, [left]] of spans.entries())
          if (i) expect(left, each.id).toBeGreaterThan(spans[i - 1]?.[1] ?? 0);
      }
  });

  it("draws force from entry to end, and leaves it open while the treaty is in force", () => {
    const ended = layoutLifeLine(treaty("russia-dprk-2000"), "2026-11-22", 720);
    expect(ended.open).toBe(false);
    expect(ended.inForce?.[0]).toBe(ended.points.find((point) => point.label === "In force")?.x);
    expect(ended.inForce?.[1]).toBe(ended.points.find((point) => point.label === "Ended")?.x);
    expect(layoutLifeLine(treaty("russia-dprk-2024"), "2026-11-22", 720).open).toBe(true);
  });

  it("tells an uncertain date from an exact one and spans the days it may mean", () => {
    const base = treaty("russia-dprk-2024");
    const vague: TreatyEntry = {
      ...base,
      ended: {
        ...base.signed,
        date: { ...base.signed.date, earliest: "2030-01-01", latest: "2030-12-31", precision: "year" },
      },
    };
    const end = layoutLifeLine(vague, "2026-11-22", 720).points.at(-1);
    expect(end?.fuzzy).toBe(true);
    expect((end?.x1 ?? 0) - (end?.x ?? 0)).toBeGreaterThan(50);
    expect(layoutLifeLine(base, "2026-11-22", 720).points[0]?.fuzzy).toBe(false);
  });
});
