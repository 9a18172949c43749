import { readFileSync } from "node:fs";
import { join } from "node:path";

import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, inject, it } from "vitest";

import { realDatasets } from "../support/datasets.ts";
import { faultyMarkup, namelessFigures, unmarkedLanguages, weakHeads } from "../support/page-rules.ts";
import {
  brokenAddresses,
  brokenLinks,
  emptyParts,
  faultyHeads,
  openSite,
  repeatedIds,
  unlinkedPages,
} from "../support/site-rules.ts";

const site = openSite(inject("site"));

describe("every page", () => {
  it("exists in the number that the record asks for", () => {
    const { chronology, sources, claims, actors } = realDatasets();
    const least = [chronology, sources, claims, actors].reduce((sum, { length }) => sum + length, 0);
    expect(site.pages.size).toBeGreaterThan(least);
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

describe("every feed, calendar and data file", () => {
  it("names only addresses of the site that exist", () => {
    expect(brokenAddresses(site)).toEqual([]);
  });
});
