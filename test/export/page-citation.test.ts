import { describe, expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { citations, pageCitations } from "../../src/export/citations.ts";
import { smallDatasets } from "../support/datasets.ts";

const datasets = smallDatasets();
const site = siteAt(siteFrom({}), datasets.subject);
const citationOf = pageCitations(datasets, site);

/** The tags of an RIS record. */
const tags = (ris: string) =>
  Object.fromEntries(ris.split("\r\n").map((line) => [line.slice(0, 2), line.slice(6)]));

const claim = datasets.claims[0]?.id ?? "";

describe("the citation that a page carries for Zotero", () => {
  it.each([
    ["event/freedom-edge-agreed", "/events/freedom-edge-agreed/"],
    ["treaty/china-dprk-1961", "/treaties/china-dprk-1961/"],
    [`claim/${claim}`, `/claims/${claim}/`],
    ["record", "/"],
  ])("of %s says what the RIS beside it says", (ref, path) => {
    const carried = new URLSearchParams(citationOf(path, "not used").contextObject);
    const ris = tags(citations(datasets, site)(ref)?.ris ?? "");
    expect(ris.TI).toBeTruthy();
    expect(carried.get("rft.title")).toBe(ris.TI);
    expect(carried.get("rft.aucorp")).toBe(ris.AU);
    expect(carried.get("rft.source") ?? undefined).toBe(ris.T2);
    expect(`${carried.get("rft.date")?.replaceAll("-", "/")}/`).toBe(ris.DA);
    expect(carried.get("rft.identifier")).toBe(ris.UR);
    expect(carried.get("rft.type")).toBe(ris.TY === "ENCYC" ? "encyclopediaArticle" : "webpage");
  });

  it("of any other page is dated by the version of the record, never by what it shows", () => {
    const carried = new URLSearchParams(citationOf("/timeline/", "Timeline").contextObject);
    expect(carried.get("rft.title")).toBe("Timeline");
    expect(carried.get("rft.date")).toBe(datasets.version);
    expect(carried.get("rft.aucorp")).toBe("Two Pacts");
    expect(carried.get("rft.source")).toBe("Two Pacts: The China–DPRK and US–ROK treaty record");
  });
});
