import { describe, expect, it } from "vitest";

import { bestFirst } from "../../src/assemble/source-facets.ts";
import type { SourceEntry } from "../../src/assemble/sources.ts";
import type { TermLists } from "../../src/assemble/terms.ts";

const kinds = ["treaty-text", "official", "press", "aggregator"].map((id) => ({ id }));
const terms = { list: () => kinds } as unknown as TermLists;
const source = (id: string, kind: string, copyOf: string | null = null) =>
  ({ id, kind, copyOf }) as SourceEntry;

describe("the order of sources", () => {
  it("puts originals before copies, and the better kind before the lesser", () => {
    const sources = [
      source("digest", "aggregator"),
      source("copied-text", "treaty-text", "UN Treaty Series"),
      source("paper", "press"),
      source("ministry", "official"),
    ];
    const ids = bestFirst(sources, terms).map(({ id }) => id);
    expect(ids).toEqual(["ministry", "paper", "copied-text", "digest"]);
  });

  it("leaves those alike in the order in which the record names them", () => {
    const sources = [source("b", "press"), source("a", "press")];
    expect(bestFirst(sources, terms).map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
