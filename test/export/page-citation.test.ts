import { describe, expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { citationsOfPages, pageCitations } from "../../src/export/citations.ts";
import { smallDatasets } from "../support/datasets.ts";

const datasets = smallDatasets();
const site = siteAt(siteFrom({}), datasets.subject);
const citationOf = pageCitations(datasets, site);
const formsOf = citationsOfPages(datasets, site);

/** What Zotero makes of the types of RIS (its translator RIS.js). */
const zoteroTypes: Record<string, string> = { ELEC: "webpage", DATA: "dataset" };

/** The tags of an RIS record. */
const tags = (ris: string) =>
  Object.fromEntries(ris.split("\r\n").map((line) => [line.slice(0, 2), line.slice(6)]));

const claim = datasets.claims[0]?.id ?? "";

describe("the citation that a page carries for Zotero", () => {
  it.each([
    "/events/freedom-edge-agreed/",
    "/treaties/china-dprk-1961/",
    "/treaties/china-dprk-1961/article-2/",
    `/claims/${claim}/`,
    "/data/",
    "/disputes/",
    "/figures/",
    "/compare/us-rok-1953-and-china-dprk-1961/",
    "/",
  ])("of %s says what the RIS beside it says", (path) => {
    const carried = new URLSearchParams(citationOf(path, "A title").contextObject);
    const ris = tags(formsOf(path, "A title").ris);
    expect(ris.TI).toBeTruthy();
    expect(carried.get("rft.title")).toBe(ris.TI);
    expect(carried.get("rft.aucorp")).toBe(ris.AU);
    expect(carried.get("rft.source") ?? undefined).toBe(ris.T2);
    expect(`${carried.get("rft.date")?.replaceAll("-", "/")}/`).toBe(ris.DA);
    expect(carried.get("rft.identifier")).toBe(ris.UR);
    expect(carried.get("rft.type")).toBe(zoteroTypes[ris.TY ?? ""]);
    expect(carried.get("rft.type")).toBe(path === "/data/" ? "dataset" : "webpage");
    expect(carried.get("rft.publisher") ?? undefined).toBe(ris.PB);
  });

  it("of any other page is dated by the version of the record, never by what it shows", () => {
    const carried = new URLSearchParams(citationOf("/timeline/", "Timeline").contextObject);
    expect(carried.get("rft.title")).toBe("Timeline");
    expect(carried.get("rft.date")).toBe(datasets.version);
    expect(carried.get("rft.aucorp")).toBe("Two Pacts");
    expect(carried.get("rft.source")).toBe("Two Pacts: The China–DPRK and US–ROK treaty record");
  });
});
