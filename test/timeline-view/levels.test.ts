import { describe, expect, it } from "vitest";

import { dayLength, timeOf, toHappenings } from "../../src/browser/timeline/happening.ts";
import { layoutLane, levelOf, type Mark, marksBetween } from "../../src/browser/timeline/levels.ts";
import { daily, item } from "./support.ts";

const lay = (events: ReturnType<typeof daily>, scale: number) =>
  layoutLane({ id: "words", label: "Words", events }, { scale, rows: 4 });

const ids = (marks: readonly Mark[]) =>
  marks.flatMap(({ events }) => events.map((event) => event.item.id)).sort();

describe("layoutLane", () => {
  it("draws every event exactly once, alone or in a cluster, at any scale", () => {
    const events = daily(300);
    for (const scale of [dayLength / 60, dayLength / 8, dayLength, dayLength * 30, dayLength * 400])
      expect(ids(lay(events, scale).marks)).toEqual(events.map(({ item: { id } }) => id).sort());
  });

  it("draws events singly where there is room and clusters them where there is not", () => {
    expect(lay(daily(20), dayLength / 60).marks.every(({ events }) => events.length === 1)).toBe(true);
    const crowded = lay(daily(20), dayLength * 30).marks;
    expect(crowded.length).toBeLessThan(9);
    expect(crowded.some(({ events }) => events.length > 2)).toBe(true);
  });

  it("never puts two marks of a row closer than a dot and its label need", () => {
    const { marks } = lay(daily(200), dayLength / 8);
    const scale = dayLength / 8;
    for (const row of [0, 1, 2, 3]) {
      const inRow = marks.filter((mark) => mark.row === row && mark.events.length === 1);
      inRow.slice(1).forEach((mark, i) => {
        const before = inRow[i];
        if (before) expect(mark.from - before.from).toBeGreaterThanOrEqual((before.room + 20) * scale);
      });
    }
  });

  it("keeps a milestone out of the cluster around it", () => {
    const events = toHappenings(
      Array.from({ length: 30 }, (_, i) => item(`e${i}`, "2024-06-19", i === 7 ? { milestone: true } : {})),
    );
    const singles = lay(events, dayLength * 4).marks.filter(({ events: held }) => held.length === 1);
    expect(ids(singles)).toContain("e7");
    expect(singles.length).toBeLessThan(4);
  });

  it("draws an event of uncertain length as a stretch once it is wider than a dot", () => {
    const month = toHappenings([
      item("m", "2010-10-01", { days: ["2010-10-01", "2010-10-31", "2010-10-01", "2010-10-31"] }),
    ]);
    const [wide, narrow] = [lay(month, dayLength / 8).marks[0], lay(month, dayLength * 30).marks[0]];
    expect(wide && wide.to - wide.from).toBe(31 * dayLength);
    expect(narrow && narrow.to - narrow.from).toBe(0);
  });
});

describe("marksBetween", () => {
  it("gives what overlaps the window, events that began before it included", () => {
    const events = toHappenings([
      item("long", "2024-01-01", { days: ["2024-01-01", "2024-01-01", "2024-12-31", "2024-12-31"] }),
      item("far", "2023-01-01"),
      item("in", "2024-06-10"),
    ]);
    const scale = dayLength / 8;
    const found = marksBetween(lay(events, scale), timeOf("2024-06-01"), timeOf("2024-06-30"), scale);
    expect(ids(found)).toEqual(["in", "long"]);
  });

  it("hands on a share of ten thousand events that does not grow with their number", () => {
    const start = Date.parse("2000-01-01");
    const events = toHappenings(
      Array.from({ length: 10_000 }, (_, i) =>
        item(`e${i}`, new Date(start + (i * 9000 * dayLength) / 10_000).toISOString().slice(0, 10)),
      ),
    );
    for (const days of [30, 365, 9000]) {
      const scale = levelOf((days * dayLength) / 1000);
      const marks = marksBetween(lay(events, scale), start, start + days * dayLength, scale);
      expect(marks.length).toBeLessThan(120);
      expect(marks.length).toBeGreaterThan(3);
    }
  });
});
