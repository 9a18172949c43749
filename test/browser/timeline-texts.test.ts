import { describe, expect, it } from "vitest";

import { useStage } from "../support/browser.ts";
import { drawn, openPage, shown } from "../support/timeline.ts";

const stage = useStage();
const inShort = "li.event:has(.event-meta.is-short):not(:has(.event-summary))";

for (const width of [1280, 360])
  describe(`the texts of the list at ${width} px`, () => {
    it("come whole, with people and sources, when a line is unfolded, and are fetched once", async () => {
      const { page, errors } = await openPage(stage, "/timeline/", { width });
      const fetched: string[] = [];
      page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
      const id = (await page.locator(inShort).first().getAttribute("id")) ?? "";
      const row = page.locator(`li.event[id="${id}"]`);
      await row.locator("summary").first().click();
      await row.locator(".source-line").first().waitFor();
      expect(await row.locator(".event-summary").textContent()).toMatch(/\w{3}/);
      expect(await row.locator("a.event-open").getAttribute("href")).toBe(`/events/${id}/`);
      const next = page.locator(`li.event[id="${id}"] ~ ${inShort}`).first();
      const other = (await next.getAttribute("id")) ?? "";
      await next.locator("summary").first().click();
      await page.locator(`li.event[id="${other}"] .source-line`).first().waitFor();
      expect(fetched.filter((path) => path.startsWith("/timeline/"))).toHaveLength(1);
      expect(errors).toEqual([]);
      await page.close();
    });

    it("leave the way to the entry, and say so, where they cannot be had", async () => {
      const { page } = await openPage(stage, "/timeline/", { width });
      await page.route("**/timeline/*/", (route) => route.abort());
      const row = page.locator(inShort).first();
      await row.locator("summary").click();
      await expect.poll(() => row.locator("[role=alert]").textContent()).toContain("could not be fetched");
      expect(await row.locator("a.event-open").count()).toBe(1);
      await page.close();
    });

    it("are searched whole, sources and people included, also when the search stands in the address", async () => {
      const { page: whole } = await openPage(stage, "/timeline/all/", { width, script: false });
      const names = await whole.locator("li.event .source-line a").allTextContents();
      const word = names.flatMap((name) => /^(\p{L}{8,})/u.exec(name)?.[1] ?? [])[0]?.toLowerCase() ?? "";
      const texts = await whole.locator("li.event").allTextContents();
      const having = texts.filter((text) => text.toLowerCase().includes(word)).length;
      await whole.close();
      expect(having).toBeGreaterThan(0);
      const { page } = await openPage(stage, "/timeline/", { width });
      await page.fill("#filter-q", word);
      await expect.poll(() => shown(page)).toBe(having);
      await page.reload();
      await expect.poll(() => shown(page)).toBe(having);
      expect(await page.textContent("#filter-count")).toMatch(new RegExp(`^${having} of `));
      await page.close();
    });

    it("are read beside the picture too", async () => {
      const { page } = await openPage(stage, "/timeline/", { width });
      const id = (await page.locator(inShort).first().getAttribute("id")) ?? "";
      await page.goto(`${stage.url}/timeline/?view=timeline&event=${id}`);
      await drawn(page);
      await expect.poll(() => page.locator(".tl-details .event-summary").textContent()).toMatch(/\w{3}/);
      await page.close();
    });
  });

describe("the timeline in full", () => {
  it("is read without a script, from the list phase by phase and all at once", async () => {
    const { page } = await openPage(stage, "/timeline/", { script: false });
    const total = await shown(page);
    await page.locator("a.phase-whole").first().click();
    await page.waitForURL(/\/timeline\/[^/]+\/$/);
    expect(await page.locator(".event-summary:visible").count()).toBe(await shown(page));
    await page.goto(`${stage.url}/timeline/all/`);
    expect(await page.locator(".event-summary:visible").count()).toBe(total);
    await page.close();
  });

  it("is printed whole, and the timeline as it is shown", async () => {
    const { page } = await openPage(stage, "/timeline/all/");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".event-summary:visible").count()).toBe(await shown(page));
    await page.goto(`${stage.url}/timeline/?form=full`);
    await expect.poll(() => page.locator(".event-summary:visible").count()).toBe(await shown(page));
    await page.close();
  });
});

for (const width of [360, 1280])
  describe(`the picture and its chosen event at ${width} px`, () => {
    it("stand on the screen together: the picture is little more than a screen high", async () => {
      const { page } = await openPage(stage, "/timeline/", { width });
      const id = (await page.locator("li.event").nth(-2).getAttribute("id")) ?? "";
      await page.goto(`${stage.url}/timeline/?view=timeline&event=${id}`);
      await drawn(page);
      const height = await page.locator(".tl-canvas").evaluate((canvas) => canvas.clientHeight);
      expect(height).toBeLessThanOrEqual(width < 600 ? 1.2 * 740 : 1600);
      await page.waitForSelector(".tl-details.is-open");
      await expect
        .poll(() =>
          page.evaluate(() => {
            const mark = document.querySelector(".tl-mark[aria-current]")?.getBoundingClientRect();
            const sheet = document.querySelector<HTMLElement>(".tl-details");
            const isOver = sheet && getComputedStyle(sheet).position === "fixed";
            const foot = isOver ? sheet.getBoundingClientRect().top : window.innerHeight;
            return mark !== undefined && mark.top >= 0 && mark.bottom <= foot;
          }),
        )
        .toBe(true);
      await page.close();
    });
  });
