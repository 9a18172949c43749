import { describe, expect, it } from "vitest";

import { placeLabels } from "../../src/charts/label-rows.ts";
import { stretchedTime } from "../../src/charts/stretched-time.ts";

const days = [
  "1961-07-06",
  "2000-02-09",
  "2023-09-13",
  ...Array.from({ length: 30 }, () => "2024-06-20"),
  "2026-04-27",
];

const breaks = [
  { from: "1949-01-01", label: "1949–1999", short: "1949" },
  { from: "2000-01-01", label: "2000–2018", short: "2000" },
  { from: "2019-01-01", label: "2019 – Aug. 2023", short: "2019" },
  { from: "2023-09-01", label: "Sept. 2023 – May 2024", short: "Sept. 2023" },
  { from: "2024-06-01", label: "June 2024", short: "June 2024" },
  { from: "2024-07-01", label: "since July 2024", short: "July" },
];

describe("stretchedTime", () => {
  const time = stretchedTime(days, { breaks, range: [0, 1000], gap: 10 });

  it("keeps the order of days", () => {
    const xs = [...new Set(days)].sort().map(time.x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  it("fills the range from the first band to the last, with a gap at each change of scale", () => {
    expect(time.bands[0]?.x0).toBe(0);
    expect(time.bands.at(-1)?.x1).toBeCloseTo(1000);
    const gaps = time.bands.slice(1).map((band, i) => band.x0 - (time.bands[i]?.x1 ?? 0));
    for (const gap of gaps) expect(gap).toBeCloseTo(10);
  });

  it("gives a busy month more room than a quiet decade, and the quiet decade some", () => {
    const width = (label: string) => {
      const band = time.bands.find((candidate) => candidate.label === label);
      return (band?.x1 ?? 0) - (band?.x0 ?? 0);
    };
    expect(width("June 2024")).toBeGreaterThan(2 * width("1949–1999"));
    expect(width("2019 – Aug. 2023")).toBeGreaterThan(40);
  });

  it("has the stretches that the record names, or one from the year of the first event", () => {
    expect(time.bands.map(({ label }) => label)).toEqual(breaks.map(({ label }) => label));
    const plain = stretchedTime(days, { breaks: [], range: [0, 1000], gap: 10 });
    expect(plain.bands).toMatchObject([{ label: "since 1961", x0: 0, x1: 1000 }]);
    expect(plain.x("1961-01-01")).toBe(0);
  });

  it("ends with the year of the last event", () => {
    expect(time.bands.at(-1)?.to.toISOString()).toBe("2027-01-01T00:00:00.000Z");
  });
});

describe("placeLabels", () => {
  const options = { range: [0, 200] as [number, number], rows: 2, charWidth: 6 };

  it("puts labels that would overlap into different rows", () => {
    const placed = placeLabels(
      [
        { x: 60, text: "aaaaaaaa" },
        { x: 70, text: "bbbbbbbb" },
      ],
      options,
    );
    expect(placed.map(({ row }) => row)).toEqual([0, 1]);
  });

  it("leaves out the label for which no row has room", () => {
    const labels = ["a", "b", "c"].map((text) => ({
      x: 60,
      text: text.repeat(12),
      anchor: "middle" as const,
    }));
    expect(placeLabels(labels, options)).toHaveLength(2);
  });

  it("turns a label at the edge inwards", () => {
    expect(placeLabels([{ x: 1, text: "at the left edge" }], options)[0]?.anchor).toBe("start");
    expect(placeLabels([{ x: 199, text: "at the right edge" }], options)[0]?.anchor).toBe("end");
  });
});
