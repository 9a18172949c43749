import { readFileSync } from "node:fs";
import { join } from "node:path";

import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, inject, it } from "vitest";

import { addressesIn, type Given, inPage, inWorkbook, openBook, origin } from "../support/addresses.ts";
import { faultyMarkup, namelessFigures, unmarkedLanguages, weakHeads } from "../support/page-rules.ts";
import { readSite } from "../support/site.ts";
import {
  brokenLinks,
  emptyParts,
  faultyHeads,
  idsOf,
  openSite,
  repeatedIds,
  unlinkedPages,
} from "../support/site-rules.ts";

const site = openSite(inject("site"));

describe("every page", () => {
  it("exists in the number that the record asks for", () => {
    const { entries } = JSON.parse(readSite("/data/published.json")) as { entries: { ref: string }[] };
    const withPage = entries.filter(({ ref }) => /^(?:event|source|claim|actor)\//.test(ref));
    expect(withPage.length).toBeGreaterThan(1000);
    expect(site.pages.size).toBeGreaterThan(withPage.length);
  });

  it("has a title, a description, one first-level heading and a canonical address", () => {
    expect(faultyHeads(site)).toEqual([]);
  });

  it("has a title and a description of its own that previews show whole", () => {
    expect(weakHeads(site)).toEqual([]);
  });

  it("says the language of every text in another script", () => {
    expect(unmarkedLanguages(site)).toEqual([]);
  });

  it("has no part that the checker of the W3C refuses, and names its charts", () => {
    expect(faultyMarkup(site)).toEqual([]);
    expect(namelessFigures(site)).toEqual([]);
  });

  it("has no id twice", () => {
    expect(repeatedIds(site)).toEqual([]);
  });

  it("links only to pages, files and fragments that exist", () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  it("is linked to by another page", () => {
    expect(unlinkedPages(site)).toEqual([]);
  });

  it("has no empty heading, list or table", () => {
    expect(emptyParts(site)).toEqual([]);
  });
});

/** The smallest page of each template: pages of one template differ in text, not in markup. */
function onePageOfEachKind(): string[] {
  const smallest = new Map<string, { address: string; size: number }>();
  for (const address of site.pages.keys()) {
    const kind = address.split("/").slice(0, -1).length > 2 ? address.replace(/[^/]+\/$/, "*") : address;
    const path = join(site.folder, address.endsWith("/") ? `${address}index.html` : address);
    const size = readFileSync(path).length;
    if (size < (smallest.get(kind)?.size ?? Infinity)) smallest.set(kind, { address, size });
  }
  return [...smallest.values()].map(({ address }) => address);
}

describe("one page of each kind", () => {
  const checker = new HtmlValidate(
    new StaticConfigLoader({
      extends: ["html-validate:standard"],
      elements: ["html5"],
      rules: {
        "void-style": "off",
        "no-raw-characters": "off",
        "no-inline-style": "error",
      },
    }),
  );

  it.each(onePageOfEachKind())("%s is valid HTML", async (address) => {
    const path = join(site.folder, address.endsWith("/") ? `${address}index.html` : address);
    const { results } = await checker.validateString(readFileSync(path, "utf8"));
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });
});

/** Why an address leads nowhere; null where it leads to a file, and to the place in it that it names. */
function fault(from: string, { where, address }: Given): string | null {
  const url = new URL(address, origin + from);
  if (url.origin !== origin || !/^https?:$/.test(url.protocol)) return null;
  const path = decodeURI(url.pathname);
  const page = site.pages.get(path);
  const place = decodeURIComponent(url.hash.slice(1));
  if (!site.files.has(path)) return `${from} ${where}: no file for ${address}`;
  if (!place || (page && idsOf(page).has(place))) return null;
  return `${from} ${where}: no such place: ${address}`;
}

const faults = (path: string, given: readonly Given[]) => [
  ...new Set(given.flatMap((one) => fault(path, one) ?? [])),
];

/** What each file gives, read once with a reader of its format. */
const read = new Map<string, readonly Given[]>();

function givenBy(path: string): readonly Given[] {
  const known = read.get(path) ?? addressesIn(site.folder, path);
  read.set(path, known);
  return known;
}

/** The files of a kind and what each gives. */
const filesOf = (kind: RegExp) =>
  [...site.files].filter((path) => kind.test(path)).map((path) => [path, givenBy(path)] as const);

/** Addresses that only mean something on the site, in files that are read away from it. */
const notWhole = (given: readonly Given[]) => given.filter(({ address }) => !/^[a-z]+:/.test(address));

describe("every address of the site leads to a file, and to a place in it,", () => {
  it.each([
    ["the feeds", /^\/feeds\/.*\.(?:xml|json)$/, 2000],
    ["the lists of feeds", /\.opml$/, 200],
    ["the calendars", /\.ics$/, 400],
    ["BibTeX and RIS", /\.(?:bib|ris)$/, 1000],
    ["CSL and the other data in JSON", /^\/data\/.*\.json$/, 5000],
    ["the tables", /\.csv$/, 1000],
    ["the catalogue", /\.jsonld$/, 100],
    ["the index of the search", /^\/search\/.*\.json$/, 1000],
    ["the list for search engines", /^\/(?:sitemap\.xml|robots\.txt)$/, 1000],
    ["the files for hosts and sums of files", /\/(?:_redirects|_headers|SHA256SUMS)$/, 50],
    ["drawings and the manifest", /\.(?:svg|webmanifest)$/, 3],
  ])("in %s", (_name, kind, least) => {
    const files = filesOf(kind);
    expect(files.flatMap(([path, given]) => faults(path, given))).toEqual([]);
    expect(files.reduce((sum, [, given]) => sum + given.length, 0)).toBeGreaterThan(least);
  });

  it("in what pages show in previews, send forms to and say to machines", () => {
    expect([...site.pages].flatMap(([path, page]) => faults(path, inPage(page)))).toEqual([]);
  });

  it("in the workbook", () => {
    const given = inWorkbook(site.folder, "/data/article-four.xlsx");
    expect(faults("/data/", given)).toEqual([]);
    expect(given.length).toBeGreaterThan(0);
  });
});

describe("what is read away from the site", () => {
  it("gives whole addresses: feeds, lists of feeds, calendars and citations", () => {
    const files = filesOf(/^\/feeds\/|\.(?:bib|ris)$|\/citations\.json$|\.csl\.json$/);
    expect(files.flatMap(([path, given]) => notWhole(given).map((one) => [path, one]))).toEqual([]);
  });

  it("says of each feed and calendar where it stands itself", () => {
    const without = filesOf(/^\/feeds\/.*\.(?:xml|json|ics)$/).filter(
      ([path, given]) => !given.some(({ address }) => address === origin + path),
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });
});

describe("the book", () => {
  const book = openBook(site.folder, "/data/article-four.epub");
  const given = [...book].flatMap(([name, page]) =>
    [...page.querySelectorAll("[href], [src]")].map((element) => ({
      name,
      address: element.getAttribute("href") ?? element.getAttribute("src") ?? "",
    })),
  );

  it("leads to places of the site that are there", () => {
    const outside = given.filter(({ address }) => address.startsWith(origin));
    expect(outside.length).toBeGreaterThan(0);
    expect(
      faults(
        "/",
        outside.map(({ name, address }) => ({ where: name, address })),
      ),
    ).toEqual([]);
  });

  it("leads to chapters and places of its own that are there", () => {
    const inside = given.filter(({ address }) => !/^[a-z]+:/.test(address) && !address.endsWith(".css"));
    const broken = inside.filter(({ name, address }) => {
      const url = new URL(address, `book:/${name}`);
      const chapter = book.get(url.pathname.slice(1));
      const place = decodeURIComponent(url.hash.slice(1));
      return !chapter || (place !== "" && chapter.getElementById(place) === null);
    });
    expect(inside.length).toBeGreaterThan(1000);
    expect(broken).toEqual([]);
  });
});
