import type { Page } from "playwright-core";

import type { Stage } from "./browser.ts";

type Opening = { width?: number; scheme?: "light" | "dark"; script?: boolean; forcedColors?: "active" };

/** Opens a page of the site and collects violations of its policy and errors of its scripts. */
export async function openPage(
  stage: Stage,
  path: string,
  { width = 1280, scheme = "light", script = true, forcedColors }: Opening = {},
) {
  const page = await stage.browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: "reduce",
    ...(forcedColors ? { forcedColors } : {}),
    javaScriptEnabled: script,
  });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(stage.url + path);
  return { page, errors };
}

/** Waits until the interactive timeline has drawn its items. */
export const drawn = (page: Page) => page.waitForSelector(".vis-timeline .tl-mark:visible");
/** The label of what has the focus. */
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
/** How many events the list shows. */
export const shown = (page: Page) => page.locator("li.event:visible").count();
/** All that the page's live regions say at the moment. */
export const announced = async (page: Page) =>
  (await page.locator("[role=status]").allTextContents()).join(" ");
/** The query of the page's address. */
export const query = (page: Page) => new URL(page.url()).search;
