import { gzipSync } from "node:zlib";

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { useStage } from "../support/browser.ts";
import { readPage, readSite } from "../support/site.ts";

const stage = useStage();

async function open(path: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(stage.url + path);
  return page;
}

/** Types a query and gives the titles of the results. */
async function search(page: Page, query: string): Promise<string[]> {
  await page.fill("#search-query", query);
  await page.waitForFunction((q) => new URL(location.href).searchParams.get("q") === q, query);
  await page.waitForFunction(() => document.querySelector("output")?.textContent !== "");
  await page.waitForTimeout(50);
  return page.locator(".search-results a").allTextContents();
}

describe("search", () => {
  it("finds a person first by the name in three scripts and other spellings, and what is written of him", async () => {
    const page = await open("/search/");
    for (const name of ["Kim Jong Un", "Kim Jong-un", "Ким Чен Ын", "김정은"]) {
      const found = await search(page, name);
      expect([name, found[0]]).toEqual([name, "Kim Jong Un"]);
      expect(found.filter((title) => title.includes("Kim Jong Un")).length).toBeGreaterThan(5);
    }
    await page.close();
  });

  it("forgives a slip of the hand", async () => {
    const page = await open("/search/");
    expect((await search(page, "Rudneko"))[0]).toBe("Andrey Rudenko");
    expect(await search(page, "ratificaton")).toContain(
      "Federation Council approves ratification of the treaty",
    );
    await page.close();
  });

  it("finds a claim by its words, pasted whole", async () => {
    const page = await open("/search/");
    const found = await search(page, "Putin arrived in Pyongyang on Tuesday for his first visit since 2000");
    expect(found.slice(0, 3).join()).toMatch(/first visit/);
    const kinds = await page.locator(".search-results .result-kind").allTextContents();
    expect(kinds.slice(0, 2)).toEqual(["claim", "claim"]);
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

  it("is worked from the keyboard alone", async () => {
    const page = await open("/search/");
    await page.focus("#search-query");
    await page.keyboard.type("Zinoviev");
    await page.waitForSelector(".search-results a");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Georgy Zinoviev");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-query");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/actors/georgy-zinoviev/");
    await page.close();
  });

  it("fetches the index once when a reader begins to type, and not before", async () => {
    const page = await stage.browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${stage.url}/search/`);
    expect(asked).not.toContain("/search/index.json");
    await page.focus("#search-query");
    await page.keyboard.type("ki");
    await page.waitForSelector(".search-results a");
    expect(asked.filter((path) => path === "/search/index.json")).toHaveLength(1);
    await page.close();
  });

  it("loads at most 150 kB of index, compressed", () => {
    expect(gzipSync(readSite("/search/index.json")).length).toBeLessThan(150_000);
  });

  it("lists everything from A to Z without JavaScript", async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.url}/search/`);
    expect(await page.locator(".search-form").isVisible()).toBe(false);
    expect(await page.locator("#all-entries").isVisible()).toBe(true);
    await context.close();
    const listed = new Set(
      [...readPage("/search/").querySelectorAll("#all-entries .entries a")].map((a) =>
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
