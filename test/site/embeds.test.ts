import { describe, expect, it } from "vitest";

import { listSite, readPage } from "../support/site.ts";

const homes = ["/compare/", "/claims/", "/indicators/", "/reactions/", "/figures/"];

describe("a chart for other pages", () => {
  it.each(homes)("of %s has a code that keeps its room, and stands alone where the code leads", (home) => {
    const code = readPage(home).querySelector(".embed-code [data-copy]")?.textContent ?? "";
    const [, address = "", height = ""] =
      /src="https:\/\/example\.org([^"]+)" title="[^"]+".* height="(\d+)"/.exec(code) ?? [];
    expect(address).toBe(`${home}embed/`);
    expect(Number(height)).toBeGreaterThan(300);
    const page = readPage(address);
    expect(page.querySelector("figure.chart svg")).not.toBeNull();
    expect(page.querySelector(".embed-source a")?.getAttribute("href")).toBe(home);
  });

  it("is published for each chart that is listed and no other", () => {
    const embeds = listSite("index.html").filter((path) => /^\/(?!timeline)[^/]+\/embed\/$/.test(path));
    expect(embeds).toEqual(homes.map((home) => `${home}embed/`).sort());
  });
});
