import { describe, expect, it } from "vitest";

import { freeId, idFrom, suggestedId } from "../../src/drafting/id.ts";

describe("idFrom", () => {
  it.each([
    ["Duma ratifies the treaty", "2024", "duma-ratifies-the-treaty-2024"],
    ["Duma ratifies the treaty of 2024", "2024", "duma-ratifies-the-treaty-of-2024"],
    ["António Guterres", "", "antonio-guterres"],
    ["TASS", "2024-06-19", "tass-2024-06-19"],
    ["Коммерсантъ", "2024-06-19", "kommersant-2024-06-19"],
    ["김정은", "", "gimjeongeun"],
    ["人民日报", "nd", "renminribao-nd"],
    ["العربية", "", "lrbyh"],
    ["Kim’s “visit”, again", "", "kims-visit-again"],
    [
      "Choe Son Hui hails the treaty at a first-anniversary reception",
      "2025",
      "choe-son-hui-hails-the-treaty-at-a-first-anniversary-2025",
    ],
  ])("makes of %s and %s the id %s", (text, end, id) => {
    expect(idFrom(text, end)).toBe(id);
  });

  it("cuts a single word that is longer than an id may be", () => {
    expect(idFrom("a".repeat(80), "2024")).toBe(`${"a".repeat(55)}-2024`);
  });
});

describe("suggestedId", () => {
  it("keeps the year of an event and the day of a source, without marks of doubt", () => {
    expect(suggestedId("event", { title: "A talk", date: "2025-11?" })).toBe("a-talk-2025");
    expect(suggestedId("source", { publisher: "KBS", date: "2025-11-03/2025-11-04" })).toBe("kbs-2025-11-03");
    expect(suggestedId("source", { publisher: "KBS" })).toBe("kbs-nd");
  });
});

describe("freeId", () => {
  it("numbers what is taken, sources by letters", () => {
    const taken = new Set(["a", "a-2", "a-b"]);
    expect(freeId("a", (id) => taken.has(id), false)).toBe("a-3");
    expect(freeId("a", (id) => taken.has(id), true)).toBe("a-c");
    expect(freeId("b", (id) => taken.has(id), true)).toBe("b");
  });
});
