import { expect, it } from "vitest";

import { missedAmong } from "../support/faulty-records.ts";

it("a record with one fault is refused at the right file and line, for 700 more faults of all kinds", () => {
  const { drawn, missed } = missedAmong(700, 20_241_204);
  expect(drawn).toBeGreaterThanOrEqual(700);
  expect(missed).toEqual([]);
});
