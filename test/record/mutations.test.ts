import { describe, expect, it } from "vitest";

import { missedAmong, SpoiledRecord } from "../support/faulty-records.ts";

const wanted = 200;

describe("a record with one fault", () => {
  it("is sound before", () => {
    expect(new SpoiledRecord().problemsWith([])).toEqual([]);
  });

  it(`is refused at the right file and line, for ${wanted} faults of all kinds; commands/mutations tries more`, () => {
    const { drawn, missed } = missedAmong(wanted, 20_240_619);
    expect(drawn).toBeGreaterThanOrEqual(wanted);
    expect(missed).toEqual([]);
  });
});
