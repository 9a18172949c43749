import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";

import { Cite } from "@citation-js/core";
import { describe, expect, it } from "vitest";

import { renderBibtex } from "../../src/export/citations/bibtex.ts";
import type { CslItem } from "../../src/export/citations/csl-item.ts";
import { renderRis } from "../../src/export/citations/ris.ts";

const page: CslItem = {
  id: "record-event-signed",
  type: "webpage",
  title: "A treaty is signed (6 July 1961)",
  author: [{ literal: "The Record" }],
  "container-title": "The Record: treaties & texts",
  issued: { "date-parts": [[2026, 3, 9]] },
  URL: "https://example.org/events/signed/?a=1&b=100%25#top",
  language: "en",
  note: "Version of 2026-03-09",
};
const report: CslItem = {
  id: "news-2024-06",
  type: "article-newspaper",
  title: "Статья Путина и 김정은",
  author: [{ literal: "Ministry of Foreign Affairs and Trade" }],
  "container-title": "Ministry of Foreign Affairs and Trade",
  issued: { "date-parts": [[2024, 6]] },
  URL: "https://example.com/a_b~c",
  language: "ru",
};

describe("BibLaTeX", () => {
  it("gives a page as @online with its day, language and address", () => {
    expect(renderBibtex(page)).toMatchInlineSnapshot(`
      "@online{record-event-signed,
      	author = {{The Record}},
      	title = {{A treaty is signed (6 July 1961)}},
      	date = {2026-03-09},
      	organization = {The Record: treaties \\& texts},
      	langid = {english},
      	note = {Version of 2026-03-09},
      	url = {https://example.org/events/signed/?a=1&b=100%25#top},
      }"
    `);
  });

  it("gives a report as an article of a newspaper, its month and its script as written", () => {
    expect(renderBibtex(report)).toMatchInlineSnapshot(`
      "@article{news-2024-06,
      	author = {{Ministry of Foreign Affairs and Trade}},
      	title = {{Статья Путина и 김정은}},
      	date = {2024-06},
      	journaltitle = {Ministry of Foreign Affairs and Trade},
      	entrysubtype = {newspaper},
      	langid = {russian},
      	url = {https://example.com/a_b~c},
      }"
    `);
  });

  it.each([
    ["article-journal", "article"],
    ["dataset", "online"],
    ["webpage", "online"],
  ])("gives %s as @%s", (type, entry) => {
    expect(renderBibtex({ ...report, type })).toMatch(new RegExp(`^@${entry}\\{news-2024-06,`));
  });

  it("leaves out what is not known: date, language without a name, container", () => {
    const bare: CslItem = {
      ...page,
      issued: undefined,
      language: "tlh",
      "container-title": undefined,
      note: undefined,
    };
    expect(renderBibtex(bare).match(/^\t\w+/gm)).toEqual(["\tauthor", "\ttitle", "\turl"]);
  });

  it.each([
    "50 % of $5 & #1 _under_ ~tilde^",
    "braces { unbalanced",
    "closing } @misc{evil, title={x}}",
    "back\\slash \\input{/etc/passwd}",
    "<b>bold</b>",
    "two\nlines",
  ])("keeps the title %j within one entry", (title) => {
    const back = new Cite(renderBibtex({ ...page, title })).data;
    expect(back).toHaveLength(1);
    expect(back[0]).toMatchObject({ id: page.id, URL: page.URL });
  });

  it("is read back by a library with its parts", () => {
    expect(new Cite([renderBibtex(page), renderBibtex(report)].join("\n\n")).data).toMatchObject([
      { id: page.id, URL: page.URL, author: [{ family: "The Record" }] },
      { id: report.id, issued: { "date-parts": [[2024, 6]] } },
    ]);
  });
});

describe("RIS", () => {
  it("gives each field on a line of its own, with author and day", () => {
    expect(renderRis(page).replaceAll("\r\n", "\n")).toMatchInlineSnapshot(`
      "TY  - ELEC
      ID  - record-event-signed
      AU  - The Record
      TI  - A treaty is signed (6 July 1961)
      T2  - The Record: treaties & texts
      PY  - 2026
      DA  - 2026/03/09/
      LA  - en
      N1  - Version of 2026-03-09
      UR  - https://example.org/events/signed/?a=1&b=100%25#top
      ER  - "
    `);
  });

  it.each([
    [[[2024, 6, 18]], "2024/06/18/"],
    [[[2024, 6]], "2024/06//"],
    [[[2024]], "2024///"],
  ])("leaves the unknown parts of %j empty", (parts, date) => {
    const lines = renderRis({ ...report, issued: { "date-parts": parts } }).split("\r\n");
    expect(lines).toContain(`DA  - ${date}`);
    expect(lines).toContain("PY  - 2024");
  });

  it.each([
    ["article-newspaper", "NEWS"],
    ["article-journal", "JOUR"],
    ["dataset", "DATA"],
    ["webpage", "ELEC"],
  ])("gives %s as %s", (type, tag) => {
    expect(renderRis({ ...page, type }).split("\r\n")[0]).toBe(`TY  - ${tag}`);
  });

  it.each([
    ["United Nations, Department of Political Affairs", "United Nations (Department of Political Affairs)"],
    ["A, B, C", "A (B; C)"],
    ["Ministry of Foreign Affairs", "Ministry of Foreign Affairs"],
  ])("keeps the body %j whole, since a comma would make it a person", (literal, name) => {
    expect(renderRis({ ...page, author: [{ literal }] })).toContain(`\r\nAU  - ${name}\r\n`);
  });

  it("cannot be ended by a title", () => {
    const lines = renderRis({ ...page, title: "One\r\nER  - \r\nTY  - JOUR" }).split("\r\n");
    expect(lines.filter((line) => line.startsWith("ER"))).toHaveLength(1);
    expect(lines).toContain("TI  - One ER - TY - JOUR");
  });

  it("is read back by a library with its parts", () => {
    const text = `${renderRis(page)}\r\n\r\n${renderRis(report)}\r\n`;
    expect(new Cite(text).data).toMatchObject([
      { id: page.id, title: page.title, URL: page.URL, issued: { "date-parts": [[2026, 3, 9]] } },
      { id: report.id, title: report.title, URL: report.URL },
    ]);
  });
});
