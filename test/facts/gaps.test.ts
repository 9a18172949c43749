import { describe, expect, it } from "vitest";

import { readPage, readSite } from "../support/site.ts";

const page = readPage("/gaps/");
const data = JSON.parse(readSite("/data/gaps.json")) as {
  entries: { id: string; notFound: { name: string; address: string }[]; rows: { address: string }[] }[];
};

describe("the page of what was not read", () => {
  it("names the articles of each treaty of which nothing was found, as the data do", () => {
    const found = Object.fromEntries(data.entries.map(({ id, notFound }) => [id, notFound.length]));
    expect(found).toMatchObject({ "russia-dprk-2000": 11, "russia-dprk-2024": 5 });
    for (const { notFound, rows } of data.entries)
      for (const { address } of [...notFound, ...rows])
        expect(page.querySelector(`main a[href="${address}"]`), address).not.toBeNull();
  });

  it("says where each text is said to be, and who says so", () => {
    const places = [...page.querySelectorAll(".gap-places > li")];
    expect(places.length).toBeGreaterThan(6);
    for (const place of places) expect(place.querySelector('a[href^="/sources/"]')).not.toBeNull();
  });

  it("is led to from articles and rows without content", () => {
    const place = readPage("/treaties/russia-dprk-2024/").getElementById("art-13");
    const article = place?.querySelector('a[href$="/article-13/"]')?.getAttribute("href") ?? "";
    expect(readPage(article).querySelector('a[href="/gaps/#russia-dprk-2024"]')).not.toBeNull();
    const pair = readPage("/compare/russia-dprk-2000-and-russia-dprk-2024/");
    expect(pair.querySelector('a[href="/gaps/#russia-dprk-2000"]')).not.toBeNull();
  });
});
