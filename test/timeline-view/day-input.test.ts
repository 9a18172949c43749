import { describe, expect, it } from "vitest";

import { parseDay } from "../../src/browser/timeline/day-input.ts";

describe("a day as people write it", () => {
  it("is read with the day before the month", () => {
    for (const text of ["19 June 2024", "19 Jun 2024", "19.6.2024", "19/06/2024", "19-6-2024", "2024-06-19"])
      expect(parseDay(text, "first")).toBe("2024-06-19");
    expect(parseDay("6.7.1961", "first")).toBe("1961-07-06");
  });

  it("may be a month or a year, of which it takes the first or the last day", () => {
    expect(parseDay("February 2024", "first")).toBe("2024-02-01");
    expect(parseDay("Feb 2024", "last")).toBe("2024-02-29");
    expect(parseDay("2000", "first")).toBe("2000-01-01");
    expect(parseDay("2000", "last")).toBe("2000-12-31");
  });

  it("is nothing where no calendar has it", () => {
    for (const text of [
      "",
      "tomorrow",
      "31 June 2024",
      "6/19/2024",
      "19 June 24",
      "0.1.2024",
      "1 2 3 2024",
      "may",
    ])
      expect(parseDay(text, "first")).toBeNull();
  });
});
