import { describe, expect, it } from "vitest";

import { assembleDate } from "../../src/assemble/date.ts";
import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import type { SourceEntry } from "../../src/assemble/sources.ts";
import { citationDownloads } from "../../src/export/citations.ts";
import type { CslItem } from "../../src/export/citations/csl-item.ts";
import { smallDatasets } from "../support/datasets.ts";

const datasets = smallDatasets();
const site = siteAt(siteFrom({}), datasets.subject);

/** A source of these fields as the bibliography cites it. */
function cited(fields: object): CslItem {
  const source = { ...datasets.sources[0], ...fields } as SourceEntry;
  const files = citationDownloads({ ...datasets, sources: [source] }, site);
  const content = files.find(({ path }) => path === "/data/sources.csl.json")?.content ?? "[]";
  return (JSON.parse(content) as CslItem[])[0] ?? expect.unreachable();
}

describe("a source in the bibliography", () => {
  it("has its headline as title, and a description in brackets where the headline was not seen", () => {
    expect(cited({ title: "A headline", headlineSeen: true }).title).toBe("A headline");
    expect(cited({ title: "A report on the treaty", headlineSeen: false }).title).toBe(
      "[A report on the treaty]",
    );
  });

  it.each([
    ["agency", "article-newspaper"],
    ["press", "article-newspaper"],
    ["state-media", "article-newspaper"],
    ["scholarly", "article-journal"],
    ["dataset", "dataset"],
    ["official", "webpage"],
    ["treaty-text", "webpage"],
  ])("of the kind %s is a %s", (kind, type) => {
    expect(cited({ kind }).type).toBe(type);
  });

  it.each([
    ["2024-06-19", { "date-parts": [[2024, 6, 19]] }],
    ["2024-06", { "date-parts": [[2024, 6]] }],
    ["2024-21", { "date-parts": [[2024]], season: 1 }],
    ["2024~", { "date-parts": [[2024]], circa: true }],
    ["202X", undefined],
  ])("of %s has the date that is known, and no more", (date, issued) => {
    expect(cited({ date: assembleDate(date) }).issued).toEqual(issued);
  });

  it("names its publisher as author and container, its first language, and what it copies", () => {
    expect(cited({ publisher: "TASS", languages: ["ru", "en"], copyOf: "Kremlin" })).toMatchObject({
      author: [{ literal: "TASS" }],
      "container-title": "TASS",
      language: "ru",
      note: "Copy of Kremlin",
    });
    expect(cited({ date: null, languages: [], copyOf: null })).not.toHaveProperty("issued");
    expect(cited({ copyOf: null })).not.toHaveProperty("note");
  });
});
