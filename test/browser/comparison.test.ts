import axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { useStage } from "../support/browser.ts";

const pair = "/compare/russia-dprk-2000-and-russia-dprk-2024/";
const phone: BrowserContextOptions = { viewport: { width: 360, height: 780 }, hasTouch: true };

const stage = useStage();

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await stage.browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.goto(stage.url + address);
  return page;
}

const shown = (page: Page) => page.locator("[data-row]:visible");

describe("the filters", () => {
  it("narrow the rows, say how many are left and stand in the address", async () => {
    const page = await open(pair);
    const all = await shown(page).count();
    await page.getByText("Filter the rows").click();
    await page.getByRole("checkbox", { name: /^Strengthened/ }).check();
    const relations = await shown(page).evaluateAll((rows) =>
      rows.map((row) => row.getAttribute("data-relation")),
    );
    expect(new Set(relations)).toEqual(new Set(["strengthened"]));
    expect(new URL(page.url()).search).toBe("?relation=strengthened");
    expect(await page.locator("main").getByRole("status").first().textContent()).toBe(
      `${relations.length} of ${all} topics shown`,
    );
    await page.getByRole("combobox", { name: "Force" }).selectOption("binding");
    expect(new URL(page.url()).search).toBe("?relation=strengthened&force=binding");
    await page.goBack();
    expect(new URL(page.url()).search).toBe("?relation=strengthened");
    expect(await page.getByRole("combobox", { name: "Force" }).inputValue()).toBe("");
    await page.goBack();
    expect(await shown(page).count()).toBe(all);
    await page.context().close();
  });

  it("are read from the address, and give way to a permalink that they would hide", async () => {
    const page = await open(`${pair}?group=security&changed=yes`);
    const groups = await shown(page).evaluateAll((rows) =>
      rows.map((row) => `${row.getAttribute("data-group")} ${row.getAttribute("data-changed")}`),
    );
    expect(new Set(groups)).toEqual(new Set(["security yes"]));
    await page.goto(`${stage.url}${pair}?group=security#media`);
    expect(await page.locator("#media").isVisible()).toBe(true);
    await page.context().close();
  });

  it("find each row under each evidence level that one of its cells has", async () => {
    const page = await open(`${pair}?evidence=not-found`);
    const empty = await shown(page).evaluateAll((rows) =>
      rows.every((row) => row.querySelector(".empty-side")),
    );
    expect(await shown(page).count()).toBeGreaterThan(5);
    expect(empty).toBe(true);
    await page.context().close();
  });
});

describe("the rows", () => {
  it("are reached one after the other by the tab key", async () => {
    const page = await open(pair);
    const expected = await page.locator("[data-row]").evaluateAll((rows) => rows.map((row) => row.id));
    await page.locator("[data-rail] a").last().focus();
    const reached: string[] = [];
    for (let i = 0; i < expected.length; i++) {
      await page.keyboard.press("Tab");
      reached.push(
        await page.evaluate(() => document.activeElement?.closest("[data-row]:has(:focus)")?.id ?? ""),
      );
    }
    expect(reached).toEqual(expected);
    await page.context().close();
  });

  it("unfold by key, by their address and all at once, to a table with a header for each side", async () => {
    const page = await open(`${pair}#exit`);
    const table = page.locator("#exit").getByRole("table");
    expect(await table.getByRole("columnheader", { name: "2024 treaty" }).count()).toBe(1);
    expect(await page.getByRole("table").count()).toBe(1);
    await page.locator("#media summary").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.getByRole("table").count()).toBe(2);
    await page.getByRole("button", { name: "Open all rows" }).click();
    expect(await page.getByRole("table").count()).toBe(await page.locator("[data-row]").count());
    await page.context().close();
  });

  it("fold into at most 9,000 pixels, and without script unfold by themselves", async () => {
    const page = await open(pair, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const height = await page.evaluate("document.documentElement.scrollHeight");
    expect(height).toBeLessThanOrEqual(9000);
    await page.locator("#exit summary").first().click();
    expect(await page.locator("#exit table").isVisible()).toBe(true);
    await page.context().close();
  });

  it("are all visible without JavaScript, on a phone as well", async () => {
    for (const options of [{}, phone]) {
      const page = await open(pair, { ...options, javaScriptEnabled: false });
      expect(await shown(page).count()).toBe(await page.locator("[data-row]").count());
      expect(await page.locator("[data-filters], [data-pager]").locator("visible=true").count()).toBe(0);
      await page.context().close();
    }
  });

  it("have buttons that copy the link and the citation", async () => {
    const page = await open(`${pair}#exit`, { permissions: ["clipboard-read", "clipboard-write"] });
    const row = page.locator("#exit");
    await row.getByRole("button", { name: "Copy citation" }).click();
    await row.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Article Four\. “Exit: 2000 and 2024 compared\.”.*#exit$/);
    await page.context().close();
  });

  it("are printed in full without code and controls, on at most 8 pages of A4", async () => {
    const page = await open(pair);
    await page.setViewportSize({ width: 700, height: 1000 });
    await page.emulateMedia({ media: "print" });
    expect(await shown(page).count()).toBe(await page.locator("[data-row]").count());
    expect(await page.locator("[data-filters], [data-pager], button").locator("visible=true").count()).toBe(
      0,
    );
    const cut = await page
      .locator("[data-row] *")
      .evaluateAll(
        (elements) =>
          elements.filter((element) => element.getBoundingClientRect().right > innerWidth + 1).length,
      );
    expect(cut).toBe(0);
    expect(await page.locator("[data-row] table:visible").count()).toBe(
      await page.locator("[data-row]").count(),
    );
    expect(await page.locator(".row-tools, [data-row] pre").locator("visible=true").count()).toBe(0);
    expect(await page.locator(".endnotes li").first().textContent()).toMatch(/https?:/);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(8);
    await page.context().close();
  });
});

describe("on a phone", () => {
  it("one topic is shown at a time, and buttons, list and swipe lead to the others", async () => {
    const page = await open(pair, phone);
    const current = () => shown(page).evaluateAll((rows) => rows.map((row) => row.id));
    expect(await current()).toEqual(["armed-assistance"]);
    await page.getByRole("button", { name: "Next" }).click();
    await expect.poll(current).toEqual(["crisis-consultation"]);
    expect(page.url()).toMatch(/#crisis-consultation$/);
    await page.getByLabel("Topic shown").selectOption("exit");
    await expect.poll(current).toEqual(["exit"]);
    expect(await page.getByRole("button", { name: "Next" }).getAttribute("aria-disabled")).toBe("true");
    expect(await page.locator("[data-place]").textContent()).toMatch(/^Exit, (\d+) of \1$/);
    await page.goBack();
    await expect.poll(current).toEqual(["crisis-consultation"]);
    await swipe(page, 300, 40);
    await expect.poll(current).toEqual(["hostile-agreements"]);
    await swipe(page, 40, 300);
    await expect.poll(current).toEqual(["crisis-consultation"]);
    await page.getByRole("button", { name: "All topics on one page" }).click();
    expect((await current()).length).toBe(await page.locator("[data-row]").count());
    await page.context().close();
  });

  it("the older treaty stands above the newer", async () => {
    const page = await open(`${pair}#crisis-consultation`, phone);
    const [older, newer] = await page
      .locator("#crisis-consultation tbody tr:first-child td")
      .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().top));
    expect(older).toBeLessThan(newer ?? 0);
    await page.context().close();
  });

  it.each(["/compare/", pair, "/treaties/", "/treaties/russia-dprk-2024/"])(
    "%s does not overflow",
    async (address) => {
      const page = await open(address, phone);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.context().close();
    },
  );
});

/** Runs axe in the page and gives each violated rule with the first elements that violate it. */
const runAxe = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) =>
  id + ": " + nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")))`;

/** Draws one finger across the middle of the page. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const point = (x: number) => [{ x, y: 300 }];
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: point(from) });
  await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: point(to) });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}

describe.each(["/compare/", pair, "/treaties/russia-dprk-2024/"])("%s", (address) => {
  it.each(["light", "dark"] as const)("has no accessibility violation in %s colours", async (colorScheme) => {
    for (const options of [{}, phone]) {
      const page = await open(address, { ...options, colorScheme, bypassCSP: true });
      await page.evaluate(() =>
        document.querySelectorAll("details").forEach((details) => (details.open = true)),
      );
      await page.evaluate(axe.source);
      const violations = await page.evaluate<string[]>(runAxe);
      expect(violations).toEqual([]);
      await page.context().close();
    }
  });

  it("breaks no rule of its own security policy", async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    const messages: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) messages.push(message.text());
    });
    page.on("pageerror", (error) => messages.push(error.message));
    await page.goto(stage.url + address);
    expect(messages).toEqual([]);
    await context.close();
  });
});
