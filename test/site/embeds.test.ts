import { describe, expect, it } from "vitest";

import { listSite, readPage } from "../support/site.ts";

type Code = { home: string; address: string; height: number };

/** The codes that a page offers to copy, each with the address and the height that it keeps. */
function codesOn(home: string): Code[] {
  return [...readPage(home).querySelectorAll(".embed-code [data-copy]")].flatMap(({ textContent }) => {
    const [, address = "", height = ""] =
      /src="https:\/\/example\.org(\/embed\/[^"]+)" title="[^"<>]+" .* height="(\d+)"/.exec(textContent) ??
      [];
    return address ? [{ home, address, height: Number(height) }] : [];
  });
}

const embeds = listSite("index.html").filter((path) => path.startsWith("/embed/"));
const kinds = [...new Set(embeds.map((path) => path.split("/").slice(0, -1).slice(2, 3).join("/")))];

describe("a chart for other pages", () => {
  it("exists for each kind of chart that stands on a page", () => {
    expect(kinds.sort()).toEqual(
      [
        ...["actors", "claims", "duties", "indicators", "lives", "matrix", "overview", "places", "reactions"],
        ...["topics", "treaties", "visits"],
      ].sort(),
    );
  });

  it("stands where its code leads, leads back to its page, and keeps itself out of search engines", () => {
    for (const address of embeds) {
      const page = readPage(address);
      const home = page.querySelector(".embed-source a")?.getAttribute("href") ?? "";
      const code = codesOn(home).find((one) => one.address === address);
      expect(code?.height, address).toBeGreaterThan(200);
      expect(page.querySelector("main figure svg, main table svg"), address).not.toBeNull();
      expect(page.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
        `https://example.org${home}`,
      );
      expect(page.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
      expect(page.querySelector("base")?.getAttribute("target")).toBe("_blank");
    }
  });

  it("is offered on every page with a chart of a treaty, a topic, or an actor with three events", () => {
    const strips = listSite("index.html").filter(
      (path) =>
        /^\/(?:actors|topics)\/[^/]+\/$/.test(path) &&
        /^(?:[3-9]|\d{2,}) events/.test(readPage(path).querySelector("#chart-activity")?.textContent ?? ""),
    );
    expect(strips.length).toBeGreaterThan(50);
    expect(strips.filter((path) => !embeds.includes(`/embed${path}`))).toEqual([]);
    const lives = listSite("index.html").filter((path) => /^\/treaties\/[^/]+\/$/.test(path));
    expect(lives.filter((path) => !embeds.includes(`/embed${path}`))).toEqual([]);
  });
});
