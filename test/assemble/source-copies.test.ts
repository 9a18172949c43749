import { describe, expect, it } from "vitest";

import { foldCopies } from "../../src/assemble/source-copies.ts";
import type { SourceEntry } from "../../src/assemble/sources.ts";

const source = (id: string, publisher: string, copyOf: string | null, day?: string) =>
  ({ id, publisher, copyOf, date: day ? { earliest: day, latest: day } : null }) as unknown as SourceEntry;

const folded = (...sources: SourceEntry[]) =>
  foldCopies(sources).map((item) => [item.source.id, ...item.copies.map(({ id }) => id)].join(" < "));

describe("copies in a list of sources", () => {
  it("stand under the original when it is in the list", () => {
    const original = source("interfax", "Interfax", null, "2024-12-05");
    const copy = source("site", "Some site", "Interfax report", "2024-12-06");
    expect(folded(original, copy)).toEqual(["interfax < site"]);
  });

  it("stand under the first copy of the same thing when the original is not", () => {
    const copies = ["a", "b", "c"].map((id) => source(id, `Site ${id}`, "Reuters report", "2024-06-21"));
    expect(folded(...copies)).toEqual(["a < b < c"]);
  });

  it("stand alone when they are of other days or of another origin", () => {
    const early = source("early", "Site 1", "Reuters report", "2024-06-01");
    const late = source("late", "Site 2", "Reuters report", "2024-06-21");
    const other = source("other", "Site 3", "AFP report", "2024-06-21");
    expect(folded(early, late, other)).toEqual(["early", "late", "other"]);
  });

  it("are taken for the same days where one has no date", () => {
    const dated = source("dated", "Site 1", "Reuters report", "2024-06-01");
    const undated = source("undated", "Site 2", "Reuters report");
    expect(folded(dated, undated)).toEqual(["dated < undated"]);
  });

  it("does not fold two originals of one publisher, nor one whose name only begins alike", () => {
    const first = source("first", "RT", null, "2024-06-01");
    const second = source("second", "RT", null, "2024-06-01");
    const alike = source("alike", "Site", "RTL report", "2024-06-01");
    expect(folded(first, second, alike)).toEqual(["first", "second", "alike"]);
  });
});
