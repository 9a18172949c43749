import { describe, expect, it } from "vitest";

import { daysBetween } from "../../src/browser/timeline/between.ts";
import { linksOf } from "../../src/browser/timeline/links.ts";
import { item } from "./support.ts";

describe("the days between two events", () => {
  it("are counted whichever event is named first", () => {
    const [a, b] = [item("a", "2024-06-19"), item("b", "2024-12-04")];
    expect(daysBetween(a, b)).toBe("168 days (about 5 months)");
    expect(daysBetween(b, a)).toBe(daysBetween(a, b));
    expect(daysBetween(a, a)).toBe("the same day");
  });

  it("are a span where a date is not exact", () => {
    const month = item("c", "2024-11", { days: ["2024-11-01", "2024-11-30", "2024-11-01", "2024-11-30"] });
    expect(daysBetween(item("a", "2024-10-30"), month)).toBe(
      "between 2 days and 31 days, since a date is not exact",
    );
  });
});

describe("the links of an event", () => {
  it("lead to what it follows and to what followed from it", () => {
    const items = [
      item("a", "2024-06-17"),
      item("b", "2024-06-19", { follows: ["a"] }),
      item("c", "2024-06-20", { follows: ["b"] }),
    ];
    const data = { items } as Parameters<typeof linksOf>[0]["data"];
    expect(linksOf({ data }, "b")).toEqual({ before: ["a"], after: ["c"] });
  });
});
