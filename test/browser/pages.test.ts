import { describe, expect, it } from "vitest";

import { axeFaults } from "../support/axe.ts";
import { useStage } from "../support/browser.ts";

/** One page of each kind. */
const addresses = [
  "/",
  "/timeline/",
  "/events/treaty-signed/",
  "/treaties/",
  "/treaties/russia-dprk-2024/",
  "/compare/",
  "/compare/russia-dprk-2000-and-russia-dprk-2024/",
  "/sources/",
  "/sources/documentcloud-1961-07-06/",
  "/updates/",
  "/about/",
  "/404.html",
];

const stage = useStage();

describe.each(addresses)("%s in a browser", (address) => {
  it.each([360, 1280])("is not wider than a window of %i px", async (width) => {
    const page = await stage.browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(stage.url + address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  });

  it("breaks no rule of its content-security policy and logs no error", async () => {
    const page = await stage.browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) said.push(message.text());
    });
    page.on("pageerror", (error) => said.push(error.message));
    await page.goto(stage.url + address, { waitUntil: "networkidle" });
    expect(said).toEqual([]);
    await page.close();
  });

  it("shows the same text with JavaScript off as on", async () => {
    const texts = await Promise.all(
      [true, false].map(async (javaScriptEnabled) => {
        const context = await stage.browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        await page.goto(stage.url + address);
        const text = (await page.locator("main").textContent()) ?? "";
        await context.close();
        return text.length;
      }),
    );
    expect(texts[1]).toBeGreaterThan(0.9 * (texts[0] ?? 0));
  });

  it.each(["light", "dark"] as const)(
    "has no accessibility fault that axe finds, in %s",
    async (colorScheme) => {
      const page = await stage.browser.newPage({ colorScheme });
      await page.goto(stage.url + address);
      expect(await axeFaults(page)).toEqual([]);
      await page.close();
    },
  );
});
