import { describe, expect, it } from "vitest";

import { realDatasets } from "../support/datasets.ts";

const { periods } = realDatasets();

describe("periods", () => {
  it("say what was in force and what was signed and awaited", () => {
    const years = (findings: (typeof periods)[number]["inForce"]) =>
      findings.map(({ treaty }) => treaty.year);
    expect(periods.map(({ from, inForce, awaited }) => [from, years(inForce), years(awaited)])).toEqual([
      ["1961-07-06", [], ["1961"]],
      ["1961-09-10", ["1961"], []],
      ["1996-09-10", [], ["2000"]],
      ["2000-10-30", ["2000"], ["2024"]],
      ["2024-12-04", ["2024"], []],
    ]);
  });
});
