import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { useStage } from "../support/browser.ts";
import { pageKinds } from "../support/page-kinds.ts";

const stage = useStage();

/** What a reader on paper sees of a page: its text, and the controls that are still drawn. */
async function onPaper(page: Page) {
  return page.evaluate(() => {
    const drawn = (one: Element) => one.checkVisibility({ visibilityProperty: true }) && one.clientHeight > 1;
    const controls = [...document.querySelectorAll("button, input, select, form, textarea, pre[data-copy]")];
    return {
      text: document.body.innerText,
      controls: controls.filter(drawn).map((one) => `${one.localName}.${one.className}`),
    };
  });
}

describe("on paper", () => {
  let page: Page;
  beforeAll(async () => {
    page = await stage.browser.newPage();
    await page.emulateMedia({ media: "print" });
  });
  afterAll(() => page.close());

  /** What is not found has no address; the sheet of one page is a drawing, which says its own. */
  const kinds = pageKinds.filter((path) => !["/404.html", "/timeline/one-page/"].includes(path));

  it.each(kinds)("%s says its address and its day, and shows no controls", async (path) => {
    await page.goto(stage.url + path);
    const { text, controls } = await onPaper(page);
    expect(controls).toEqual([]);
    expect(text).toContain(`https://example.org${path}`);
    expect(text).toMatch(/record of \d{1,2} \p{L}+ \d{4}/iu);
  });
});

/** Every so many-th place where the keyboard stops, forwards and then back, that another element covers. */
async function coveredStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>("a[href], button, summary, input, select, [tabindex='0']"),
    ];
    const stops = all.filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }));
    const some = stops.filter((_, i) => i % Math.ceil(stops.length / 40) === 0);
    const covered = (one: HTMLElement) => {
      one.focus();
      const box = one.getClientRects()[0];
      if (!box || document.activeElement !== one) return false;
      const spots = [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2];
      return spots.every((y) => {
        const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 8), y);
        return !top || !(one.contains(top) || top.contains(one));
      });
    };
    return [...some, ...some.toReversed()]
      .filter(covered)
      .map((one) => `${one.localName}.${one.className}: ${one.textContent.trim().slice(0, 30)}`);
  });
}

const screens = [
  { name: "a desk", viewport: { width: 1280, height: 720 } },
  { name: "a telephone", viewport: { width: 360, height: 640 } },
];

describe.each(screens)("by keyboard on $name", ({ viewport }) => {
  let page: Page;
  beforeAll(async () => {
    page = await stage.browser.newPage({ viewport, reducedMotion: "reduce" });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ("value" in entry && typeof entry.value === "number") shifts.push(entry.value);
      }).observe({ type: "layout-shift", buffered: true });
    });
  });
  afterAll(() => page.close());

  it.each(pageKinds)(
    "%s holds still as it loads, and hides no focus under what stays in place",
    async (path) => {
      await page.goto(stage.url + path);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            requestAnimationFrame(() => {
              requestAnimationFrame(() => {
                const { shifts } = window as unknown as { shifts: number[] };
                resolve(shifts.reduce((sum, value) => sum + value, 0));
              });
            });
          }),
      );
      expect(shift).toBeLessThan(0.02);
      expect(await coveredStops(page)).toEqual([]);
    },
  );
});
