import axeCore from "axe-core";
import { describe, expect, it } from "vitest";

import { useStage } from "../support/browser.ts";
import { listSite } from "../support/site.ts";
import { announced, drawn, focused, openPage, query, shown } from "../support/timeline.ts";

const total = listSite(".html").filter((address) => /^\/events\/[^/]+\/$/.test(address)).length;

const stage = useStage();

const open = (path: string, opening?: Parameters<typeof openPage>[2]) => openPage(stage, path, opening);

describe("the timeline page", () => {
  it("fetches the timeline only when asked, and breaks no policy", async () => {
    const { page, errors } = await open("/timeline/");
    const fetched = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({ name }) => name)
          .join(" "),
      );
    await page.waitForLoadState("networkidle");
    expect(await fetched()).not.toContain("vis-adapter");
    await page.click("#open-timeline");
    await drawn(page);
    expect(await fetched()).toContain("vis-adapter");
    for (const key of ["+", "+", "PageDown", "-"]) await page.keyboard.press(key);
    await expect.poll(() => query(page)).toContain("window=");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("shows all events and links to phases without a script", async () => {
    const { page } = await open("/timeline/", { script: false });
    expect(await shown(page)).toBe(total);
    expect(await page.locator("#filters, #open-timeline").locator("visible=true").count()).toBe(0);
    await page.close();
  });

  it("prints every event", async () => {
    const { page } = await open("/timeline/");
    await page.emulateMedia({ media: "print" });
    expect(await shown(page)).toBe(total);
    expect(await page.locator("#filters:visible").count()).toBe(0);
    await page.close();
  });

  for (const width of [360, 1280])
    it(`has no finding of axe and does not overflow at ${width} px, in light and dark`, async () => {
      for (const scheme of ["light", "dark"] as const) {
        const { page } = await open("/timeline/?view=timeline&event=treaty-signed", { width, scheme });
        await drawn(page);
        await page.waitForSelector(".tl-details.is-open");
        await page.waitForSelector(".tl-canvas:not([aria-busy])");
        await page.evaluate(axeCore.source);
        const findings = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof axeCore };
          const { violations } = await axe.run();
          return violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map((node) => node.html)
                .slice(0, 3)
                .join(" ")}`,
          );
        });
        expect(findings).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await page.close();
      }
    }, 120_000);
});

describe("filters", () => {
  it("work together, count, stand in the address and come back with the back button", async () => {
    const { page } = await open("/timeline/");
    await page.selectOption("#filter-actor", "actor:russia");
    await expect.poll(() => shown(page)).toBeLessThan(total);
    const russia = await shown(page);
    await page.selectOption("#filter-kind", "theme:military");
    await expect.poll(() => shown(page)).toBeLessThan(russia);
    const both = await shown(page);
    expect(await page.textContent("#filter-count")).toBe(`${both} of ${total} events`);
    expect(query(page)).toBe("?actor=russia&theme=military");
    await expect.poll(() => announced(page)).toContain(`${both} of ${total}`);
    await page.goBack();
    await expect.poll(() => shown(page)).toBe(russia);
    await page.goBack();
    await expect.poll(() => shown(page)).toBe(total);
    await page.close();
  });

  it("find words of the text and lead from match to match by key", async () => {
    const { page } = await open("/timeline/");
    await page.keyboard.press("/");
    await page.keyboard.type("umbrella");
    await expect.poll(() => shown(page)).toBeLessThan(10);
    const matches = await shown(page);
    expect(matches).toBeGreaterThan(0);
    await page.keyboard.press("Tab");
    await page.focus("#match-next");
    await page.keyboard.press("Enter");
    const first = await page.evaluate(() => document.activeElement?.closest("li.event")?.id);
    expect(first).toBeTruthy();
    for (let i = 0; i < matches; i++) await page.keyboard.press("n");
    expect(await page.evaluate(() => document.activeElement?.closest("li.event")?.id)).toBe(first);
    await page.close();
  });
});

describe("the overview", () => {
  it("chooses a window by button, key, click and drag", async () => {
    const { page } = await open("/timeline/");
    await page.click(".periods button:text-is('June 2024')");
    await expect.poll(() => query(page)).toBe("?from=2024-06-01&to=2024-06-30");
    await expect.poll(() => shown(page)).toBeLessThan(total);
    await page.focus("svg.at-wide [role=slider] >> nth=1");
    await page.keyboard.press("ArrowRight");
    expect(query(page)).toBe("?from=2024-06-01&to=2024-07-30");
    const place = async () => {
      await page.locator("svg.at-wide").scrollIntoViewIfNeeded();
      const box = await page.locator("svg.at-wide").boundingBox();
      if (!box) throw new Error("the overview is not shown");
      return (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
    };
    let at = await place();
    await page.mouse.click(...at(0.97, 0.9));
    await expect.poll(() => query(page)).toBe("?from=2025-01-01");
    await page.click(".periods button:has-text('All')");
    at = await place();
    await page.mouse.move(...at(0.3, 0.6));
    await page.mouse.down();
    await page.mouse.move(...at(0.6, 0.6), { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => query(page)).toMatch(/^\?from=20\d\d-\d\d-\d\d&to=20\d\d-\d\d-\d\d$/);
    await page.close();
  });
});

describe("the interactive timeline by keyboard alone", () => {
  it("opens from the button, takes the focus, and gives it back when closed", async () => {
    const { page } = await open("/timeline/");
    await page.focus("#open-timeline");
    await page.keyboard.press("Enter");
    await drawn(page);
    await expect.poll(() => focused(page)).toMatch(/\d{4}.*: /);
    await page.focus(".tl-close");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("open-timeline");
    expect(query(page)).toBe("");
    await page.close();
  });

  it("reaches every event, with the focus always visible", async () => {
    const { page } = await open("/timeline/?view=timeline");
    await drawn(page);
    await page.focus(".tl-mark[tabindex='0']");
    const found = new Map<string, number>();
    const unseen: string[] = [];
    const read = () =>
      page.evaluate(() => {
        const mark = document.activeElement;
        const box = mark?.getBoundingClientRect();
        const canvas = document.querySelector(".tl-canvas")?.getBoundingClientRect();
        const isSeen =
          box &&
          canvas &&
          box.left < canvas.right &&
          box.right > canvas.left &&
          box.width >= 24 &&
          box.height >= 24;
        return {
          id: mark instanceof HTMLElement ? (mark.dataset.mark ?? "") : "",
          label: mark?.getAttribute("aria-label") ?? "",
          isSeen: Boolean(isSeen) && mark?.matches(":focus-visible") === true,
        };
      });
    const press = async (key: string) => {
      await page.keyboard.press(key);
      // What lies outside of the window is drawn, and then takes the focus, with one of the next frames.
      await page.waitForSelector(".tl-canvas:not([aria-busy])");
    };
    for (let lane = 0; lane < 6; lane++) await press("ArrowUp");
    for (let lane = 0; lane < 6; lane++) {
      await press("Home");
      for (let last = ""; ;) {
        const now = await read();
        if (now.id === last) break;
        last = now.id;
        if (!now.isSeen) unseen.push(now.label);
        found.set(now.id, Number(/^(\d+) events/.exec(now.label)?.[1] ?? 1));
        await press("ArrowRight");
      }
      await press("ArrowDown");
    }
    expect([...found.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(unseen).toEqual([]);
    await page.close();
  }, 120_000);

  it("opens a cluster with Enter, lists its events and zooms in on them", async () => {
    const { page } = await open("/timeline/?view=timeline");
    await drawn(page);
    const cluster = page.locator(".tl-cluster:visible").last();
    const name = (await cluster.getAttribute("aria-label")) ?? "";
    await cluster.focus();
    await page.keyboard.press("Enter");
    const count = Number(/^(\d+) events/.exec(name)?.[1]);
    await expect.poll(() => page.locator(".tl-list li").count()).toBe(count);
    await expect.poll(() => query(page)).toContain("window=");
    await page.locator(".tl-list button").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => query(page)).toContain("event=");
    expect(await page.locator(".tl-details a", { hasText: "Open the entry" }).getAttribute("href")).toMatch(
      /^\/events\/[^/]+\/$/,
    );
    await page.close();
  });

  it("zooms and moves without a pointer, and lets the focus leave", async () => {
    const { page } = await open("/timeline/?view=timeline");
    await drawn(page);
    await page.focus(".tl-mark[tabindex='0']");
    const windowNow = () => page.textContent(".tl-window");
    for (const key of ["+", "+", "PageDown", "PageUp", "-", "Control+End", "Control+Home", "0"]) {
      const before = await windowNow();
      await page.keyboard.press(key);
      // The window is told once it rests.
      await expect.poll(windowNow).not.toBe(before);
    }
    expect(await windowNow()).toContain("All years");
    expect(await focused(page)).not.toBe("");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".tl-canvas"))).toBeNull();
    await page.close();
  });

  it("names each visible item with date and title in the accessibility tree", async () => {
    const { page } = await open("/timeline/?view=timeline&from=2024-10-01&to=2024-12-10");
    await drawn(page);
    const tree = await page.locator(".tl-canvas").ariaSnapshot();
    const items = tree.split("\n").filter((line) => /button "/.test(line));
    expect(items.length).toBe(await page.locator(".tl-mark").count());
    expect(items.length).toBeGreaterThan(10);
    expect(items.filter((line) => !/\d{4}.*: .+|\d+ events, .*\d{4}/.test(line))).toEqual([]);
    await page.close();
  });

  it("follows the filters of the list", async () => {
    const { page } = await open("/timeline/?view=timeline&topic=troops&from=2024-09-01&to=2025-03-01");
    await drawn(page);
    const words = (await page.textContent(".tl-window")) ?? "";
    await page.selectOption("#filter-actor", "actor:united-states");
    await expect.poll(() => page.textContent(".tl-window")).not.toBe(words);
    const filtered = await page.textContent(".tl-window");
    await page.click(".tl-moves button[aria-label^='Zoom out']");
    await expect.poll(() => page.textContent(".tl-window")).not.toBe(filtered);
    expect(query(page)).toContain("actor=united-states");
    await page.close();
  });
});
