import { describe, expect, inject, it } from "vitest";

import { realDatasets } from "../support/datasets.ts";
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

describe("every feed, calendar and data file", () => {
  it("names only addresses of the site that exist", () => {
    expect(brokenAddresses(site)).toEqual([]);
  });
});
