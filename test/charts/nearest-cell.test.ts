import { polygonContains } from "d3";
import { describe, expect, it } from "vitest";

import { nearestCell, type Point } from "../../src/charts/nearest-cell.ts";

const inCell = (cell: readonly Point[], { x, y }: Point) =>
  polygonContains(
    cell.map((corner): [number, number] => [corner.x, corner.y]),
    [x, y],
  );

describe("nearestCell", () => {
  it("is the whole circle where no other mark is near", () => {
    expect(nearestCell({ x: 10, y: 10 }, [{ x: 90, y: 90 }], 12)).toBeUndefined();
  });

  it("reaches no farther than the circle", () => {
    const cell = nearestCell({ x: 10, y: 10 }, [{ x: 20, y: 10 }], 12) ?? [];
    for (const { x, y } of cell) expect(Math.hypot(x - 10, y - 10)).toBeLessThan(12.001);
    expect(Math.min(...cell.map(({ x }) => x))).toBeCloseTo(-2);
  });

  it("gives each of a crowd of marks its own centre, and no other mark's", () => {
    const marks = Array.from({ length: 30 }, (_, i) => ({ x: (i * 37) % 50, y: (i * 23) % 41 }));
    const cells = marks.map((mark) => nearestCell(mark, marks, 20) ?? []);
    marks.forEach((mark, i) => {
      expect(cells.flatMap((cell, j) => (inCell(cell, mark) ? [j] : []))).toEqual([i]);
    });
  });

  it.each([8, 18, 23])("ends half-way to a mark %d away, whose circle it would cut", (away) => {
    const cell = nearestCell({ x: 0, y: 0 }, [{ x: away, y: 0 }], 12) ?? [];
    expect(Math.max(...cell.map(({ x }) => x))).toBeCloseTo(away / 2);
  });

  it("leaves marks at the same point their whole circle", () => {
    expect(nearestCell({ x: 1, y: 1 }, [{ x: 1, y: 1 }], 12)).toBeUndefined();
  });
});
