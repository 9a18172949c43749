import { describe, expect, it } from "vitest";

import { viewCitation } from "../../src/components/view-citation.client.ts";
import type { CslItem } from "../../src/export/citations/csl-item.ts";
import { styledCitations } from "../../src/export/citations/styles.ts";

const item: CslItem = {
  id: "a",
  type: "webpage",
  title: "The treaty is signed",
  author: [{ literal: "Article Four" }],
  "container-title": "Article Four: The record",
  issued: { "date-parts": [[2024, 9, 5]] },
  URL: "https://example.org/events/a/",
  version: "2024-12-01",
};

const textsOf = (changed: Partial<CslItem>) =>
  styledCitations({ ...item, ...changed }).map(({ text }) => text);

describe("a citation as plain text", () => {
  it("follows APA, Chicago and MLA", () => {
    expect(textsOf({})).toEqual([
      "Article Four. (2024, September 5). The treaty is signed. Article Four: The record (version 2024-12-01). https://example.org/events/a/",
      "Article Four. “The treaty is signed.” Article Four: The record (version 2024-12-01). Last modified September 5, 2024. https://example.org/events/a/.",
      "“The treaty is signed.” Article Four: The record, version 2024-12-01, 5 Sept. 2024, example.org/events/a/.",
    ]);
  });

  it("sets no second full stop after a title that ends by itself", () => {
    for (const text of textsOf({ title: "Who signed?" })) expect(text).not.toMatch(/\?\./);
  });

  it("says no more of a date than is known, and n.d. where nothing is", () => {
    const [apa, chicago, mla] = textsOf({ issued: { "date-parts": [[2024, 9]] } });
    expect([apa, chicago, mla]).toEqual([
      expect.stringContaining("(2024, September)"),
      expect.stringContaining("Last modified September 2024."),
      expect.stringContaining(", Sept. 2024,"),
    ]);
    const { issued: _issued, ...undated } = item;
    expect(styledCitations(undated)[0]?.text).toContain("(n.d.)");
  });
});

describe("the citation of a view", () => {
  const view = {
    author: "Article Four",
    title: "Timeline",
    within: "Article Four: The record",
    version: "2024-12-01",
    count: 12,
    day: new Date(2026, 10, 27),
  };

  it("carries the filters, the version of the data and the day of access", () => {
    const address = "https://example.org/timeline/?view=timeline&actor=china&q=bridge&order=newest";
    expect(viewCitation({ ...view, address })).toBe(
      `Article Four. “Timeline” (actor: china; q: bridge; 12 entries). Article Four: The record, version 2024-12-01. Accessed 27 November 2026. ${address}`,
    );
  });

  it("of everything names no filter", () => {
    expect(viewCitation({ ...view, count: 1, address: "https://example.org/timeline/" })).toContain(
      "(1 entry)",
    );
  });
});
