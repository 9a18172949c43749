import { readFileSync } from "node:fs";

import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

import { useStage } from "../support/browser.ts";

const stage = useStage();

/** Opens a filtered page, downloads what is shown in a format, and returns the file and what is shown. */
async function download(path: string, format: "CSV" | "JSON", shownSelector: string) {
  const page = await stage.browser.newPage();
  await page.goto(stage.url + path);
  const shown = page.locator(`${shownSelector}:visible`);
  await page.waitForFunction((selector) => document.querySelector(`${selector}[hidden]`), shownSelector);
  const ids = await shown.evaluateAll((elements) => elements.map(({ id }) => id));
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: `Download selection as ${format}` }).click();
  const text = readFileSync(await (await waiting).path(), "utf8");
  await page.close();
  return { ids, text };
}

describe("the download of a selection", () => {
  it("holds the events that the filters of the timeline leave", async () => {
    const { ids, text } = await download("/timeline/?kind=summons", "CSV", "li.event");
    expect(ids.length).toBeGreaterThan(1);
    const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
    expect(rows.map((row) => row.id)).toEqual(ids);
  });

  it("holds the rows that the filters of a comparison leave", async () => {
    const pair = "russia-dprk-2000-and-russia-dprk-2024";
    const { ids, text } = await download(`/compare/${pair}/?relation=new`, "JSON", "[data-row]");
    expect(ids.length).toBeGreaterThan(0);
    const { pairs } = JSON.parse(text) as { pairs: { id: string; rows: { topic: string }[] }[] };
    expect(pairs.map(({ id }) => id)).toEqual([pair]);
    expect(pairs[0]?.rows.map(({ topic }) => topic)).toEqual(ids);
  });
});

describe("the citation of a view", () => {
  it("of chosen clauses names them, their number, the version and the day", async () => {
    const page = await stage.browser.newPage();
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await page.goto(`${stage.url}/compare/assistance/?with=russia-dprk-2024,nato-1949`);
    await page.getByRole("button", { name: "Copy citation of this view" }).click();
    const said = page.locator("[data-cite-view] [role=status]");
    await expect.poll(() => said.textContent()).toContain("with: russia-dprk-2024,nato-1949; 2 clauses");
    expect(await said.textContent()).toMatch(/version \d{4}-\d\d-\d\d\. Accessed \d+ \w+ \d{4}\. http/);
    await page.close();
  });
});
