import { expect, it } from "vitest";

import { assembleDate } from "../../src/assemble/date.ts";
import { historyOf } from "../../src/assemble/history.ts";
import type { UpdateEntry } from "../../src/assemble/updates.ts";

const update = (id: string, date: string, kind: string, entries: string[]): UpdateEntry => ({
  ...{ id, kind, entries, title: id, why: "", address: `/updates/#${id}`, was: null, now: null, sources: [] },
  date: assembleDate(date),
  time: null,
  moment: `${date}T12:00:00Z`,
});

/** Newest first, as they are assembled. */
const updates = [
  update("corrected", "2026-03-01", "corrected", ["event/a"]),
  update("more", "2026-02-01", "added", ["event/b"]),
  update("first", "2026-01-01", "added", []),
];
const inShort = (ref: string) => {
  const { updates: all, changed, revisions } = historyOf(ref, updates);
  return { updates: all.map(({ id }) => id), changed, revisions };
};

it("begins with the first publication and tells the changes, oldest first", () => {
  expect(inShort("event/a")).toEqual({
    updates: ["first", "corrected"],
    changed: "2026-03-01",
    revisions: 1,
  });
});

it("begins with the update that added an entry later", () => {
  expect(inShort("event/b")).toEqual({ updates: ["more"], changed: "2026-02-01", revisions: 0 });
});

it("is the first publication alone for an entry that never changed", () => {
  expect(inShort("event/c")).toEqual({ updates: ["first"], changed: "2026-01-01", revisions: 0 });
});

it("is empty before anything was published", () => {
  expect(historyOf("event/a", [])).toEqual({ updates: [], changed: "1970-01-01", revisions: 0 });
});
