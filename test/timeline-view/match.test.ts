import { describe, expect, it } from "vitest";

import type { Choice, TimelineData } from "../../src/assemble/timeline.ts";
import { toHappenings } from "../../src/browser/timeline/happening.ts";
import { sortIntoLanes, valuesOf } from "../../src/browser/timeline/lanes.ts";
import { countChoices, foldText, makeMatching, matcherFor } from "../../src/browser/timeline/match.ts";
import { filterKey, isFiltered, parseState, toQuery } from "../../src/browser/timeline/state.ts";
import { item } from "./support.ts";

const events = toHappenings([
  item("late", "2024-10-24", { title: "Duma vote", actors: ["a"], topics: ["law"], treaties: ["new"] }),
  item("early", "2024-06-19", {
    title: "Signing café",
    actors: ["a", "b"],
    kind: "signing",
    places: ["here"],
  }),
  item("middle", "2024-08-01", { title: "Duma signing", actors: ["b"], kind: "signing", phase: "after" }),
]);
const textOf = ({ item: { title } }: (typeof events)[number]) => foldText(title);
const ids = (found: readonly (typeof events)[number][]) => found.map(({ item: { id } }) => id);
const found = (query: string) => {
  const matches = matcherFor(parseState(query), textOf);
  return ids(events.filter((event) => matches(event)));
};

describe("events of the timeline", () => {
  it("stand in order of their first possible day, however they come", () => {
    expect(ids(events)).toEqual(["early", "middle", "late"]);
  });

  it.each([
    ["actor", ["a", "b"]],
    ["kind", ["signing"]],
    ["theme", ["words"]],
    ["phase", ["reactions"]],
    ["treaty", []],
    ["topic", []],
    ["place", ["here"]],
    ["confidence", ["primary"]],
  ] as const)("have by %s the values %s", (facet, values) => {
    expect(events[0] && valuesOf(events[0], facet)).toEqual(values);
  });

  it("have topics and treaties by their own facets", () => {
    expect(events[2] && valuesOf(events[2], "topic")).toEqual(["law"]);
    expect(events[2] && valuesOf(events[2], "treaty")).toEqual(["new"]);
    expect(events[2] && valuesOf(events[2], "place")).toEqual([]);
  });
});

describe("a text query of the timeline", () => {
  it("asks for every word of it, not for one of them", () => {
    expect(found("?q=duma")).toEqual(["middle", "late"]);
    expect(found("?q=duma+signing")).toEqual(["middle"]);
    expect(found("?q=duma+elsewhere")).toEqual([]);
  });

  it("takes letters with and without accents, dashes and apostrophes of any kind for the same", () => {
    expect(found("?q=SIGNING+CAFE&kind=signing")).toEqual(["early"]);
    expect(foldText("É – ё ‘x’ ﬁ")).toBe("e - е 'x' fi");
  });
});

describe("a window of days", () => {
  it.each([
    ["?from=2024-08-01&to=2024-08-01", ["middle"]],
    ["?from=2024-08-02", ["late"]],
    ["?to=2024-07-31", ["early"]],
  ])("%s holds both of its ends", (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

describe("the number beside a choice", () => {
  const choice = (...names: string[]) => names.map((id): Choice => [id, id]);
  const choices: TimelineData["choices"] = {
    ...{ actor: choice("a", "b"), kind: choice("signing", "statement"), theme: [], phase: choice("after") },
    ...{ treaty: [], topic: [], place: [], confidence: [] },
  };
  const counts = (query: string) =>
    Object.fromEntries(countChoices(events, matcherFor(parseState(query), textOf), choices));

  it("counts what all other choices leave", () => {
    expect(counts("")).toEqual({
      ...{ "actor:a": 2, "actor:b": 2, "kind:signing": 2, "kind:statement": 1, "phase:after": 1 },
    });
    expect(counts("?q=duma")).toMatchObject({ "actor:a": 1, "actor:b": 1, "kind:signing": 1 });
  });

  it("leaves its own facet out of account, so that another value of it can be chosen", () => {
    expect(counts("?kind=statement")).toMatchObject({ "kind:signing": 2, "kind:statement": 1 });
    expect(counts("?kind=statement")).toMatchObject({ "actor:a": 1, "actor:b": 0 });
  });
});

describe("what a state leaves", () => {
  it("is found once while nothing that filters changes", () => {
    const matching = makeMatching(events, textOf);
    const first = matching(parseState("?actor=a"));
    expect(matching(parseState("?actor=a&event=late&form=full"))).toBe(first);
    expect(ids(matching(parseState("?actor=b")))).toEqual(["early", "middle"]);
  });

  it.each([
    ["?actor=a", true],
    ["?q=x", true],
    ["?from=2024-01-01", true],
    ["?to=2024-01-01", true],
    ["?known=2024-01-01", true],
    ["?view=timeline&group=actor&order=newest&form=full&event=x&story=2&between=a..b", false],
  ])("%s leaves something out: %s", (query, expected) => {
    expect(isFiltered(parseState(query))).toBe(expected);
    expect(filterKey(parseState(query)) === filterKey(parseState(""))).toBe(!expected);
  });

  it.each(["?group=actor", "?group=confidence", "?theme=words", "?place=here", "?confidence=primary"])(
    "%s stands in the address as it was chosen",
    (query) => {
      expect(toQuery(parseState(query))).toBe(query);
    },
  );
});

describe("lanes", () => {
  const themes: Choice[] = [["words", "Words"]];
  const actors = Array.from({ length: 9 }, (_, i): Choice => [`actor-${i}`, `Actor ${i}`]);
  const choices = { actor: actors, theme: themes } as TimelineData["choices"];

  it("hold an event of several actors in each of their lanes, and beyond the eight most frequent once among others", () => {
    const many = toHappenings([
      item("x", "2024-01-01", { actors: ["actor-0", "actor-1"] }),
      item("y", "2024-01-02", { actors: ["actor-8", "unknown"] }),
      item("z", "2024-01-03", { actors: [] }),
    ]);
    const lanes = sortIntoLanes(many, choices, "actor").map(({ label, events: of }) => [label, ids(of)]);
    expect(lanes).toEqual([
      ["Actor 0", ["x"]],
      ["Actor 1", ["x"]],
      ["Others", ["y", "z"]],
    ]);
  });

  it("stand in the order of the choices, those without events left out", () => {
    expect(sortIntoLanes(events, choices, "theme").map(({ id }) => id)).toEqual(["words"]);
    expect(sortIntoLanes([], choices, "theme")).toEqual([]);
  });
});
