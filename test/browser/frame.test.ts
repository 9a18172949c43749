import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { useStage } from "../support/browser.ts";

const stage = useStage();

describe("the choice of colours", () => {
  it("goes round, is kept, and stands before the first paint of the next page", async () => {
    const context = await stage.browser.newContext({ colorScheme: "light" });
    const page = await context.newPage();
    await page.goto(`${stage.url}/about/`);
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme ?? "auto");
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    const button = page.locator(".theme-choice");
    await expect.poll(() => button.getAttribute("aria-label")).toBe("Colours: automatic");
    await expect.poll(() => button.getAttribute("title")).toBe("Colours: automatic");
    await button.click();
    await button.click();
    expect([await theme(), (await ground()) !== light]).toEqual(["dark", true]);
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector("body")) return;
        document.documentElement.dataset.seen = document.documentElement.dataset.theme ?? "auto";
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${stage.url}/glossary/`);
    expect(await page.evaluate(() => document.documentElement.dataset.seen)).toBe("dark");
    expect(await theme()).toBe("dark");
    await expect.poll(() => button.getAttribute("title")).toBe("Colours: dark");
    await button.click();
    await page.reload();
    expect(await theme()).toBe("auto");
    await context.close();
  });
});

describe("a chart", () => {
  it.each(["SVG", "PNG"])("is saved as %s, with its finding and its source", async (format) => {
    const context = await stage.browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    await page.goto(`${stage.url}/claims/`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click(`.chart-tools button[aria-label="Save this chart as ${format}"]`),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z-]+\\.${format.toLowerCase()}$`));
    const bytes = readFileSync(await download.path());
    if (format === "PNG") expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    else {
      const title = (await page.locator("figure.chart figcaption").first().textContent()) ?? "";
      const words = bytes.toString().replace(/<\/text><text[^>]*>/g, " ");
      expect(words).toContain(title.trim().split(" ").slice(0, 3).join(" "));
      expect(words).toContain("CC BY 4.0");
    }
    await context.close();
  });
});

describe("a word of the glossary", () => {
  it("says what it means on focus and on hover, and is silent on Escape", async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/claims/article-4-without-its-conditions/`);
    const term = page.locator("a.term").first();
    const note = page.locator("#term-note");
    await expect.poll(() => note.count()).toBe(1);
    const definition = await term.locator("[title]").getAttribute("title");
    await term.focus();
    await expect.poll(() => note.isVisible()).toBe(true);
    expect(await note.textContent()).toBe(definition);
    expect(await term.getAttribute("aria-describedby")).toBe("term-note");
    await page.keyboard.press("Escape");
    await expect.poll(() => note.isVisible()).toBe(false);
    await term.hover();
    await expect.poll(() => note.isVisible()).toBe(true);
    await page.close();
  });

  it("says it on the first tap and leads to its place on the second, which it does at once without JavaScript", async () => {
    const touch = await stage.browser.newContext({ hasTouch: true, viewport: { width: 360, height: 740 } });
    const page = await touch.newPage();
    await page.goto(`${stage.url}/claims/article-4-without-its-conditions/`);
    await expect.poll(() => page.locator("#term-note").count()).toBe(1);
    const term = page.locator("a.term").first();
    await term.tap();
    await expect.poll(() => page.locator("#term-note").isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe("/claims/article-4-without-its-conditions/");
    await term.tap();
    await page.waitForURL(/\/glossary\/#claim-verdicts__/);
    await touch.close();
    const plain = await stage.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${stage.url}/claims/article-4-without-its-conditions/`);
    await still.locator("a.term").first().click();
    expect(new URL(still.url()).hash).toMatch(/^#claim-verdicts__/);
    await plain.close();
  });
});
