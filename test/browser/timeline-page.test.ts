import { describe, expect, it } from "vitest";

import { useStage } from "../support/browser.ts";
import { announced, drawn, openPage, query, shown } from "../support/timeline.ts";

const stage = useStage();

const open = (path: string, opening?: Parameters<typeof openPage>[2]) => openPage(stage, path, opening);
const signing = "treaty-signed";

describe("the timeline as a page to read", () => {
  for (const [width, most] of [
    [1280, 75],
    [360, 150],
  ] as const)
    it(`takes at most ${most} px an event at ${width} px, and few tab stops to the first event`, async () => {
      const { page } = await open("/timeline/", { width });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height / (await shown(page))).toBeLessThan(most);
      let stops = 0;
      for (let isThere = false; !isThere && stops <= 20; stops++) {
        await page.keyboard.press("Tab");
        const text = await page.evaluate(() => document.activeElement?.textContent ?? "");
        if (text.trim() === "Skip to the events") await page.keyboard.press("Enter");
        isThere = await page.evaluate(
          () => document.activeElement?.closest("li.event, .phase-intro") !== null,
        );
      }
      expect(stops).toBeLessThanOrEqual(20);
      await page.close();
    });

  for (const width of [1280, 360])
    it(`puts the event of its address into view, unfolded, focused and read out at ${width} px`, async () => {
      for (const path of [`/timeline/?event=${signing}`, `/timeline/#${signing}`]) {
        const { page } = await open(path, { width });
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.closest("li.event")?.id))
          .toBe(signing);
        const row = page.locator(`li.event[id="${signing}"]`);
        expect(await row.locator("> details").getAttribute("open")).not.toBeNull();
        const box = await row.boundingBox();
        expect(box?.y).toBeGreaterThan(0);
        expect(box?.y).toBeLessThan(400);
        await expect.poll(() => announced(page)).toContain("19 June 2024");
        await page.close();
      }
    });

  it("comes back to the very spot, with the filters and what was unfolded", async () => {
    const { page } = await open("/timeline/?topic=troops");
    await page.waitForSelector("li.event[hidden]", { state: "attached" });
    const row = page.locator("li.event:not([hidden])").nth(12);
    await row.locator("summary").click();
    await row.locator(".source-line").first().waitFor();
    const link = row.locator("a.event-open");
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await link.click();
    await page.waitForURL(/\/events\//);
    await page.goBack();
    await page.waitForSelector("li.event[hidden]", { state: "attached" });
    await expect
      .poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - before))
      .toBeLessThan(5);
    expect(await row.locator("> details").getAttribute("open")).not.toBeNull();
    await page.close();
  });

  it("turns round and unfolds, in the address and from it", async () => {
    const { page } = await open("/timeline/");
    const ids = () => page.locator("li.event").evaluateAll((rows) => rows.map(({ id }) => id));
    const oldest = await ids();
    await page.click("button:has-text('Newest first')");
    await page.click(".list-tools button:has-text('Full')");
    expect(query(page)).toBe("?order=newest&form=full");
    expect(await ids()).toEqual([...oldest].reverse());
    await page.reload();
    await expect.poll(ids).toEqual([...oldest].reverse());
    expect(await page.locator("li.event > details:not([open])").count()).toBe(0);
    await page.close();
  });

  it("says what is chosen, and leads back from an empty result", async () => {
    const { page } = await open("/timeline/?actor=russia&q=zzzz");
    await page.waitForSelector(".no-match");
    expect(await page.textContent(".no-match")).toContain("Search: zzzz");
    expect(await page.textContent("#filter-count")).toMatch(/^0 of/);
    await page.click(".filter-chips button:has-text('zzzz')");
    await expect.poll(() => query(page)).toBe("?actor=russia");
    expect(await page.textContent("#filter-count")).toBe(
      `${await shown(page)} of ${await page.locator("li.event").count()} events`,
    );
    await page.click("#filter-clear");
    await expect.poll(() => query(page)).toBe("");
    await page.close();
  });

  it("reads days with the day first, and says so where it cannot", async () => {
    const { page } = await open("/timeline/");
    await page.fill("#filter-from", "19.6.2024");
    await page.press("#filter-from", "Tab");
    await page.fill("#filter-to", "June 2024");
    await page.press("#filter-to", "Tab");
    await expect.poll(() => query(page)).toBe("?from=2024-06-19&to=2024-06-30");
    expect(await page.inputValue("#filter-from")).toBe("19 June 2024");
    await page.fill("#filter-to", "6/31/2024");
    await page.press("#filter-to", "Tab");
    expect(await page.getAttribute("#filter-to", "aria-invalid")).toBe("true");
    await page.close();
  });
});

describe("the dots of the overview", () => {
  it("tell what they are under the pointer, by key, and lead to the event", async () => {
    const { page } = await open("/timeline/");
    const dot = page.locator(`svg.at-wide a[href="#${signing}"] circle`);
    await dot.hover();
    expect(await page.textContent(".strip-tip")).toContain("19 June 2024");
    await dot.click();
    await expect.poll(() => query(page)).toBe(`?event=${signing}`);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest("li.event")?.id))
      .toBe(signing);
    await page.focus("svg.at-wide a[tabindex='0']");
    const name = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    const last = await name();
    await page.keyboard.press("ArrowLeft");
    expect(await name()).not.toBe(last);
    await page.close();
  });
});

describe("the story", () => {
  for (const width of [1280, 360])
    it(`moves the picture from step to step, by button and key, in the address, at ${width} px`, async () => {
      const { page, errors } = await open("/timeline/?view=timeline&story=5", { width });
      await drawn(page);
      const panel = page.locator(".tl-story");
      const first = await panel.locator("h2").textContent();
      await expect.poll(() => query(page)).toMatch(/story=5.*window=.*event=/);
      const window = await page.textContent(".tl-window");
      await panel.locator("button:has-text('Next')").click();
      await expect.poll(() => query(page)).toContain("story=6");
      await expect.poll(() => page.textContent(".tl-window")).not.toBe(window);
      await panel.locator("button:has-text('Next')").focus();
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => panel.locator("h2").textContent()).toBe(first);
      await panel.locator("button:has-text('Leave')").click();
      expect(await panel.isVisible()).toBe(false);
      expect(errors).toEqual([]);
      await page.close();
    });

  it("is a page that marks the step that is read", async () => {
    const { page } = await open("/timeline/story/");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("step-2");
    await expect
      .poll(() => page.getAttribute(".story-rail svg.at-wide a[aria-current]", "href"))
      .toBe("#step-2");
    await page.close();
  });
});

describe("two events", () => {
  it("show the days between them, from the address too", async () => {
    const { page } = await open("/timeline/?between=treaty-signed..treaty-enters-into-force");
    await expect.poll(() => page.textContent(".between output")).toBe("168 days (about 5 months)");
    await page.selectOption("#between-second", "duma-ratifies");
    await expect.poll(() => query(page)).toBe("?between=treaty-signed..duma-ratifies");
    await expect.poll(() => page.textContent(".between output")).toContain("127 days");
    await page.close();
  });
});

describe("the dots on a narrow screen", () => {
  it("are links as on a wide one, once the script runs", async () => {
    const { page } = await open("/timeline/", { width: 360 });
    const total = await page.locator("li.event").count();
    await expect.poll(() => page.locator("svg.at-phone a").count()).toBe(total);
    await page.close();
  });
});
