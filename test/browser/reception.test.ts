import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type * as Axe from "axe-core";
import { describe, expect, it } from "vitest";

import { useStage } from "../support/browser.ts";

declare global {
  interface Window {
    axe: typeof Axe;
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const pages = [
  "/claims/",
  "/claims/article-4-on-mutual-assistance/",
  "/claims/in-force-since-5-december/",
  "/disputes/",
  "/reactions/",
  "/indicators/",
  "/actors/",
  "/actors/kim-jong-un/",
  "/actors/north-korea/",
  "/topics/",
  "/topics/armed-assistance/",
  "/search/?q=Zinoviev",
  "/sources/",
  "/events/treaty-signed/",
];

const stage = useStage();

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  it.each(pages)("%s has no accessibility violation and breaks no policy", async (path) => {
    const context = await stage.browser.newContext({ colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(stage.url + path);
    if (path.startsWith("/search/")) await page.waitForSelector(".search-results a");
    expect(complaints).toEqual([]);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { violations } = await window.axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    });
    expect(violations).toEqual([]);
    await context.close();
  });
});

describe("on a telephone", () => {
  it.each(pages)("%s fits a width of 360 pixels", async (path) => {
    const page = await stage.browser.newPage({ viewport: { width: 360, height: 780 } });
    await page.goto(stage.url + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.close();
  });
});

describe("a filter", () => {
  it("narrows the list, counts what is left, hides empty groups and keeps the choice in the address", async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/claims/`);
    await page.selectOption("select[name=verdict]", "anachronistic");
    expect(await page.locator("[data-item]:visible").count()).toBe(2);
    expect(await page.locator("main form output").textContent()).toBe("2 of 101 claims");
    const groups = await page.locator("[data-group]:visible").count();
    expect(groups).toBeLessThanOrEqual(2);
    expect(new URL(page.url()).search).toBe("?verdict=anachronistic");
    await page.reload();
    expect(await page.locator("[data-item]:visible").count()).toBe(2);
    await page.click("button[type=reset]");
    await page.waitForFunction(() => !location.search);
    expect(await page.locator("[data-item]:visible").count()).toBe(101);
    await page.close();
  });

  it("takes several at once", async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/reactions/?actor=china&milestone=troops`);
    expect(await page.locator("#reaction-list [data-item]:visible").allTextContents()).toHaveLength(1);
    await page.goto(`${stage.url}/sources/all/?language=ko&copy=no`);
    const shown = page.locator("#source-list [data-item]:visible");
    expect(await shown.count()).toBeGreaterThan(5);
    for (const item of await shown.all()) expect(await item.getAttribute("data-language")).toMatch(/\bko\b/);
    await page.close();
  });

  it("leads to the page that holds the list, with a choice made there or in an address kept from before", async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/sources/?language=ko&copy=no`);
    await page.waitForURL("**/sources/all/?language=ko&copy=no");
    await page.goto(`${stage.url}/sources/`);
    await page.selectOption(".filter-bar [name=language]", "ja");
    await page.click(".filter-bar [type=submit]");
    await page.waitForURL(/\/sources\/all\/\?.*language=ja/);
    const shown = page.locator("#source-list [data-item]:visible");
    await expect.poll(() => shown.count()).toBeGreaterThan(2);
    for (const item of await shown.all()) expect(await item.getAttribute("data-language")).toMatch(/\bja\b/);
    await page.close();
  });

  it("is not offered without JavaScript, where the whole list shows", async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of ["/claims/", "/reactions/", "/disputes/", "/sources/all/"]) {
      await page.goto(stage.url + path);
      expect(await page.locator(".filter-bar").isVisible()).toBe(false);
      const all = await page.locator("[data-item]").count();
      expect(all).toBeGreaterThan(30);
      const fold = page.locator("[data-group] > details.fold").first();
      if (await fold.count()) await fold.locator("summary").click();
      const shown = page.locator(
        (await fold.count()) ? "[data-group] > details[open] [data-item]" : "[data-item]",
      );
      expect(await shown.locator("visible=true").count()).toBe(await shown.count());
    }
    await context.close();
  });
});
