import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { useStage } from "../support/browser.ts";
import { drawn, openPage, query } from "../support/timeline.ts";

const stage = useStage();

const open = (path: string, opening?: Parameters<typeof openPage>[2]) => openPage(stage, path, opening);

describe("the interactive timeline by pointer", () => {
  it("moves by dragging and by Shift and wheel, and zooms by Ctrl and wheel", async () => {
    const { page } = await open("/timeline/?view=timeline&from=2024-01-01&to=2024-12-31");
    await drawn(page);
    await page.locator(".tl-canvas .vis-center").scrollIntoViewIfNeeded();
    const box = await page.locator(".tl-canvas .vis-center").boundingBox();
    if (!box) throw new Error("the timeline is not shown");
    const [x, y] = [box.x + box.width / 2, box.y + 30];
    const windows = [query(page)];
    const settle = async () => {
      // The address follows once the window rests.
      await expect.poll(() => query(page)).not.toBe(windows.at(-1));
      windows.push(query(page));
    };
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 200, y, { steps: 5 });
    await page.mouse.up();
    await settle();
    for (const key of ["Shift", "Control"]) {
      await page.keyboard.down(key);
      await page.mouse.wheel(0, 300);
      await page.keyboard.up(key);
      await settle();
    }
    expect(new Set(windows).size).toBe(4);
    const scroll = await page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scroll);
    await page.close();
  });

  it("shows an event in the panel when it is clicked", async () => {
    const { page } = await open("/timeline/?view=timeline&from=2024-10-01&to=2024-12-10");
    await drawn(page);
    const mark = page.locator(".tl-point.is-milestone:visible").first();
    await mark.click();
    await expect.poll(() => query(page)).toContain("event=");
    const title = (await page.textContent(".tl-details h2")) ?? "none";
    expect(await mark.getAttribute("aria-label")).toContain(title);
    expect(await mark.getAttribute("aria-current")).toBe("true");
    await page.close();
  });
});

describe("the embed", () => {
  it("opens on the event and window of its address, without the frame of the site", async () => {
    const { page, errors } = await open("/timeline/embed/?window=2024-06-01..2024-07-01&event=treaty-signed");
    await drawn(page);
    expect(await page.textContent(".tl-window")).toContain("1 June 2024 to 1 July 2024");
    expect(await page.textContent(".tl-details h2")).toContain("sign");
    expect(await page.locator(".site-header:visible").count()).toBe(0);
    expect(await page.locator(".tl-details a", { hasText: "Open the entry" }).getAttribute("target")).toBe(
      "_blank",
    );
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe("the view", () => {
  it("is saved as a drawing and as a picture with source line and licence", async () => {
    const { page, errors } = await open("/timeline/?view=timeline&window=2024-06-10..2024-06-30");
    await drawn(page);
    const save = async (words: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.click(`button:text-is("${words}")`),
      ]);
      return { name: download.suggestedFilename(), path: await download.path() };
    };
    const svg = await save("SVG");
    expect(svg.name).toMatch(/^timeline-2024-06-10-2024-06-30\.svg$/);
    const text = readFileSync(svg.path, "utf8");
    for (const part of ["10 to 30 June 2024", "CC BY 4.0", "window=2024-06-10..2024-06-30"])
      expect(text).toContain(part);
    const png = await save("PNG");
    expect(readFileSync(png.path).subarray(1, 4).toString()).toBe("PNG");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("draws lines to the linked events and leads to them", async () => {
    const { page } = await open("/timeline/?view=timeline&event=treaty-signed");
    await drawn(page);
    await expect.poll(() => page.locator(".tl-links path").count()).toBeGreaterThan(0);
    const other = page.locator(".tl-details h3 + .tl-list .link").first();
    const title = await other.textContent();
    await other.click();
    await expect.poll(() => page.textContent(".tl-details h2")).toBe(title);
    await page.close();
  });
});
