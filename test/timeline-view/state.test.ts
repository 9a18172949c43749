import { describe, expect, it } from "vitest";

import { timeOf, toHappenings } from "../../src/browser/timeline/happening.ts";
import { meaningOf, stepFrom } from "../../src/browser/timeline/keys.ts";
import { foldText, makeMatching, matcherFor } from "../../src/browser/timeline/match.ts";
import { obey, within } from "../../src/browser/timeline/span.ts";
import { parseState, toQuery } from "../../src/browser/timeline/state.ts";
import { item } from "./support.ts";

describe("the address", () => {
  it("gives back the state that it was made from", () => {
    const query =
      "?view=timeline&group=actor&actor=russia&topic=troops&q=article+4&from=2024-06-01&to=2024-07-01&known=2024-08-01&story=5&between=a-1..b-2&window=2024-06-10..2024-06-20&order=newest&form=full&event=treaty-signed";
    expect(toQuery(parseState(query))).toBe(query);
  });

  it("leaves out a window that it cannot read", () => {
    for (const window of [
      "2024-06-01",
      "2024-07-01..2024-06-01",
      "a..b",
      "2024-06-01..2024-06-02..2024-06-03",
    ])
      expect(parseState(`?window=${window}`).window).toBeNull();
  });

  it("is empty for a page on which nothing was chosen", () => {
    expect(toQuery(parseState("?unknown=1&from=tomorrow&group=colour"))).toBe("");
  });

  it("puts a window that stands the wrong way round right", () => {
    const { from, to } = parseState("?from=2024-07-01&to=2024-06-01");
    expect([from, to]).toEqual(["2024-06-01", "2024-07-01"]);
  });
});

describe("matching", () => {
  const events = toHappenings([
    item("a", "2024-06-19", { title: "Signing – of the “treaty”", actors: ["russia", "north-korea"] }),
    item("b", "2024-10-24", { title: "Duma vote", actors: ["russia"], kind: "ratification" }),
  ]);
  const found = (query: string) => {
    const matches = matcherFor(parseState(query), ({ item: { title } }) => foldText(title));
    return events.filter((event) => matches(event)).map((event) => event.item.id);
  };

  it("takes all choices together", () => {
    expect(found("?actor=russia")).toEqual(["a", "b"]);
    expect(found("?actor=russia&kind=ratification")).toEqual(["b"]);
    expect(found("?actor=north-korea&kind=ratification")).toEqual([]);
  });

  it("finds words in any order, whatever their case and dashes", () => {
    expect(found("?q=TREATY+signing")).toEqual(["a"]);
    expect(found("?q=signing+-")).toEqual(["a"]);
  });

  it("counts both ends of a window in", () => {
    expect(found("?from=2024-06-19&to=2024-06-19")).toEqual(["a"]);
    expect(found("?from=2024-06-20")).toEqual(["b"]);
  });
});

describe("the second clock", () => {
  it("leaves what a dated source had told of by the day, and what has no dated source", () => {
    const events = toHappenings([
      item("a", "2024-06-01", { said: "2024-06-05" }),
      item("b", "2024-06-02", { said: "2025-01-01" }),
      item("c", "2024-06-03"),
    ]);
    const matching = makeMatching(events, () => "");
    const ids = (query: string) => matching(parseState(query)).map((event) => event.item.id);
    expect(ids("?known=2024-06-04")).toEqual(["c"]);
    expect(ids("?known=2024-06-05")).toEqual(["a", "c"]);
    expect(ids("")).toEqual(["a", "b", "c"]);
  });
});

describe("the window", () => {
  const bounds: [number, number] = [timeOf("2000-01-01"), timeOf("2026-01-01")];

  it("is kept within the record and never shorter than six days", () => {
    const [from, to] = within([timeOf("2025-12-31"), timeOf("2026-01-02")], bounds);
    expect([to, to - from]).toEqual([bounds[1], 6 * 86_400_000]);
  });

  it("keeps its length when moved to the first event", () => {
    const span: [number, number] = [timeOf("2010-01-01"), timeOf("2011-01-01")];
    const [from, to] = obey("first", span, bounds);
    expect([from, to - from]).toEqual([bounds[0], span[1] - span[0]]);
  });
});

describe("keys", () => {
  const key = (name: string, ctrlKey = false) =>
    meaningOf({ key: name, ctrlKey, altKey: false, metaKey: false });

  it("zoom, move the window and move the focus", () => {
    expect(key("+")).toEqual({ command: "in" });
    expect(key("PageDown")).toEqual({ command: "later" });
    expect(key("Home")).toEqual({ move: "start" });
    expect(key("End", true)).toEqual({ command: "last" });
    expect(key("Tab")).toBeNull();
  });

  it("lead to the next mark of the lane and to the nearest of the next lane", () => {
    const mark = (lane: string, from: number) => ({ id: `${from}@${lane}`, lane, from, to: from });
    const lanes = [
      { id: "a", marks: [mark("a", 1), mark("a", 5)] },
      { id: "b", marks: [mark("b", 2), mark("b", 6)] },
    ];
    const at = (lane: number, i: number) => lanes[lane]?.marks[i] ?? mark("none", 0);
    expect(stepFrom(at(0, 0), "right", lanes)).toBe(at(0, 1));
    expect(stepFrom(at(0, 1), "right", lanes)).toBe(at(0, 1));
    expect(stepFrom(at(0, 1), "down", lanes)).toBe(at(1, 1));
    expect(stepFrom(at(0, 0), "up", lanes)).toBe(at(0, 0));
    expect(stepFrom(mark("a", 1), "right", lanes)).toBe(at(0, 1));
  });
});
