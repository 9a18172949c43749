import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";

import { Cite } from "@citation-js/core";
import { DOMParser } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { renderBibtex } from "../../src/export/citations/bibtex.ts";
import { renderRis } from "../../src/export/citations/ris.ts";
import { renderCsv } from "../../src/export/column.ts";
import { renderAtom } from "../../src/feeds/atom.ts";
import type { Feed } from "../../src/feeds/feed.ts";
import { renderJsonFeed } from "../../src/feeds/json-feed.ts";
import { escapeHtml } from "../../src/feeds/notice.ts";
import { renderRss } from "../../src/feeds/rss.ts";
import { always, line } from "../support/arbitrary.ts";
import { smallDatasets } from "../support/datasets.ts";

const site = siteAt(siteFrom({}), smallDatasets().subject);
const moment = new Date("2026-03-01T12:00:00Z");

const feedOf = (title: string, text: string): Feed => ({
  id: "tag:two-pacts.example,2026:feed",
  path: "/feeds/updates.xml",
  title,
  description: text,
  home: "/updates/",
  updated: moment,
  entries: [
    {
      id: "tag:two-pacts.example,2026:update/one",
      title,
      path: "/updates/#one",
      published: moment,
      updated: moment,
      categories: [],
      html: `<p>${escapeHtml(text)}</p>`,
      text,
    },
  ],
  paging: { current: "/feeds/updates.xml", isArchive: false },
});

/** The text of every element of a name in an XML document that is well-formed. */
function textsIn(xml: string, name: string): string[] {
  const faults: string[] = [];
  const parser = new DOMParser({ onError: (_level, message) => void faults.push(message) });
  const document = parser.parseFromString(xml, "application/xml");
  expect(faults).toEqual([]);
  return [...document.getElementsByTagName(name)].map(({ textContent }) => textContent ?? "");
}

describe("any text in a feed", () => {
  it("is read back from Atom as it was", () => {
    always(fc.tuple(line, line), ([title, text]) => {
      const xml = renderAtom(feedOf(title, text), site);
      expect(textsIn(xml, "title")).toEqual([title, title]);
      expect(textsIn(xml, "content")).toEqual([`<p>${escapeHtml(text)}</p>`]);
    });
  });

  it("never becomes markup in RSS", () => {
    always(fc.tuple(line, line), ([title, text]) => {
      const xml = renderRss(feedOf(title, text), site);
      expect(textsIn(xml, "item")).toHaveLength(1);
      for (const said of textsIn(xml, "title")) expect(said).not.toMatch(/<b>|<\/script>/);
    });
  });

  it("is read back from JSON Feed as it was", () => {
    always(fc.tuple(line, line), ([title, text]) => {
      const json = JSON.parse(renderJsonFeed(feedOf(title, text), site)) as { items: { title: string }[] };
      expect(json.items.map((item) => item.title)).toEqual([title]);
    });
  });
});

describe("any text in a table", () => {
  it("stays in its cell and begins with nothing that a spreadsheet runs", () => {
    always(fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 5 }), (rows) => {
      const columns = ["a", "b"].map((name) => ({ name, means: "", type: "string" as const }));
      const cells = parse(renderCsv({ columns, rows })).slice(1);
      expect(cells.map((row) => row.length)).toEqual(rows.map(() => 2));
      for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    });
  });
});

describe("any title in a citation", () => {
  const item = (title: string) => ({
    id: "one",
    type: "webpage",
    title,
    author: [{ literal: "The Record" }],
    URL: "https://example.org/events/one/",
  });

  it("leaves BibLaTeX one entry with its address", () => {
    always(
      line,
      (title) => {
        const read = new Cite(renderBibtex(item(title))).data as { id: string; URL: string }[];
        expect(read.map(({ id, URL }) => [id, URL])).toEqual([["one", "https://example.org/events/one/"]]);
      },
      60,
    );
  });

  it("stays on its line of RIS", () => {
    always(line, (title) => {
      const lines = renderRis(item(title)).split("\r\n");
      expect(lines.every((one) => /^[A-Z][A-Z0-9] {2}-/.test(one))).toBe(true);
      expect(lines.filter((one) => one.startsWith("TI"))).toHaveLength(1);
    });
  });
});
