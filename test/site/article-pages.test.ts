import { describe, expect, it } from "vitest";

import { realDatasets } from "../support/datasets.ts";
import { readPage, readSite } from "../support/site.ts";

const { articleDossiers } = realDatasets();
const pages = articleDossiers.map((dossier) => ({ ...dossier, page: readPage(dossier.article.address) }));

describe("the page of an article", () => {
  it("stands at an address of its own, listed in the site map, and is linked from its place on the treaty's page", () => {
    const map = readSite("/sitemap.xml");
    for (const { article, treaty, page } of pages) {
      expect(page.querySelector("h1")?.textContent).toContain(article.name);
      expect(map).toContain(article.address);
      const place = readPage(treaty.address).getElementById(article.anchor);
      expect(place?.querySelector(`a[href="${article.address}"]`)).not.toBeNull();
    }
  });

  it("has every duty at its fragment, and every wording whole with language, standing and source", () => {
    for (const { article, page } of pages)
      for (const { id, wordings = [] } of article.provisions) {
        expect(page.getElementById(`duty-${id}`)).not.toBeNull();
        for (const [place, { words, language, source }] of wordings.entries()) {
          const text = page.getElementById(`wording-${id}-text-${place + 1}`);
          expect(text?.querySelector(`blockquote[lang="${language}"]`)?.textContent).toContain(words);
          expect(text?.querySelector(`a[href="/sources/${source}/"]`)).not.toBeNull();
          expect(text?.querySelector(".tag")?.getAttribute("title")).toBeTruthy();
        }
      }
  });

  it("names the language of every phrasing and marks what another text of it does not have", () => {
    const several = pages.filter(({ page }) => page.querySelector("[data-element]"));
    expect(several.length).toBeGreaterThan(0);
    for (const { page } of several)
      for (const item of page.querySelectorAll("[data-phrasing]"))
        expect(item.querySelector("[data-words]")?.getAttribute("lang")).toBe(
          item.getAttribute("data-language"),
        );
    expect(several.some(({ page }) => page.querySelector("[data-words] mark"))).toBe(true);
  });

  it("says of an article without content what was tried and how to send it", () => {
    const missing = pages.filter(({ article }) => article.evidence === "not-found");
    expect(missing.length).toBeGreaterThan(0);
    for (const { page, treaty } of missing) {
      expect(page.querySelector(".nothing")?.textContent).toContain("not found");
      expect(page.querySelector("#send + p a")?.getAttribute("href")).toBe(`/gaps/#${treaty.id}`);
      expect(Boolean(page.getElementById("tried"))).toBe(treaty.tried !== undefined);
    }
  });

  it("shows every event that bears on it, and every row that rests on it", () => {
    for (const { page, themes, rows } of pages) {
      const links = [...page.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
      for (const { events } of themes) for (const { address } of events) expect(links).toContain(address);
      for (const { address } of rows) expect(links).toContain(address);
    }
  });
});
