import { describe, expect, it } from "vitest";

import { smallDatasets } from "../support/datasets.ts";

const { periods } = smallDatasets();

describe("periods", () => {
  it("follow each other without a day between them, and the last is open", () => {
    for (const [i, { to }] of periods.entries()) expect(to).toBe(periods[i + 1]?.from ?? null);
  });

  it("say what was in force and what was signed and awaited", () => {
    const years = (findings: (typeof periods)[number]["inForce"]) =>
      findings.map(({ treaty }) => treaty.year);
    expect(periods.map(({ from, inForce, awaited }) => [from, years(inForce), years(awaited)])).toEqual([
      ["1953-10-01", [], ["1953", "1961"]],
      ["1961-09-10", ["1961"], ["1953"]],
    ]);
  });
});
