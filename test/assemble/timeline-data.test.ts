import { describe, expect, it } from "vitest";

import type { ActorEntry } from "../../src/assemble/actors.ts";
import type { ChronologyEntry } from "../../src/assemble/chronology.ts";
import { assembleDate } from "../../src/assemble/date.ts";
import type { PlaceEntry } from "../../src/assemble/places.ts";
import type { SourceEntry } from "../../src/assemble/sources.ts";
import type { TermLists } from "../../src/assemble/terms.ts";
import { assembleTimeline } from "../../src/assemble/timeline.ts";
import type { TreatyEntry } from "../../src/assemble/treaties.ts";

const word = (id: string) => ({ id, label: id.toUpperCase() });
const lists: Record<string, object[]> = {
  "event-kinds": [word("vote"), word("signing"), word("unused")],
  "event-themes": [word("words"), word("deeds")],
  phases: [word("before"), word("after")],
  topics: [word("law"), word("arms")],
  "confidence-levels": [word("primary"), word("background")],
};
const terms = { list: (name: string) => lists[name] ?? [] } as unknown as TermLists;

const event = (id: string, date: string, more = {}) =>
  ({
    ...{ id, title: id, kind: "signing", theme: "words", phase: "before", confidence: "primary" },
    ...{ principals: [], treaties: [], topics: [], places: [], follows: [], sources: [], milestone: null },
    date: assembleDate(date),
    ...more,
  }) as unknown as ChronologyEntry;

const source = (id: string, date: string | null) =>
  ({ id, date: date && assembleDate(date) }) as unknown as SourceEntry;

const none = { timeAxis: [], story: [], instruments: [], reach: null };
const dataOf = (chronology: ChronologyEntry[], more: object = {}, subject: object = {}) =>
  assembleTimeline({
    ...{ chronology, actors: [], treaties: [], sources: [], places: [], terms },
    ...more,
    subject: { ...none, ...subject },
  });
const itemOf = (date: string, more = {}) => dataOf([event("x", date, more)]).items[0];

describe("an event on the timeline", () => {
  it.each([
    ["2024-06-19", ["2024-06-19", "2024-06-19", "2024-06-19", "2024-06-19"]],
    ["2024-06", ["2024-06-01", "2024-06-30", "2024-06-01", "2024-06-30"]],
    ["2024", ["2024-01-01", "2024-12-31", "2024-01-01", "2024-12-31"]],
    ["2024-06-18/2024-06-19", ["2024-06-18", "2024-06-18", "2024-06-19", "2024-06-19"]],
    ["2024-06/2024-08", ["2024-06-01", "2024-06-30", "2024-08-01", "2024-08-31"]],
    ["2024-06-20/2024-06", ["2024-06-20", "2024-06-20", "2024-06-20", "2024-06-30"]],
    ["2024-06-19/..", ["2024-06-19", "2024-06-19", "2024-06-19", null]],
  ])("of %s began and ended between the days %s", (date, days) => {
    expect(itemOf(date)?.days).toEqual(days);
  });

  it("is marked as unsure where its date is uncertain or approximate, and only then", () => {
    expect(["2024-06?", "2024-06~", "2024-06%", "2024-06"].map((date) => itemOf(date)?.unsure)).toEqual([
      ...[true, true, true, undefined],
    ]);
  });

  it("is as known as the first of its dated sources, by the last day that one may bear", () => {
    const sources = [source("none", null), source("late", "2024-09-01"), source("month", "2024-07")];
    const said = (...ids: string[]) =>
      dataOf([event("x", "2024", { sources: ids })], { sources }).items[0]?.said;
    expect(said("late", "month", "none")).toBe("2024-07-31");
    expect(said("month", "late")).toBe("2024-07-31");
    expect(said("none", "gone")).toBeUndefined();
  });

  it("carries places, earlier events and a milestone only where it has them", () => {
    expect(itemOf("2024")).not.toHaveProperty("places");
    expect(itemOf("2024")).not.toHaveProperty("follows");
    expect(itemOf("2024")).not.toHaveProperty("milestone");
    expect(itemOf("2024", { places: ["p"], follows: ["e"], milestone: "signing" })).toMatchObject({
      ...{ places: ["p"], follows: ["e"], milestone: true },
    });
  });
});

describe("the choices of the timeline", () => {
  const actors = ["a", "b", "c"].map((id) => ({ id, name: { en: `Name ${id}` } })) as ActorEntry[];
  const { choices } = dataOf(
    [
      event("1", "2023", { principals: ["c", "b"], topics: ["arms"], treaties: ["new"] }),
      event("2", "2024", { principals: ["c", "a", "gone"], kind: "vote", topics: ["law"], theme: "deeds" }),
    ],
    {
      actors,
      treaties: [word("old"), word("new")].map(({ id }) => ({
        id,
        shortTitle: `The ${id}`,
      })) as TreatyEntry[],
      places: [{ id: "here", name: "Here" }] as PlaceEntry[],
    },
  );

  it("name the most frequent actor first, equals by name, and only those that occur", () => {
    expect(choices.actor).toEqual([
      ["c", "Name c"],
      ["a", "Name a"],
      ["b", "Name b"],
      ["gone", "gone"],
    ]);
  });

  it("name kinds, phases, topics, confidence and treaties that occur, in the order of the lists", () => {
    expect(choices.kind.map(([id]) => id)).toEqual(["vote", "signing"]);
    expect(choices.phase.map(([id]) => id)).toEqual(["before"]);
    expect(choices.topic.map(([id]) => id)).toEqual(["law", "arms"]);
    expect(choices.confidence).toEqual([["primary", "PRIMARY"]]);
    expect(choices.treaty).toEqual([["new", "The new"]]);
  });

  it("name every theme and every place", () => {
    expect(choices.theme.map(([id]) => id)).toEqual(["words", "deeds"]);
    expect(choices.place).toEqual([["here", "Here"]]);
  });
});

describe("where the timeline opens", () => {
  const breaks = { timeAxis: [{ from: "1948-01-01" }, { from: "2000-01-01" }, { from: "2023-01-01" }] };
  const opening = (...years: number[]) =>
    dataOf(
      years.map((year, i) => event(String(i), String(year))),
      {},
      breaks,
    ).opensFrom;

  it("is the last stretch from which on three quarters of the events lie", () => {
    expect(opening(1961, 2023, 2024, 2024)).toBe("2023-01-01");
    expect(opening(1961, 2001, 2023, 2024)).toBe("2000-01-01");
    expect(opening(1961, 1962, 2023, 2024)).toBe("1948-01-01");
    expect(dataOf([event("x", "2024")]).opensFrom).toBeNull();
  });
});

describe("the lives of the main treaties", () => {
  it("run from signature through force to end, null where one was not reached", () => {
    const step = (day: string) => ({ date: assembleDate(day) });
    const treaties = [
      {
        id: "old",
        signed: step("1961-07-06"),
        entryIntoForce: step("1961-09-10"),
        ended: step("1996-09-10"),
      },
      { id: "new", signed: step("2024-06-19"), entryIntoForce: null, ended: null },
    ] as unknown as TreatyEntry[];
    const instruments = ["old", "new"].map((treaty) => ({ treaty, label: treaty.toUpperCase() }));
    expect(dataOf([], { treaties }, { instruments }).lives).toEqual([
      { treaty: "old", label: "OLD", signed: "1961-07-06", from: "1961-09-10", to: "1996-09-10" },
      { treaty: "new", label: "NEW", signed: "2024-06-19", from: null, to: null },
    ]);
  });
});
