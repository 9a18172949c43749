import { describe, expect, it } from "vitest";

import { assembleMatrix } from "../../src/assemble/comparison-matrix.ts";
import { assemblePair, type ComparisonRow } from "../../src/assemble/comparison-pair.ts";
import type { TermLists } from "../../src/assemble/terms.ts";
import type { ProvisionEntry, TreatyEntry } from "../../src/assemble/treaties.ts";
import { comparisonColumns } from "../../src/kinds/comparison-columns.ts";
import type { RecordSet } from "../../src/record/record.ts";

const words = (...ids: string[]) => ids.map((id) => ({ id, label: id.toUpperCase(), definition: id }));
const lists: Record<string, object[]> = {
  topics: words("aid", "talks", "events-only", "content-not-found").map((topic) => ({
    ...topic,
    group: topic.id === "talks" ? undefined : "security",
    scope: topic.id === "events-only" ? ["events"] : ["provisions"],
  })),
  relations: words("new", "strengthened", "weakened", "reworded", "carried-over", "dropped", "unknown"),
  forces: words("binding", "conduct", "aspiration"),
  "evidence-levels": words("text", "official", "report", "not-found"),
  "wording-elements": [],
};
const terms = {
  list: (name: string) => lists[name] ?? [],
  label: (_list: string, id: string) => id.toUpperCase(),
} as unknown as TermLists;

const provision = (ref: string, force = "binding", evidence = "text", more = {}) =>
  ({
    ...{ id: ref, ref, duty: `Duty ${ref}`, force, evidence, topics: ["aid"], sources: ["s"] },
    ...{ articleName: `Article of ${ref}`, ...more },
  }) as unknown as ProvisionEntry;
const treaty = (id: string, ...provisions: ProvisionEntry[]) =>
  ({ id, shortTitle: `${id} treaty`, articles: [{ provisions }] }) as unknown as TreatyEntry;

const [a, b] = [provision("a", "aspiration", "report"), provision("b", "conduct", "official")];
const c = provision("c", "binding", "text");
const older = treaty("old", a, b);
const newer = treaty("new", c);
const all = new Map([a, b, c].map((one) => [one.ref, one]));

/** The pair of the two treaties with judgements by topic. */
const pairOf = (judgements: Record<string, object>) =>
  assemblePair(
    {
      comparison: new Map(
        Object.entries(judgements).map(([topic, value]) => [
          `old-and-new/${topic}`,
          { value: { older: [], newer: [], finding: "", reason: "", confidence: "low", ...value } },
        ]),
      ),
    } as unknown as RecordSet,
    ...([older, newer, all, terms] as const),
  );
const absence = { text: "None there.", sources: ["s"] };

describe("a row of a comparison", () => {
  it.each([
    ["new", true],
    ["strengthened", true],
    ["weakened", true],
    ["dropped", true],
    ["reworded", false],
    ["carried-over", false],
    ["unknown", false],
  ])("that is %s changes what is owed: %s", (relation, changed) => {
    expect(pairOf({ aid: { relation } }).rows[0]?.changed).toBe(changed);
  });

  it("has on each side the firmest force and the best evidence of its provisions", () => {
    const [row] = pairOf({ aid: { relation: "weakened", older: ["a", "b"], newer: ["c"] } }).rows;
    expect(row?.olderSide).toEqual({ treaty: "old", force: "conduct", evidence: "official", statement: "" });
    expect(row?.newerSide).toEqual({ treaty: "new", force: "binding", evidence: "text", statement: "" });
    expect([row?.older, row?.newer].map((side) => side?.map(({ ref }) => ref))).toEqual([["a", "b"], ["c"]]);
  });

  it("says of an empty side that nothing was found, or that there is none where evidence shows it", () => {
    const [row] = pairOf({ aid: { relation: "unknown", older: ["a"] } }).rows;
    expect(row?.newerSide).toEqual({
      ...{ treaty: "new", force: null, evidence: "not-found" },
      statement: "Nothing was found on this topic; the new treaty was not read whole.",
    });
    const [proven] = pairOf({ aid: { relation: "dropped", older: ["a"], absence } }).rows;
    expect(proven?.newerSide.statement).toBe(
      "The new treaty has no such provision, on the evidence of absence named here.",
    );
    expect(proven?.absence).toEqual(absence);
  });

  it("stands in the order of the topics, has an address of its own, and is counted under its relation", () => {
    const { id, address, rows, counts } = pairOf({
      talks: { relation: "unknown" },
      aid: { relation: "new", headline: true },
    });
    expect([id, address]).toEqual(["old-and-new", "/compare/old-and-new/"]);
    expect(rows.map((row) => [row.id, row.address, row.group, row.headline])).toEqual([
      ["old-and-new/aid", "/compare/old-and-new/#aid", "security", true],
      ["old-and-new/talks", "/compare/old-and-new/#talks", "other", false],
    ]);
    expect(counts).toEqual({
      ...{ new: 1, unknown: 1, strengthened: 0, weakened: 0, reworded: 0, "carried-over": 0, dropped: 0 },
    });
  });
});

describe("the matrix of topics and treaties", () => {
  const matrixOf = (judgements: Record<string, object>, treaties = [older, newer]) => {
    const pair = pairOf(judgements);
    return assembleMatrix(treaties, [pair], pair, terms);
  };

  it("has the topics on which a treaty provides or a judgement stands, and none of events or unread articles", () => {
    expect(matrixOf({}).map(({ topic }) => topic)).toEqual(["aid"]);
    expect(matrixOf({ talks: { relation: "unknown" } }).map(({ topic }) => topic)).toEqual(["aid", "talks"]);
    const unread = treaty("new", provision("d", "binding", "not-found", { topics: ["content-not-found"] }));
    expect(matrixOf({}, [older, unread]).map(({ topic }) => topic)).toEqual(["aid"]);
  });

  it("says that a treaty has no such provision only on the side that a judgement gives evidence for", () => {
    const absent = (relation: string) =>
      matrixOf({ talks: { relation } })
        .find(({ topic }) => topic === "talks")
        ?.cells.map((cell) => cell.absent);
    expect(absent("new")).toEqual([true, false]);
    expect(absent("dropped")).toEqual([false, true]);
    expect(absent("unknown")).toEqual([false, false]);
    expect(matrixOf({ aid: { relation: "new" } })[0]?.cells.map((cell) => cell.absent)).toEqual([
      false,
      false,
    ]);
  });

  it("has in each cell the firmest force and best evidence, and in each row what the pairs make of it", () => {
    const [row] = matrixOf({ aid: { relation: "weakened", finding: "Less." } });
    expect(row?.cells.map(({ force, evidence }) => [force, evidence])).toEqual([
      ["conduct", "official"],
      ["binding", "text"],
    ]);
    expect(row?.latest?.relation).toBe("weakened");
    expect(row?.changes).toMatchObject([
      { relation: "weakened", finding: "Less.", older: "old", newer: "new" },
    ]);
  });
});

describe("the table of the comparison", () => {
  const cellsOf = (row: ComparisonRow) =>
    Object.fromEntries(comparisonColumns(terms).map(({ name, of }) => [name, of(row)]));
  const [row] = pairOf({ aid: { relation: "weakened", older: ["a", "b"], newer: ["c"], absence } }).rows;
  const cells = cellsOf(row ?? expect.unreachable());

  it("keeps the sides apart", () => {
    expect(cells).toMatchObject({
      ...{ older: "old", newer: "new", older_provisions: ["a", "b"], newer_provisions: ["c"] },
      ...{ older_duty: ["Duty a", "Duty b"], newer_duty: ["Duty c"], older_best_evidence: "official" },
      ...{ newer_firmest_force: "binding", relation: "weakened", relation_label: "WEAKENED" },
      ...{ absence: "None there.", absence_sources: ["s"] },
    });
  });

  it("gives a value for each provision in one order, lists once each, and nothing where no provision has one", () => {
    expect(cells.older_force).toEqual(["aspiration", "conduct"]);
    expect(cells.older_sources).toEqual(["s"]);
    expect(cells.older_trigger).toEqual([]);
  });

  it("marks in the wording what was removed and what was added", () => {
    const redline = (kind: string, text: string) => ({ kind, text });
    const parts = [redline("kept", "help "), redline("removed", "soon"), redline("added", "at once")];
    const worded = { ...row, wording: { redlines: [{ parts }], statement: "", apart: null } };
    expect(cellsOf(worded as unknown as ComparisonRow).wording).toEqual(["help [-soon-]{+at once+}"]);
    expect(cells.wording).toBe("No wording compared: neither treaty is quoted.");
  });
});
