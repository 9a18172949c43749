import { describe, expect, it } from "vitest";

import { assembleFigures, figureWords, groupFigures } from "../../src/assemble/figures.ts";
import { firstOf } from "../../src/assemble/ranked.ts";
import { assembleSourceFacets, bestFirst, isCopy, usesOf } from "../../src/assemble/source-facets.ts";
import type { SourceEntry } from "../../src/assemble/sources.ts";
import type { TermLists } from "../../src/assemble/terms.ts";
import { assembleUpdates, isCorrection, type UpdateEntry } from "../../src/assemble/updates.ts";
import { assembleVisits } from "../../src/assemble/visits.ts";
import type { RecordSet } from "../../src/record/record.ts";

const lists: Record<string, { id: string; label: string; unit?: string }[]> = {
  quantities: [
    { id: "troops", label: "Troops", unit: "people" },
    { id: "ships", label: "Ships" },
    { id: "unused", label: "Unused" },
  ],
  "source-kinds": ["treaty-text", "press", "aggregator"].map((id) => ({ id, label: id })),
};
const list = (name: string) => lists[name] ?? [];
const terms = {
  list,
  term: (name: string, id: string) => list(name).find((term) => term.id === id),
} as unknown as TermLists;

describe("figures", () => {
  const figure = (id: string, quantity: string, said: string, more = {}) =>
    [id, { id, value: { quantity, said, low: 1, ...more } }] as const;
  const record = {
    figure: new Map([
      figure("b", "ships", "2024-01-01"),
      figure("d", "troops", "2024-02-01", { supersedes: ["c"] }),
      figure("c", "troops", "2024-01-01"),
      figure("a", "troops", "2024-02-01"),
      figure("e", "troops", "2023-12-31"),
    ]),
  } as unknown as RecordSet;
  const figures = assembleFigures(record, terms);

  it("stand in the order of their quantities, oldest first, those of one day by id", () => {
    expect(figures.map(({ id }) => id)).toEqual(["e", "c", "a", "d", "b"]);
  });

  it("know what replaced them, and their unit or what they count", () => {
    expect(figures.map(({ supersededBy }) => supersededBy)).toEqual([[], ["d"], [], [], []]);
    expect(figures.map(({ unit }) => unit)).toEqual([...Array<string>(4).fill("people"), "Ships"]);
  });

  it("are grouped by what they count, with the first and the last that was said", () => {
    const groups = groupFigures(figures, terms);
    expect(groups.map(({ quantity, first, last }) => [quantity.id, first.id, last.id])).toEqual([
      ["troops", "e", "d"],
      ["ships", "b", "b"],
    ]);
  });

  it.each([
    [{ low: 1000 }, "at least 1,000"],
    [{ high: 8000 }, "up to 8,000"],
    [{ low: 300, high: 300 }, "300"],
    [{ low: 300, high: 300, isAbout: true }, "about 300"],
    [{ low: 1700, high: 5500 }, "1,700 to 5,500"],
    [{ low: 1, isAbout: true }, "at least about 1"],
    [{}, "no number"],
  ])("%o is %s", (given, words) => {
    expect(figureWords(given)).toBe(words);
  });
});

describe("sources", () => {
  const source = (id: string, kind: string, copyOf: string | null = null, more = {}) =>
    ({ id, kind, copyOf, languages: ["en"], usedBy: [], ...more }) as unknown as SourceEntry;
  const all = [
    source("copy", "treaty-text", "UN"),
    source("late", "press"),
    source("digest", "aggregator"),
    source("text", "treaty-text"),
    source("early", "press"),
  ];

  it("stand best first: originals by kind, then copies by kind, equals as they were named", () => {
    expect(bestFirst(all, terms).map(({ id }) => id)).toEqual(["text", "late", "early", "copy", "digest"]);
  });

  it("are copies where they say so, and of the kinds that hold nothing else", () => {
    expect(all.filter(isCopy).map(({ id }) => id)).toEqual(["copy", "digest"]);
  });

  it("are counted by language and by use, the most frequent first, equals by name", () => {
    const used = (kind: string) => ({ usedBy: [{ kind }, { kind }] });
    const { languages, uses, copies } = assembleSourceFacets([
      source("1", "press", null, { languages: ["ru", "ko"], ...used("event") }),
      source("2", "press", null, { languages: ["ko"], ...used("event") }),
      source("3", "press", "UN", { languages: ["en"] }),
    ]);
    expect(languages.map(({ value, count }) => `${value} ${count}`)).toEqual(["ko 2", "en 1", "ru 1"]);
    expect(uses.map(({ value, count }) => `${value} ${count}`)).toEqual(["event 2", "none 1"]);
    expect(copies).toBe(1);
    expect(usesOf(source("4", "press"))).toEqual(["none"]);
  });
});

describe("notices", () => {
  const notice = (id: string, date: string, time?: string) =>
    [id, { id, value: { date, time, kind: "added", title: id, entries: [], why: "" } }] as const;

  it("stand newest first, by moment, one without a time at noon, those of one moment by id", () => {
    const record = {
      update: new Map([
        notice("a", "2026-01-01", "11:00:00Z"),
        notice("c", "2026-01-01"),
        notice("b", "2026-01-01"),
        notice("d", "2026-01-01", "13:00:00Z"),
        notice("e", "2025-12-31", "23:00:00Z"),
      ]),
    } as unknown as RecordSet;
    expect(assembleUpdates(record).map(({ id, time }) => [id, time])).toEqual([
      ["d", "13:00 UTC"],
      ["c", null],
      ["b", null],
      ["a", "11:00 UTC"],
      ["e", "23:00 UTC"],
    ]);
  });

  it.each([
    ["corrected", true],
    ["withdrawn", true],
    ["added", false],
    ["note", false],
  ])("that are %s are corrections: %s", (kind, expected) => {
    expect(isCorrection({ kind } as UpdateEntry)).toBe(expected);
  });
});

describe("the first of a ranked list that occurs", () => {
  it("is the highest rank found, whatever the order in which they were found", () => {
    const ranked = ["binding", "conduct", "aspiration"].map((id) => ({ id }));
    expect(firstOf(ranked, ["aspiration", "conduct"])).toBe("conduct");
    expect(firstOf(ranked, [])).toBeNull();
  });
});

describe("directions of visits", () => {
  it("stand by number of visits, the most first, equals by who travels", () => {
    const visit = (guest: string, host: string) => ({
      ...{ id: guest, date: { earliest: "2024-01-01" }, visit: { guest, host } },
    });
    const visits = [visit("b", "c"), visit("c", "a"), visit("c", "a"), visit("a", "c")] as never[];
    expect(assembleVisits(visits, []).directions.map(({ by, to }) => `${by} ${to}`)).toEqual([
      ...["c a", "a c", "b c"],
    ]);
  });
});
