import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { useStage } from "../support/browser.ts";
import { announced, drawn, openPage, query, shown } from "../support/timeline.ts";

const stage = useStage();
const inShort = "li.event:has(.event-meta.is-short):not(:has(.event-summary))";

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** How far the page has shifted since it was opened, as https://web.dev/articles/cls counts it, without the windows. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const found = list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[];
          resolve(found.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0));
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );

for (const width of [360, 1280])
  describe(`coming and going at ${width} px`, () => {
    it("opens a shared view on its event: in view, with the focus, read out, and without a jump", async () => {
      const { page } = await openPage(stage, "/timeline/?view=timeline&event=treaty-signed", { width });
      await drawn(page);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-mark") ?? ""))
        .toMatch(/^treaty-signed@/);
      await expect.poll(() => announced(page)).toContain("19 June 2024");
      const box = await page.locator(".tl-mark[aria-current]").boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(900);
      expect(await page.textContent(".tl-window")).toContain("2024");
      expect(await shifts(page)).toBeLessThan(0.1);
      await page.close();
    });

    it("comes back from an entry to the very spot in the list", async () => {
      const { page } = await openPage(stage, "/timeline/?topic=troops", { width });
      await page.waitForSelector("li.event[hidden]", { state: "attached" });
      const row = page.locator("li.event:not([hidden])").nth(12);
      await row.locator("summary").first().click();
      await row.locator(".source-line").first().waitFor();
      const link = row.locator("a.event-open");
      await link.scrollIntoViewIfNeeded();
      // Where it stands on the screen: entries above that were not laid out have guessed heights.
      const top = async () => (await row.boundingBox())?.y ?? NaN;
      const before = await top();
      await link.click();
      await page.waitForURL(/\/events\//);
      await page.goBack();
      await page.waitForSelector("li.event[hidden]", { state: "attached" });
      await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(5);
      expect(await row.locator("> details").getAttribute("open")).not.toBeNull();
      await page.close();
    });

    it("comes back from an entry to the picture: its window, its event, its spot", async () => {
      const { page } = await openPage(stage, "/timeline/?view=timeline&event=treaty-signed", { width });
      await drawn(page);
      await page.waitForSelector(".tl-details.is-open");
      const link = page.locator(".tl-details a", { hasText: "Open the entry" });
      await link.scrollIntoViewIfNeeded();
      // The spot is kept with the click that leads away.
      await link.click();
      await page.waitForURL(/\/events\/treaty-signed\//);
      await page.goBack();
      await drawn(page);
      await page.waitForSelector(".tl-details.is-open");
      await expect.poll(() => page.textContent(".tl-details h2")).toContain("sign");
      await expect
        .poll(async () => (await page.locator(".tl-toolbar").boundingBox())?.y ?? -9999)
        .toBeGreaterThan(-1500);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
      await page.close();
    });

    it("comes back through what was filtered, step by step", async () => {
      const { page } = await openPage(stage, "/timeline/", { width });
      const all = await shown(page);
      const fold = page.locator(".filter-fold > summary");
      if (await fold.isVisible()) await fold.click();
      await page.selectOption("#filter-treaty", "treaty:russia-dprk-2024");
      await expect.poll(() => shown(page)).toBeLessThan(all);
      expect(await page.textContent("#filter-count")).toBe(`${await shown(page)} of ${all} events`);
      await page.goBack();
      await expect.poll(() => query(page)).toBe("");
      await expect.poll(() => shown(page)).toBe(all);
      await page.close();
    });

    it("has every text in the page once the browser is asked to search it", async () => {
      const { page } = await openPage(stage, "/timeline/", { width });
      expect(await page.locator(inShort).count()).toBeGreaterThan(20);
      await page.keyboard.press("Control+f");
      await expect.poll(() => page.locator(inShort).count()).toBe(0);
      expect(await page.locator("li.event:not(.is-milestone) > details[open]").count()).toBe(0);
      await page.close();
    });

    it("shows every event without a script, and prints it", async () => {
      const { page: bare } = await openPage(stage, "/timeline/", { width, script: false });
      const all = await bare.locator("li.event").count();
      expect(await shown(bare)).toBe(all);
      await bare.close();
      const { page } = await openPage(stage, "/timeline/", { width });
      await page.emulateMedia({ media: "print" });
      expect(await shown(page)).toBe(all);
      expect(await page.locator("#filters:visible, .timeline-rail:visible, .periods:visible").count()).toBe(
        0,
      );
      await page.close();
    });

    it("stands pills on their dates", async () => {
      const { page } = await openPage(stage, "/timeline/?view=timeline", { width });
      await drawn(page);
      const id = await page.evaluate(() => {
        const frame = document.querySelector(".tl-canvas .vis-center")?.getBoundingClientRect();
        const pill = [...document.querySelectorAll<HTMLElement>(".tl-cluster")].find((one) => {
          const { left, right } = one.getBoundingClientRect();
          return frame && left >= frame.left && right <= frame.right;
        });
        return pill?.dataset.mark;
      });
      const pill = page.locator(`.tl-cluster[data-mark="${id}"]`);
      await pill.focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => query(page)).toContain("window=");
      const [from = "", to = ""] = new URLSearchParams(query(page)).get("window")?.split("..") ?? [];
      const listed = await page.locator(".tl-list .quiet").allTextContents();
      const years = listed.map((words) => Number(/\d{4}/.exec(words)?.[0]));
      for (const year of years) {
        expect(year).toBeGreaterThanOrEqual(Number(from.slice(0, 4)));
        expect(year).toBeLessThanOrEqual(Number(to.slice(0, 4)));
      }
      await page.close();
    });
  });
