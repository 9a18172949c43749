import { describe, expect, it } from "vitest";

import { smallDatasets } from "../support/datasets.ts";

const { comparison } = smallDatasets();
const rows = comparison.pairs.flatMap((pair) => pair.rows);

describe("the comparison", () => {
  it("gives every cell an evidence level, and a statement where it has no provision", () => {
    const sides = rows.flatMap((row) => [
      { row, side: row.olderSide, provisions: row.older },
      { row, side: row.newerSide, provisions: row.newer },
    ]);
    expect(sides.length).toBe(rows.length * 2);
    for (const { side, provisions } of sides) {
      expect(side.evidence).not.toBe("");
      expect(side.evidence === "not-found").toBe(provisions.length === 0);
      expect(side.statement === "").toBe(provisions.length > 0);
    }
  });

  it("says of an empty cell that the text was not read, unless there is evidence of absence", () => {
    for (const row of rows) {
      const statement = row.olderSide.statement || row.newerSide.statement;
      if (!statement) continue;
      expect(statement).toContain(row.absence ? "evidence of absence" : "not read");
    }
  });

  it("counts each row under its relation", () => {
    for (const pair of comparison.pairs)
      expect(Object.values(pair.counts).reduce((sum, n) => sum + n, 0)).toBe(pair.rows.length);
  });
});

describe("the coding tables", () => {
  it("explain every variable", () => {
    const all = comparison.codings.flatMap((table) => table.rows);
    expect(all.filter((row) => row.definition.length < 10)).toEqual([]);
  });
});
