import { describe, expect, it } from "vitest";

import { entryHash, sealOf } from "../../src/record/entry-hash.ts";

describe("the hash of an entry", () => {
  const entry = { title: "Signed", date: "1961-07-06", actors: [{ id: "a", role: "party" }, { id: "b" }] };

  it("is sixteen hexadecimal digits, the same for the same content", () => {
    expect(entryHash(entry)).toMatch(/^[\da-f]{16}$/);
    expect(entryHash(structuredClone(entry))).toBe(entryHash(entry));
  });

  it("does not mind the order of fields, also within lists", () => {
    const { title, date } = entry;
    const moved = { actors: [{ role: "party", id: "a" }, { id: "b" }], date, title };
    expect(entryHash(moved)).toBe(entryHash(entry));
  });

  it.each([
    ["a text", { ...entry, title: "Signed." }],
    ["the order of a list", { ...entry, actors: entry.actors.toReversed() }],
    ["a field more", { ...entry, place: "Moscow" }],
    ["a field less", { title: entry.title, date: entry.date }],
    ["a field within a list", { ...entry, actors: [{ id: "a", role: "host" }, { id: "b" }] }],
  ])("changes with %s", (_name, changed) => {
    expect(entryHash(changed)).not.toBe(entryHash(entry));
  });

  it.each(["confirmed", "announces", "seal"])("leaves the bookkeeping of %s out", (field) => {
    expect(entryHash({ ...entry, [field]: "0123456789ab" })).toBe(entryHash(entry));
  });

  it("is made of any value", () => {
    expect(new Set([entryHash(null), entryHash("null"), entryHash(["null"]), entryHash({})]).size).toBe(4);
  });
});

describe("the seal of a notice", () => {
  const notice = {
    date: "2026-12-01",
    time: "10:00:00Z",
    announces: { "event/a": "new > 0123456789abcdef" },
  };

  it.each([
    ["its id", sealOf("other", notice)],
    ["its day", sealOf("id", { ...notice, date: "2026-12-02" })],
    ["its time", sealOf("id", { ...notice, time: "10:00:01Z" })],
    ["a line that it announces", sealOf("id", { ...notice, announces: {} })],
  ])("changes with %s", (_name, seal) => {
    expect(seal).not.toBe(sealOf("id", notice));
  });

  it("does not mind the order of what it announces", () => {
    const [one, two] = [
      { "event/a": "new > 1", "event/b": "new > 2" },
      { "event/b": "new > 2", "event/a": "new > 1" },
    ];
    expect(sealOf("id", { ...notice, announces: one })).toBe(sealOf("id", { ...notice, announces: two }));
  });
});
