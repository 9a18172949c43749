import { gzipSync } from "node:zlib";

import type { Page } from "playwright-core";
import { describe, expect, it, vi } from "vitest";

import { axeFaults } from "../support/axe.ts";
import { useStage } from "../support/browser.ts";
import { readPage, readSite } from "../support/site.ts";

const stage = useStage();

async function open(path: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(stage.url + path);
  return page;
}

/** Types a query and gives the titles of the results, once they are those of this query. */
async function search(page: Page, query: string): Promise<string[]> {
  await page.locator(".search-results").evaluate((results) => results.replaceChildren());
  await page.fill("#search-query", query);
  await page.waitForSelector(".search-results:not([aria-busy]) a");
  return page.locator(".search-results a").allTextContents();
}

describe("search", () => {
  it("finds a person first by the name in three scripts and other spellings, and what is written of him", async () => {
    const page = await open("/search/");
    for (const name of ["Kim Jong Un", "Kim Jong-un", "Ким Чен Ын", "김정은", "김정은은"]) {
      const found = await search(page, name);
      expect([name, found[0]]).toEqual([name, "Kim Jong Un"]);
      expect(found.filter((title) => title.includes("Kim")).length).toBeGreaterThan(5);
    }
    await page.close();
  });

  it("says how it read a slip of the hand", async () => {
    const page = await open("/search/");
    expect((await search(page, "Rudneko"))[0]).toBe("Andrey Rudenko");
    expect(await page.locator(".search-form output").textContent()).toContain("read as “rudenko”");
    await page.close();
  });

  it("answers in a box above the results, with who says so and the entry", async () => {
    const page = await open("/search/?q=how+many+troops+were+sent+in+all");
    const box = page.locator(".answer");
    expect(await box.locator("h2").textContent()).toMatch(/DPRK troops/);
    expect(await box.locator("dl").textContent()).toMatch(/National Intelligence Service.*15,000/s);
    expect(await box.locator(".answer-entry a").getAttribute("href")).toMatch(
      /\/(?:figures|disputes)\/#troops-sent/,
    );
    await page.close();
  });

  it("gives the day where a date is asked for, and the duty and wording of an article", async () => {
    const page = await open("/search/?q=when+was+the+treaty+signed");
    expect(await page.locator(".answer").textContent()).toContain("19 June 2024");
    await page.goto(`${stage.url}/search/?q=${encodeURIComponent("제4조")}`);
    expect(await page.locator(".answer").textContent()).toMatch(
      /state of war.*by all means at its disposal/s,
    );
    await page.close();
  });

  it("shows a sentence with the words marked, and leads to them", async () => {
    const page = await open("/search/?q=mutual+assistance+clause&kind=event");
    const first = page
      .locator(".result-list li")
      .filter({ has: page.locator(".result-snippet mark") })
      .first();
    const words = await first.locator(".result-snippet mark").first().textContent();
    const href = (await first.locator("a").getAttribute("href")) ?? "";
    expect(decodeURIComponent(href).toLowerCase()).toContain(`:~:text=${(words ?? "").toLowerCase()}`);
    await page.close();
  });

  it("keeps query and kind in the address and reads them from it", async () => {
    const page = await open("/search/?q=summons&kind=event");
    await page.waitForSelector(".search-results a");
    const kinds = await page.locator(".search-results .result-kind").allTextContents();
    expect([...new Set(kinds)]).toEqual(["event"]);
    await page.check("input[name=kind][value='']");
    expect(new URL(page.url()).search).toBe("?q=summons");
    await page.close();
  });

  it("groups what follows the best results by kind, sources last, and shows one kind alone", async () => {
    const page = await open("/search/?q=sanctions");
    await page.waitForSelector(".result-group");
    const groups = await page.locator(".result-group").allTextContents();
    expect(groups.indexOf("Sources")).toBeOneOf([-1, groups.length - 1]);
    await page.locator(".only-kind").first().click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get("kind"));
    await page.waitForSelector(".result-list");
    expect(await page.locator(".result-group").count()).toBe(0);
    await page.close();
  });

  it("is worked from the keyboard alone", async () => {
    const page = await open("/search/");
    await page.keyboard.press("/");
    await page.keyboard.type("Zinoviev");
    await page.waitForFunction(
      () => document.querySelector(".search-results a")?.textContent === "Georgy Zinoviev",
    );
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Georgy Zinoviev");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-query");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/actors/georgy-zinoviev/");
    await page.close();
  });

  it("says so when nothing is found, and when the index cannot be had", async () => {
    const page = await open("/search/?q=xylophone+zither");
    await page.waitForFunction(() =>
      document.querySelector("output")?.textContent.startsWith("Nothing found"),
    );
    await page.close();
    const cut = await stage.browser.newPage();
    await cut.route("**/search/index.json", (route) => route.abort());
    await cut.goto(`${stage.url}/search/?q=putin`);
    await cut.waitForFunction(() =>
      document.querySelector("output")?.textContent.includes("could not be loaded"),
    );
    expect(await cut.locator("#all-entries").isVisible()).toBe(true);
    await cut.close();
  });

  it("has no fault of accessibility with results shown, on the page and in the field of every page", async () => {
    const page = await open("/search/?q=article+4");
    await page.waitForSelector(".answer");
    expect(await axeFaults(page)).toEqual([]);
    await page.goto(`${stage.url}/claims/`);
    await page.keyboard.press("/");
    await page.keyboard.type("putin");
    await page.waitForSelector(".site-search-results a");
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it("lists everything by letter without JavaScript", async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.url}/search/`);
    expect(await page.locator(".search-form").isVisible()).toBe(false);
    await page.locator("#all-entries a", { hasText: /^K$/ }).click();
    expect(await page.locator(".entries a", { hasText: /^Kim Jong Un$/ }).count()).toBe(1);
    await context.close();
    const listed = [...readPage("/search/").querySelectorAll(".letters a")].flatMap((letter) =>
      [...readPage(letter.getAttribute("href") ?? "").querySelectorAll(".entries a")].map((a) =>
        a.getAttribute("href"),
      ),
    );
    for (const address of [
      "/events/treaty-signed/",
      "/actors/kim-jong-un/",
      "/claims/laws-of-both-countries/",
    ])
      expect(listed).toContain(address);
  });
});

describe("the search field of every page", () => {
  it("opens with a slash, shows first results as one types, and closes with Escape", async () => {
    const page = await open("/treaties/");
    await page.keyboard.press("/");
    await page.keyboard.type("제4조");
    const panel = page.locator(".site-search-results");
    await panel.locator("a").first().waitFor();
    expect(await panel.locator("a").first().textContent()).toMatch(/2024 treaty, Article 4/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect(await panel.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("site-search");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search/?q=*");
    await page.waitForSelector(".answer");
    await page.close();
  });

  it("fetches nothing of search before the reader types but a small script", async () => {
    const page = await stage.browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${stage.url}/treaties/`);
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => path.startsWith("/search/"))).toEqual([]);
    const scripts = asked.filter((path) => path.endsWith(".js")).map((path) => readSite(path).length);
    expect(scripts.reduce((sum, length) => sum + length, 0)).toBeLessThan(15_000);
    await page.close();
  });

  it("asks for scripts and index in one turn when it is opened, and answers a first letter without another", async () => {
    const page = await stage.browser.newPage();
    const before = new Set<string>();
    page.on("request", (request) => before.add(new URL(request.url()).pathname));
    await page.goto(`${stage.url}/treaties/`);
    await page.waitForLoadState("networkidle");
    page.removeAllListeners("request");
    const asked: string[] = [];
    const held: (() => void)[] = [];
    await page.route(/\/assets\/|\/search\//, async (route) => {
      asked.push(new URL(route.request().url()).pathname);
      await new Promise<void>((release) => held.push(release));
      await route.continue();
    });
    await page.keyboard.press("/");
    const ahead = (await page.locator("header form.site-search").getAttribute("data-ahead")) ?? "";
    const wanted = [...ahead.split(" "), "/search/index.json"].filter((path) => !before.has(path)).sort();
    await vi.waitFor(() => expect([...new Set(asked)].sort()).toEqual(wanted));
    expect(wanted.length).toBeGreaterThan(2);
    held.splice(0).forEach((release) => release());
    await page.keyboard.type("L");
    await page.waitForSelector(".site-search-results li");
    expect([...asked].sort()).toEqual(wanted);
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.close();
  });

  it("shows names while the rest is on its way, says the number once, and leaves what it showed in its place", async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/treaties/`);
    let release: () => void = () => undefined;
    const mayCome = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/search/index-*/**", async (route) => {
      await mayCome;
      await route.continue();
    });
    await page.keyboard.press("/");
    await page.keyboard.type("Lavr");
    const titles = page.locator(".site-search-results li a");
    const status = page.locator("form.site-search output").first();
    await page.waitForFunction(
      () => document.querySelector(".site-search-results li a")?.textContent === "Sergey Lavrov",
    );
    expect(await status.textContent()).not.toContain("result");
    await page.keyboard.press("ArrowDown");
    release();
    await page.waitForFunction(() =>
      /result/.test(document.querySelector(".site-search output")?.textContent ?? ""),
    );
    expect(await titles.first().textContent()).toBe("Sergey Lavrov");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Sergey Lavrov");
    await page.close();
  });

  it("fetches at most 200 kB for a first query, scripts and index together", async () => {
    const page = await stage.browser.newPage();
    let bytes = 0;
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (/^\/search\/.*\.json$/.test(pathname) || /\.js$/.test(pathname))
        bytes += gzipSync(readSite(pathname)).length;
    });
    await page.goto(`${stage.url}/search/?q=north+korean+troops+in+kursk`);
    await page.waitForSelector(".result-group");
    expect(bytes).toBeLessThan(200_000);
    await page.close();
  });

  it("is there on the page for addresses that do not exist, and works as a form without JavaScript", async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.url}/404.html`);
    await page.fill("main .site-search input", "Lavrov");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search/?q=Lavrov");
    await context.close();
  });
});
