import { readdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { root } from "../support/run.ts";
import { readPage } from "../support/site.ts";

const page = readPage("/figures/");
const rows = [...page.querySelectorAll(".figure-table tbody tr")];

describe("the page of figures", () => {
  it("gives every figure of the record a row under its own anchor", () => {
    const ids = readdirSync(join(root, "data/figures")).map((name) => name.replace(/\.yml$/, ""));
    expect(rows.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it("names with each number the day, who gave it and a source", () => {
    for (const row of rows) {
      expect(row.querySelector("th time, th .figure-said")?.textContent).toMatch(/\d{4}/);
      expect(row.querySelector(".figure-hand")?.textContent).not.toBe("");
      expect(row.querySelector('.source-line a[href^="/sources/"]')).not.toBeNull();
      expect(row.querySelector(".figure-number strong")?.textContent).toMatch(/\d/);
      expect(row.querySelector(".figure-number svg")).not.toBeNull();
    }
  });

  it("shows what took the place of an earlier figure", () => {
    const early = page.getElementById("killed-300-january-2025");
    expect(early?.classList).toContain("is-superseded");
    expect(early?.querySelector(".figure-later")?.getAttribute("href")).toBe("#killed-600-april-2025");
  });

  it("is pointed to by the disputes over its numbers, and points back", () => {
    const dispute = readPage("/disputes/").getElementById("casualty-figures");
    expect(dispute?.querySelector('a[href="/figures/#killed"]')).not.toBeNull();
    expect(page.querySelector('a[href="/disputes/#casualty-figures"]')).not.toBeNull();
  });
});
