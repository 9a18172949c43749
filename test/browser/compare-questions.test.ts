import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { useStage } from "../support/browser.ts";

const stage = useStage();
const screen = { width: 1280, height: 900 };

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await stage.browser.newContext({ reducedMotion: "reduce", viewport: screen, ...options });
  const page = await context.newPage();
  await page.goto(stage.url + address);
  return page;
}

/** Whether an element stands within the screen, as it is scrolled. */
const isOnScreen = (element: Locator) =>
  element.first().evaluate((found) => {
    const { top, bottom } = found.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

/** Follows one link of the questions and waits until what answers it is on the screen. */
async function ask(question: string, answer: (page: Page) => Locator): Promise<Page> {
  const page = await open("/compare/");
  const link = page.getByRole("navigation", { name: "Asked of the treaties" }).getByRole("link", {
    name: question,
    exact: true,
  });
  expect(await isOnScreen(link)).toBe(true);
  await link.click();
  await expect.poll(() => isOnScreen(answer(page))).toBe(true);
  return page;
}

const shownRows = (page: Page) => page.locator("[data-row]:visible");
const relationsOf = (page: Page) =>
  shownRows(page).evaluateAll((rows) => [...new Set(rows.map((row) => row.getAttribute("data-relation")))]);
const cardsOf = (page: Page) => page.locator("[data-clause]:visible");

describe("from the comparison, one click and one screen answer", () => {
  it.each([
    ["What 2024 added to 1961", "new", "crisis-consultation"],
    ["What of 1961 fell away in 2000", "dropped", "armed-assistance"],
  ])("%s", async (question, relation, topic) => {
    const page = await ask(question, (at) => at.locator(`#${topic} summary`));
    await expect.poll(() => relationsOf(page)).toEqual([relation]);
    await page.context().close();
  });

  it("the wording of Article 4", async () => {
    const page = await ask("The wording of Article 4 of the 2024 treaty", (at) =>
      at.locator(".wording-whole blockquote[lang=en]"),
    );
    expect(await page.locator(".wording-whole blockquote").first().textContent()).toMatch(
      /state of war.*Article 51/,
    );
    await page.context().close();
  });

  it("its conditions", async () => {
    const page = await ask("The conditions of Article 4 of the 2024 treaty", (at) =>
      at.getByText("In accordance with Article 51 of the UN Charter."),
    );
    expect(await isOnScreen(page.getByText(/In accordance with the laws of the Russian Federation/))).toBe(
      true,
    );
    await page.context().close();
  });

  it("what is not known about 2000", async () => {
    const page = await ask("What is not known of the 2000 treaty", (at) => at.locator("#limits"));
    expect(await page.locator("#limits").textContent()).toMatch(/not/);
    await page.context().close();
  });

  it.each(["US–ROK treaty of 1953", "China–DPRK treaty of 1961", "North Atlantic Treaty of 1949"])(
    "how it differs from the %s",
    async (other) => {
      const page = await ask(`2024 beside the ${other}`, (at) => at.locator("[data-clause]:visible h3"));
      await expect.poll(() => cardsOf(page).count()).toBe(2);
      const tops = await cardsOf(page).evaluateAll((cards) =>
        cards.map((card) => card.getBoundingClientRect().top),
      );
      expect(tops[0]).toBe(tops[1]);
      expect(await cardsOf(page).nth(1).textContent()).toContain(other);
      expect(await cardsOf(page).nth(1).locator(".clause-element.differs").count()).toBeGreaterThan(0);
      await page.context().close();
    },
  );
});

describe("the way to every topic", () => {
  it.each([800, 960, 1280])("stands beside the rows at %d px, and the pager at 768 px", async (width) => {
    const page = await open("/compare/russia-dprk-2000-and-russia-dprk-2024/", {
      viewport: { width, height: 900 },
    });
    expect(await page.locator("[data-rail]").isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.setViewportSize({ width: 768, height: 900 });
    expect(await page.locator("[data-rail]").isVisible()).toBe(false);
    expect(await page.locator("[data-pager]").isVisible()).toBe(true);
    await page.context().close();
  });
});

describe("on paper", () => {
  const sides = async (address: string) => {
    const page = await open(address);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    await page.context().close();
    return pdf.match(/\/Type \/Page\b/g)?.length;
  };

  it("the summary of the treaties is one side of A4", async () => {
    expect(await sides("/compare/summary/")).toBe(1);
  });

  it.each([
    "/compare/ussr-dprk-1961-and-russia-dprk-2000/",
    "/compare/ussr-dprk-1961-and-russia-dprk-2024/",
    "/treaties/ussr-dprk-1961/",
    "/treaties/russia-dprk-2000/",
    "/treaties/russia-dprk-2024/",
  ])("%s is at most 8", async (address) => {
    expect(await sides(address)).toBeLessThanOrEqual(8);
  });
});

describe("what is taken along", () => {
  /** The name and the text of the file that a button saves. */
  async function saved(page: Page, button: Locator): Promise<{ name: string; text: string }> {
    const coming = page.waitForEvent("download");
    await button.click();
    const download = await coming;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream())
      chunks.push(Buffer.from(chunk as Uint8Array));
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
  }

  it("of a row: its line of the data, and a picture that says both sides and where it stands", async () => {
    const page = await open("/compare/russia-dprk-2000-and-russia-dprk-2024/#armed-assistance");
    const row = page.locator("#armed-assistance");
    const csv = await saved(page, row.getByRole("button", { name: "Save this row as CSV" }));
    expect(csv.text.split("\r\n").filter(Boolean)).toHaveLength(2);
    expect(csv.text).toContain("russia-dprk-2000-and-russia-dprk-2024/armed-assistance");
    const svg = await saved(page, row.getByRole("button", { name: "Save this row as SVG" }));
    expect(svg.name).toBe("comparison-armed-assistance.svg");
    const words = svg.text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    for (const part of [
      "Armed assistance: New",
      "2000 treaty",
      "2024 treaty",
      "military and other assistance",
    ])
      expect(words).toContain(part);
    expect(words.replaceAll(" ", "")).toContain("#armed-assistance");
    const png = await saved(page, row.getByRole("button", { name: "Save this row as PNG" }));
    expect(png.text).toContain("PNG");
    await page.context().close();
  });

  it.each(["duty-lines", "lives"])("of the chart %s: link, citation, picture and data", async (name) => {
    const page = await open("/compare/", { permissions: ["clipboard-read", "clipboard-write"] });
    const tools = page.locator(`[data-chart="${name}"]`);
    await tools.getByRole("button", { name: "Copy citation" }).click();
    await tools.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(new RegExp(`Article Four, record of .*/compare/#chart-${name}$`));
    expect(await page.locator(`#chart-${name}`).count()).toBe(1);
    const svg = await saved(page, tools.getByRole("button", { name: "Save this chart as SVG" }));
    expect(svg.name).toBe(`${name}.svg`);
    const data = await tools.getByRole("link", { name: /CSV/ }).getAttribute("href");
    expect((await page.request.get(stage.url + (data ?? ""))).ok()).toBe(true);
    await page.context().close();
  });
});

describe("the finding on a phone", () => {
  it("has the latest treaty in the first screen, and says it in at most 40 words", async () => {
    for (const address of ["/", "/compare/"]) {
      const page = await open(address, { viewport: { width: 360, height: 780 } });
      const drawing = page.locator(".duty-lines > svg.duty-narrow");
      const latest = drawing.getByText("2024", { exact: true }).first();
      expect(await isOnScreen(latest)).toBe(true);
      const words = await drawing.locator(".duty-title, .duty-more, .duty-absent, .strong").allTextContents();
      expect(words.join(" ").split(/\s+/).length).toBeLessThanOrEqual(40);
      await page.context().close();
    }
  });
});
