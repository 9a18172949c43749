import { describe, expect, it } from "vitest";

import { assembleDate } from "../../src/assemble/date.ts";
import type { TreatyEntry } from "../../src/assemble/treaties.ts";
import { layoutLifeLine } from "../../src/charts/life-line-layout.ts";
import { smallDatasets } from "../support/datasets.ts";

const until = "2026-11-22";
const [open] = smallDatasets().treaties;
if (!open) throw new Error("the small record has no treaty");
const at = (date: string) => ({ ...open.signed, date: assembleDate(date) });
const ended = { ...open, entryIntoForce: at("1954-11-17"), ended: at("1990-03-04") } as TreatyEntry;

describe("the life line", () => {
  it("draws force from entry to end, and leaves it open while the treaty is in force", () => {
    const line = layoutLifeLine(ended, until, 720);
    const x = (label: string) => line.points.find((point) => point.label === label)?.x;
    expect(line.open).toBe(false);
    expect(line.inForce).toEqual([x("In force"), x("Ended")]);
    expect(layoutLifeLine({ ...ended, ended: null }, until, 720).open).toBe(true);
  });

  it("sets its points in the order of time, from the signature on", () => {
    const { points } = layoutLifeLine(ended, until, 720);
    expect(points.map(({ label }) => label)).toEqual(["Signed", "In force", "Ended"]);
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).sort((a, b) => a - b));
  });

  it("tells an uncertain date from an exact one and spans the days it may mean", () => {
    const vague = layoutLifeLine({ ...ended, ended: at("1990") }, until, 720).points.at(-1);
    expect(vague?.fuzzy).toBe(true);
    expect((vague?.x1 ?? 0) - (vague?.x ?? 0)).toBeGreaterThan(5);
    expect(layoutLifeLine(ended, until, 720).points.map(({ fuzzy }) => fuzzy)).toEqual([false, false, false]);
  });
});
