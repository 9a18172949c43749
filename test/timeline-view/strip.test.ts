import { describe, expect, it } from "vitest";

import { addMonths, dayAt, parseScale, xOf } from "../../src/browser/timeline/strip.ts";
import { placeLabels } from "../../src/charts/label-rows.ts";

const bands = parseScale("2000-01-01 2010-01-01 0 100;2010-01-01 2011-01-01 110 210");

describe("the strip's axis", () => {
  it("gives back the day that a place was computed from, in bands of different scale", () => {
    for (const day of ["2000-01-01", "2004-07-15", "2010-01-01", "2010-08-20"])
      expect(dayAt(bands, xOf(bands, day) + 0.001)).toBe(day);
  });

  it("never leaves the record", () => {
    expect(dayAt(bands, -50)).toBe("2000-01-01");
    expect(dayAt(bands, 999)).toBe("2010-12-31");
    expect(xOf(bands, "2030-01-01")).toBe(210);
  });

  it("moves by months without leaving the month it means", () => {
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2024-01-15", -1)).toBe("2023-12-15");
    expect(addMonths("2024-06-19", -12)).toBe("2023-06-19");
  });

  it("leaves out what it cannot read", () => {
    expect(parseScale("nonsense;2000-01-01 2001-01-01 0 1")).toHaveLength(1);
  });
});

describe("placeLabels", () => {
  const options = { range: [0, 400] as [number, number], rows: 3, charWidth: 7, stems: true };

  it("puts no label across the line of another", () => {
    const labels = ["Signed", "In force", "Troops reported", "Summit"].map((text, i) => ({
      text,
      x: 150 + i * 25,
    }));
    const placed = placeLabels(labels, options);
    expect(placed.length).toBeGreaterThan(1);
    for (const label of placed)
      for (const other of placed) {
        if (label === other || other.row <= label.row) continue;
        const width = label.text.length * options.charWidth;
        const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
        expect(other.x < left || other.x > left + width).toBe(true);
      }
  });
});
