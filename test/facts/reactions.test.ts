import { readdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { root } from "../support/run.ts";
import { readPage } from "../support/site.ts";

const page = readPage("/reactions/");
const items = [...page.querySelectorAll("#reaction-list [data-item]")];

describe("the page of reactions", () => {
  it("lists every reaction under its own anchor", () => {
    expect(items).toHaveLength(readdirSync(join(root, "data/reactions")).length);
    expect(page.getElementById("rok-summons-zinoviev-2024-06-21")?.textContent).toContain("summoned");
  });

  it("draws one mark for each reaction, and each mark leads to it", () => {
    for (const size of ["for-wide", "for-tablet", "for-phone"]) {
      const marks = [...page.querySelectorAll(`.reaction-matrix svg.${size} a`)].map((a) =>
        a.getAttribute("href"),
      );
      expect(marks.sort()).toEqual(items.map((item) => `/reactions/#${item.id}`).sort());
    }
  });

  it("gives each cell of the table the strongest tone of its reactions and their number", () => {
    const order = ["Welcome", "Neutral", "Concern", "Condemnation", "Measures taken"];
    const heads = [...page.querySelectorAll(".reaction-matrix thead th")].map((th) => th.textContent);
    const byTitle = new Map(
      [...page.querySelectorAll("#reaction-list section")].map((s) => [
        s.querySelector("h3")?.textContent,
        s,
      ]),
    );
    for (const row of page.querySelectorAll(".reaction-matrix tbody tr")) {
      const actor = row.querySelector("th")?.textContent;
      row.querySelectorAll("td").forEach((cell, i) => {
        const tones = [...(byTitle.get(heads[i + 1])?.querySelectorAll("[data-item]") ?? [])]
          .filter((item) => item.querySelector("h4 a, h4 bdi")?.textContent === actor)
          .map((item) => item.querySelector(".tone")?.textContent ?? "");
        const strongest = order.filter((tone) => tones.includes(tone)).at(-1) ?? tones[0];
        expect(cell.textContent).toBe(strongest ? `${strongest} (${tones.length})` : "none recorded");
      });
    }
  });

  it("says in its heading no more than the reactions bear out", () => {
    const china = items.filter((item) => item.getAttribute("data-actor") === "china");
    expect(new Set(china.map((item) => item.getAttribute("data-tone")))).toEqual(new Set(["neutral"]));
    expect(page.querySelectorAll(".deeds > div")).toHaveLength(6);
    expect(page.querySelector("h1")?.textContent).toBe("Many spoke, six acted, China held back");
  });

  it("says who was summoned and sanctioned, and where no reaction was found", () => {
    const deeds = [...page.querySelectorAll(".deeds > div")].map((div) => div.textContent);
    expect(deeds.find((deed) => deed.startsWith("South Korea"))).toMatch(/ambassador was summoned/);
    expect(page.getElementById("none-found")?.parentElement?.textContent).toContain(
      "No Vietnamese statement on the treaty was found",
    );
  });
});

describe("the page of disputes", () => {
  const disputes = readPage("/disputes/");

  it("gives each dispute two versions or more, each with its holder and sources", () => {
    const sections = [...disputes.querySelectorAll(".dispute")];
    expect(sections).toHaveLength(31);
    for (const section of sections) {
      const rows = [...section.querySelectorAll("tbody tr")];
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) expect(row.querySelectorAll(".source-line a").length).toBeGreaterThan(0);
    }
  });

  it("marks the version that the record uses, and no other", () => {
    const used = (id: string) =>
      [...(disputes.getElementById(id)?.querySelectorAll(".used") ?? [])].map((row) => row.id);
    expect(used("entry-into-force-2024")).toEqual(["entry-into-force-2024__4-december"]);
    expect(used("casualty-figures")).toEqual([]);
  });
});
