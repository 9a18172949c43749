import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { axeFaults } from "../support/axe.ts";
import { useStage } from "../support/browser.ts";
import { pageKinds as kinds } from "../support/page-kinds.ts";

/** Kinds that no other test looks at in light and dark. */
const rest = [
  "/timeline/story/",
  "/timeline/one-page/",
  "/treaties/russia-dprk-2024/article-4/",
  "/compare/assistance/",
  "/figures/",
  "/gaps/",
  "/glossary/",
  "/sources/kind/dataset/",
  "/subscribe/",
  "/data/",
];

const modes: readonly { name: string; pages: readonly string[]; options: BrowserContextOptions }[] = [
  { name: "forced colours", pages: kinds, options: { forcedColors: "active" } },
  { name: "a window of 320 px (400 %)", pages: kinds, options: { viewport: { width: 320, height: 640 } } },
  { name: "light", pages: rest, options: { colorScheme: "light" } },
  { name: "dark", pages: rest, options: { colorScheme: "dark" } },
];

const stage = useStage();

describe.each(modes)("in $name", ({ pages, options }) => {
  let page: Page;
  beforeAll(async () => {
    page = await stage.browser.newPage({ reducedMotion: "reduce", ...options });
  });
  afterAll(() => page.close());

  it.each(pages)("%s has no fault that axe finds, and does not scroll sideways", async (path) => {
    await page.goto(stage.url + path);
    expect(await axeFaults(page)).toEqual([]);
    const { wide, window } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(wide).toBe(window);
  });
});

/** Controls that are smaller than 24 by 24 px where no running text holds them and no room around makes up for it. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("button, select, summary, input, main nav a")];
    return all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.clientWidth > 1)
      .filter((one) => getComputedStyle(one).display !== "inline" && !one.closest("label"))
      .filter((one) => one.getBoundingClientRect().height < 24 || one.getBoundingClientRect().width < 24)
      .map((one) => `${one.localName}.${one.className}: ${one.textContent.trim().slice(0, 30)}`);
  });
}

describe("on a telephone", () => {
  it("has controls of at least 24 by 24 px on every kind of page", async () => {
    const page = await stage.browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true });
    const small: string[] = [];
    for (const path of kinds) {
      await page.goto(stage.url + path);
      small.push(...(await smallTargets(page)).map((one) => `${path} ${one}`));
    }
    expect(small).toEqual([]);
    await page.close();
  });
});
