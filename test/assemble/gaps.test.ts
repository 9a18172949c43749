import { describe, expect, it } from "vitest";

import type { ComparisonPair } from "../../src/assemble/comparison-pair.ts";
import { assembleGaps, sharedNotes } from "../../src/assemble/gaps.ts";
import type { TreatyEntry } from "../../src/assemble/treaties.ts";

const article = (num: number, evidence: string) => ({
  ref: `old/art-${num}`,
  address: `/treaties/old/#art-${num}`,
  name: `Article ${num}`,
  heading: evidence === "not-found" ? "Not found" : "A subject",
  evidence,
  evidenceNote: `Nobody says what Article ${num} holds.`,
  sources: [],
});
const treaty = (id: string, levels: string[], role = "bilateral") =>
  ({
    id,
    shortTitle: `${id} treaty`,
    role,
    articles: levels.map((level, i) => article(i + 1, level)),
  }) as unknown as TreatyEntry;
const row = (topic: string, older: unknown[], absence: unknown) => ({
  id: `old-and-new/${topic}`,
  address: `/compare/old-and-new/#${topic}`,
  topicLabel: topic,
  relation: "unknown",
  older,
  newer: [{}],
  olderSide: { treaty: "old" },
  newerSide: { treaty: "new" },
  absence,
});
const pair = (rows: unknown[]) => ({ older: "old", newer: "new", rows }) as unknown as ComparisonPair;

describe("what was not read", () => {
  const open = pair([row("media", [], null), row("exit", [], { text: "None." }), row("aid", [{}], null)]);
  const treaties = [treaty("old", ["text", "text-part", "report", "not-found"]), treaty("new", ["text"])];

  it("holds the articles of a main treaty by how much was read, and the rows left open", () => {
    const [gap, ...others] = assembleGaps(treaties, [open]);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ id: "old", whole: 1, address: "/gaps/#old" });
    expect(gap?.notFound.map(({ name, heading }) => [name, heading])).toEqual([["Article 4", null]]);
    expect(gap?.reported.map(({ name }) => name)).toEqual(["Article 3"]);
    expect(gap?.inPart.map(({ name }) => name)).toEqual(["Article 2"]);
    expect(gap?.rows.map(({ topicLabel, against }) => [topicLabel, against])).toEqual([["media", "new"]]);
  });

  it("goes by itself when the text is read and the row has its provision", () => {
    expect(assembleGaps([treaty("old", ["text"])], [pair([row("media", [{}], null)])])).toEqual([]);
  });

  it("leaves out treaties that are only compared with the main ones", () => {
    expect(assembleGaps([treaty("other", ["not-found"], "comparator")], [])).toEqual([]);
  });

  it("says once what the record says of several articles alike", () => {
    const [gap] = assembleGaps([treaty("old", ["not-found", "not-found"])], []);
    expect(sharedNotes(gap?.notFound ?? []).map(({ articles, known }) => [articles.length, known])).toEqual([
      [2, "Nobody says what the article holds."],
    ]);
  });
});
