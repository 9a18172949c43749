import { describe, expect, it } from "vitest";

import type { ChronologyEntry } from "../../src/assemble/chronology.ts";
import { assembleReactionMatrix } from "../../src/assemble/reaction-matrix.ts";
import type { ReactionEntry } from "../../src/assemble/reception.ts";
import type { Subject } from "../../src/assemble/subject.ts";
import type { TermLists } from "../../src/assemble/terms.ts";

const lists: Record<string, object[]> = {
  "reaction-tones": ["none-found", "welcomes", "neutral", "condemns"].map((id) => ({ id })),
  milestones: [
    { id: "signing", label: "Signing, June 2024" },
    { id: "vote", label: "Vote, October 2024", short: "Ballot" },
    { id: "unused", label: "Unused" },
  ],
};
const terms = { list: (name: string) => lists[name] ?? [] } as unknown as TermLists;

const reaction = (id: string, actor: string, milestone: string, tone: string, more = {}) =>
  ({
    ...{ id, actor, actorName: actor.toUpperCase(), milestone, tone, toneReason: `Why ${id}` },
    date: { words: "a day" },
    ...more,
  }) as unknown as ReactionEntry;

const matrixOf = (reactions: ReactionEntry[], chronology: object[] = [], alongside: object | null = null) =>
  assembleReactionMatrix(reactions, chronology as ChronologyEntry[], terms, { alongside } as Subject);

describe("the matrix of reactions", () => {
  const { milestones, rows } = matrixOf([
    reaction("1", "z", "vote", "neutral"),
    reaction("2", "b", "signing", "condemns"),
    reaction("3", "b", "signing", "welcomes"),
    reaction("4", "a", "signing", "none-found"),
  ]);

  it("has the milestones that were answered, in their order, named before and dated after the comma", () => {
    expect(milestones).toEqual([
      { id: "signing", label: "Signing, June 2024", name: "Signing", short: "Signing", when: "June 2024" },
      { id: "vote", label: "Vote, October 2024", name: "Vote", short: "Ballot", when: "October 2024" },
    ]);
  });

  it("has those who answered most first, equals by name", () => {
    expect(rows.map(({ actor, total }) => [actor, total])).toEqual([
      ["b", 2],
      ["a", 1],
      ["z", 1],
    ]);
  });

  it("shows in each cell the strongest tone, and none found only where there is nothing else", () => {
    const tones = rows.map(({ cells }) => cells.map(({ strongest }) => strongest));
    expect(tones).toEqual([
      ["condemns", null],
      ["none-found", null],
      [null, "neutral"],
    ]);
    const [{ cells } = { cells: [] }] = matrixOf([
      reaction("1", "a", "signing", "none-found"),
      reaction("2", "a", "signing", "welcomes"),
    ]).rows;
    expect(cells[0]?.strongest).toBe("welcomes");
  });
});

describe("what actors did beyond words", () => {
  it("is told measure by measure with its reason and the reaction's address", () => {
    const measures = ["Sanctions.", "A recall."];
    const { deeds } = matrixOf([
      reaction("1", "a", "signing", "condemns", { measures }),
      reaction("2", "b", "vote", "neutral"),
    ]);
    expect(deeds.map(({ actor, text, reason, address }) => [actor, text, reason, address])).toEqual([
      ["a", "Sanctions.", "Why 1", "/reactions/#1"],
      ["a", "A recall.", "Why 1", "/reactions/#1"],
    ]);
  });

  it("has beside it the steps of a topic and kind since a day, that day included, on which no reaction rests", () => {
    const step = (id: string, day: string, kind = "drill", topic = "arms") => ({
      ...{ id, kind, topics: [topic], date: { earliest: day } },
    });
    const alongside = { topic: "arms", kinds: ["drill"], since: "2024-06-19" };
    const { alongside: found } = matrixOf(
      [reaction("1", "a", "signing", "neutral", { event: "answered" })],
      [
        step("before", "2024-06-18"),
        step("on", "2024-06-19"),
        step("answered", "2024-06-20"),
        step("talk", "2024-06-21", "statement"),
        step("trade", "2024-06-22", "drill", "trade"),
        step("after", "2024-06-23"),
      ],
      alongside,
    );
    expect(found.map(({ id }) => id)).toEqual(["on", "after"]);
    expect(matrixOf([], [step("on", "2024-06-19")]).alongside).toEqual([]);
  });
});
