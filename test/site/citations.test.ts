import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";

import { Cite } from "@citation-js/core";
import { describe, expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { citableItems, citationDownloads, citations } from "../../src/export/citations.ts";
import type { CslItem } from "../../src/export/citations/csl-item.ts";
import { copyOfRecord, datasetsOf, setFields } from "../support/changed-record.ts";
import { listSite, readPage } from "../support/site.ts";

const datasets = datasetsOf();
const site = siteAt(siteFrom({}), datasets.subject);
const files = new Map(citationDownloads(datasets, site).map((file) => [file.path, file.content]));
const items = [...citableItems(datasets, site).values()];

/** The titles of a file as a citation library reads them back, without the marks that keep capitals. */
const readBack = (content: string) => new Cite(content).data;
const plain = (title = "") => title.replace(/<\/?span[^>]*>/g, "");

describe("the citation files", () => {
  it("cite the record, its data and every event, treaty, article, claim, dispute, figure and comparison once", () => {
    const articles = datasets.treaties.flatMap((treaty) => treaty.articles);
    const rows = datasets.comparison.pairs.flatMap((pair) => pair.rows);
    const { chronology, treaties, claims, disputes, figures } = datasets;
    const counted = [chronology, treaties, articles, claims, disputes, figures, rows];
    expect(items).toHaveLength(2 + counted.reduce((sum, list) => sum + list.length, 0));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it.each(["bib", "ris", "json"])(
    "are read back from .%s by a citation library with title and address",
    (ending) => {
      const back = readBack(files.get(`/data/citations.${ending}`) ?? "");
      expect(back.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      expect(back.map(({ title }) => plain(title))).toEqual(items.map(({ title }) => title));
      expect(back.map(({ URL }) => URL)).toEqual(items.map(({ URL }) => URL));
    },
  );

  it.each(["bib", "ris", "csl.json"])("give every source back from .%s", (ending) => {
    const back = readBack(files.get(`/data/sources.${ending}`) ?? "");
    expect(back.map(({ id }) => id)).toEqual(datasets.sources.map(({ id }) => id));
    expect(back.filter(({ title }) => !title?.trim())).toEqual([]);
  });

  it("keep Hangul and Cyrillic as they are written", () => {
    const korean = datasets.sources.find(({ title }) => /\p{Script=Hangul}{3}/u.test(title));
    const word = /\p{Script=Hangul}{3,}/u.exec(korean?.title ?? "")?.[0] ?? "missing";
    for (const ending of ["bib", "ris", "csl.json"])
      expect(files.get(`/data/sources.${ending}`)).toContain(word);
  });

  it("hold hostile titles as text of one entry", () => {
    const folder = copyOfRecord();
    const title = `} @misc{evil, title={x}} <script>alert(1)</script> ${"long ".repeat(11)}ER  - \\input{x} "q"`;
    setFields(folder, "events/kospi-19-june.yml", { title: title.slice(0, 119) });
    const hostile = citations(datasetsOf(folder), site)("event/kospi-19-june");
    expect(readBack(hostile?.bibtex ?? "")).toHaveLength(1);
    expect(readBack(`${hostile?.ris}\r\n`)).toHaveLength(1);
    expect(hostile?.ris.match(/^ER {2}-/gm)).toHaveLength(1);
    expect((JSON.parse(hostile?.csl ?? "") as CslItem).title).toContain("<script>");
  });
});

describe("a page that is cited as a whole", () => {
  const pair = datasets.comparison.pairs[0]?.address ?? "";

  it.each(["/data/", "/disputes/", "/figures/", pair])("gives %s the item that its head gives", (path) => {
    const page = readPage(path);
    const carried = new URLSearchParams(page.querySelector(".Z3988")?.getAttribute("title") ?? "");
    const cited = [...page.querySelectorAll("details.citation")].at(-1);
    const ris = [...(cited?.querySelectorAll("pre") ?? [])].find((pre) =>
      pre.textContent.startsWith("TY  - "),
    );
    const said = (tag: string) => new RegExp(`^${tag}  - (.*)$`, "m").exec(ris?.textContent ?? "")?.[1];
    expect([said("TI"), said("AU"), said("UR")]).toEqual(
      ["rft.title", "rft.aucorp", "rft.identifier"].map((name) => carried.get(name)),
    );
    expect(said("UR")).toBe(`https://example.org${path}`);
  });
});

describe("an event page", () => {
  it("offers its citation in words and three formats, with the permanent address", () => {
    const citation = readPage("/events/treaty-signed/").querySelector("details.citation");
    expect(citation?.querySelector("summary")?.textContent).toBe("Cite this entry");
    expect(citation?.querySelector(".citation-text")?.textContent).toContain(
      "https://example.org/events/treaty-signed/",
    );
    const forms = [...(citation?.querySelectorAll("pre") ?? [])].map((pre) => pre.textContent);
    expect(forms).toHaveLength(3);
    for (const form of forms)
      expect(readBack(form)[0]?.URL).toBe("https://example.org/events/treaty-signed/");
  });

  it("is among the pages that all have one", () => {
    const without = listSite("index.html")
      .filter((path) => path.startsWith("/events/"))
      .filter((path) => !readPage(path).querySelector("details.citation"));
    expect(without).toEqual([]);
  });
});
