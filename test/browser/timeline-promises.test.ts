import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { useStage } from "../support/browser.ts";
import { announced, drawn, openPage, query, shown } from "../support/timeline.ts";

const stage = useStage();

/** Opens a page with the interactive timeline drawn. */
async function openDrawn(path: string, opening: Parameters<typeof openPage>[2]) {
  const opened = await openPage(stage, path, opening);
  await drawn(opened.page);
  await opened.page.waitForSelector(".tl-canvas:not([aria-busy])");
  return opened.page;
}

/** How many events the picture shows, and how many of them pills hold. */
const inPicture = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector(".tl-canvas .vis-center")?.getBoundingClientRect();
    const counts = [...document.querySelectorAll(".tl-mark")].flatMap((mark) => {
      const { left, right } = mark.getBoundingClientRect();
      const isIn = frame && left < frame.right && right > frame.left;
      return isIn ? [mark.classList.contains("tl-cluster") ? parseInt(mark.textContent, 10) : 1] : [];
    });
    const sum = (numbers: number[]) => numbers.reduce((all, n) => all + n, 0);
    return { all: sum(counts), inPills: sum(counts.filter((n) => n > 1)) };
  });

/** What is smaller than a target must be, of the things that can be pressed. */
const smallerThan = (page: Page, selector: string, least: number) =>
  page.locator(selector).evaluateAll(
    (elements, size) =>
      elements.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isShown = element.checkVisibility() && width > 0;
        return isShown && (width < size - 0.5 || height < size - 0.5)
          ? [`${element.textContent.trim() || element.getAttribute("class")}: ${width} × ${height}`]
          : [];
      }),
    least,
  );

for (const width of [360, 1280])
  describe(`the interactive timeline at ${width} px`, () => {
    it("opens on a full window with at most one event in five in a pill", async () => {
      const page = await openDrawn("/timeline/?view=timeline", { width });
      const { all, inPills } = await inPicture(page);
      expect(all).toBeGreaterThan(20);
      expect(inPills / all).toBeLessThanOrEqual(0.2);
      await page.close();
    });

    it("keeps what has the focus in view while it zooms", async () => {
      const page = await openDrawn("/timeline/?view=timeline", { width });
      await page.focus(".tl-mark[tabindex='0']");
      const id = () =>
        page.evaluate(() => {
          const mark = document.activeElement;
          const box = mark?.getBoundingClientRect();
          const frame = document.querySelector(".tl-canvas .vis-center")?.getBoundingClientRect();
          const isIn = box && frame && box.right > frame.left && box.left < frame.right;
          return isIn && mark instanceof HTMLElement ? (mark.dataset.mark ?? "") : "out of view";
        });
      for (const key of ["ArrowRight", "ArrowRight", "+", "+", "+"]) {
        await page.keyboard.press(key);
        await page.waitForSelector(".tl-canvas:not([aria-busy])");
      }
      await expect.poll(() => query(page)).toContain("window=");
      await expect.poll(id).toMatch(/@/);
      await page.close();
    });

    it("closes with Escape what is read, then itself, and gives the focus back", async () => {
      const page = await openDrawn("/timeline/?view=timeline", { width });
      await page.focus(".tl-point[tabindex='0'], .tl-mark[tabindex='0']");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".tl-details.is-open");
      await page.keyboard.press("Escape");
      await page.waitForSelector(".tl-details:not(.is-open)", { state: "attached" });
      expect(await page.locator(".timeline-view").isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("open-timeline");
      expect(await page.locator(".timeline-view").isVisible()).toBe(false);
      await page.close();
    });

    it("moves with the list that is scrolled, and leads to its window in the list", async () => {
      const page = await openDrawn("/timeline/?view=timeline&window=2025-03-01..2025-04-01", { width });
      await page.locator("li.event").nth(3).locator("summary").focus();
      await page.evaluate(() => document.querySelectorAll("li.event")[3]?.scrollIntoView({ block: "start" }));
      await expect.poll(() => query(page)).not.toContain("window=2025-03-01");
      expect(await page.locator(".tl-mark.is-here").count()).toBe(1);
      expect(await page.locator("li.event.in-window").count()).toBeGreaterThan(0);
      await page.click(".tl-to-list");
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest("li.event")?.id))
        .toBe(await page.locator("li.event.in-window").first().getAttribute("id"));
      await page.close();
    });

    it("counts the same in list, bar, picture and words read out after each filter", async () => {
      const page = await openDrawn("/timeline/?view=timeline", { width });
      const fold = page.locator(".filter-fold > summary");
      if (await fold.isVisible()) await fold.click();
      for (const [name, value] of [
        ["treaty", "treaty:russia-dprk-2024"],
        ["confidence", "confidence:primary"],
      ] as const) {
        const before = await shown(page);
        await page.selectOption(`#filter-${name}`, value);
        await expect.poll(() => shown(page)).toBeLessThan(before);
        const left = await shown(page);
        expect(await page.textContent("#filter-count")).toMatch(new RegExp(`^${left} of `));
        await expect.poll(() => page.textContent(".tl-window")).toMatch(new RegExp(`of ${left} events$`));
        await expect.poll(() => announced(page)).toContain(String(left));
      }
      await page.close();
    });

    it("has targets that can be hit", async () => {
      const page = await openDrawn("/timeline/?view=timeline", { width });
      expect(
        await smallerThan(page, ".tl-mark, a.disagree, .event summary, .brush-handle .target", 24),
      ).toEqual([]);
      if (width < 600) {
        const controls = ".tl-toolbar button, .tl-toolbar select, .filter-line input, .filter-fold > summary";
        expect(await smallerThan(page, `${controls}, .list-tools button`, 44)).toEqual([]);
      }
      await page.close();
    });

    it("keeps evidence and what is pressed apart where colours are forced", async () => {
      const page = await openDrawn("/timeline/?view=timeline", { width, forcedColors: "active" });
      const ground = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await ground(".tl-dot.c-primary")).not.toBe(await ground(".tl-dot.c-one-report"));
      const pressed = ".list-tools .switch button[aria-pressed='true']";
      expect(await ground(pressed)).not.toBe(
        await ground(".list-tools .switch button[aria-pressed='false']"),
      );
      await page.close();
    });
  });
