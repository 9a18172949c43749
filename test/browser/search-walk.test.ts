import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { axeFaults } from "../support/axe.ts";
import { useStage } from "../support/browser.ts";

const stage = useStage();
const widths = [360, 1280];

async function open(path: string, width: number): Promise<Page> {
  const page = await stage.browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(stage.url + path);
  return page;
}

/** What a screen reader is told of the focused element: its role and name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const role = element?.tagName === "A" ? "link" : element?.getAttribute("type");
    return `${role ?? ""} ${element?.id || (element?.textContent ?? "")}`.trim();
  });

describe.each(widths)("search at %i wide", (width) => {
  it("is walked by keyboard in the field of every page, with the results said and nothing to fault", async () => {
    const page = await open("/treaties/", width);
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("search site-search");
    await page.keyboard.type("Lavrov");
    const status = page.locator(".site-search output").first();
    await page.waitForFunction(() =>
      /^\d+ results?$/.test(document.querySelector("form.site-search output")?.textContent ?? ""),
    );
    const form = await page.locator("form.site-search").first().ariaSnapshot();
    expect(form).toContain('searchbox "Search the record"');
    expect(form).toContain(`status: ${(await status.textContent()) ?? ""}`);
    expect(form).toMatch(/- list:\n\s+- listitem:/);
    expect(form).toContain('link "Sergey Lavrov"');
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("link Sergey Lavrov");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatch(/^link /);
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("search site-search");
    expect(await page.locator(".site-search-results").first().isVisible()).toBe(false);
    await page.close();
  });

  it("names its answer, its kinds and its groups on the page of results, with nothing to fault", async () => {
    const page = await open("/search/?q=article+4", width);
    await page.waitForSelector(".answer");
    await page.waitForSelector(".result-group");
    const form = await page.locator("form.search-form").ariaSnapshot();
    expect(form).toMatch(/searchbox "A question, a name in any spelling, a date, or a claim pasted whole"/);
    expect(form).toMatch(/group "Kind of result":\n(?:.*\n)?\s+- radio "Everything \d+" \[checked\]/);
    expect(form).toMatch(/status: \d+ results/);
    expect(form).toMatch(
      /region "Article 4: .+"[^\n]+\n(?:.*\n)*?\s+- '?heading "Article 4: .+" \[level=2\]/,
    );
    expect(form).toMatch(/heading "Claims" \[level=2\]/);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

  it("leads from a result to its words, which are on the screen when the page has opened", async () => {
    const page = await open("/search/?q=cannon+fodder", width);
    const link = page.locator(".result-list a").first();
    await link.waitFor();
    const directive = /:~:text=(.+)$/.exec((await link.getAttribute("href")) ?? "")?.[1] ?? "";
    const words = decodeURIComponent(directive).toLowerCase();
    expect(words).toContain("cannon fodder");
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/events/**");
    await page.waitForFunction((wanted) => {
      const walker = document.createTreeWalker(
        document.querySelector("main") ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? "").toLowerCase().indexOf(wanted);
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { top, bottom } = range.getBoundingClientRect();
        if (top >= 0 && bottom > top && bottom <= innerHeight) return true;
      }
      return false;
    }, "cannon fodder");
    await page.close();
  });
});
