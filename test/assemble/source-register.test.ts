import { describe, expect, it } from "vitest";

import { assembleSourceRegister } from "../../src/assemble/source-register.ts";
import { smallDatasets } from "../support/datasets.ts";

const { sources, terms } = smallDatasets();

describe("assembleSourceRegister", () => {
  it("holds every source once, kinds in the order of the vocabulary", () => {
    const register = assembleSourceRegister(sources, terms);
    const ids = register.flatMap((page) => page.sources.map(({ id }) => id));
    expect(ids.sort()).toEqual(sources.map(({ id }) => id).sort());
    const used = new Set(sources.map(({ kind }) => kind));
    const kinds = terms.list("source-kinds").map(({ id }) => id);
    expect([...new Set(register.map(({ kind }) => kind))]).toEqual(kinds.filter((id) => used.has(id)));
  });

  it("divides a kind with many sources into pages, of which the first has the plain address", () => {
    const some = sources.filter(({ kind }) => kind === sources[0]?.kind).slice(0, 5);
    const kind = some[0]?.kind;
    const pages = assembleSourceRegister(some, terms, 2);
    expect(
      pages.map(({ address, number, of, sources: { length } }) => ({ address, number, of, length })),
    ).toEqual([
      { address: `/sources/kind/${kind}/`, number: 1, of: 3, length: 2 },
      { address: `/sources/kind/${kind}/2/`, number: 2, of: 3, length: 2 },
      { address: `/sources/kind/${kind}/3/`, number: 3, of: 3, length: 1 },
    ]);
  });
});
