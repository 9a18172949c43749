import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { root } from "../support/run.ts";
import { readPage } from "../support/site.ts";

type Written = { title: string; evidence: { event: string; shows: string }[] };
type Vocabulary = { terms: { id: string; label: string }[] };

const read = (path: string): unknown => parse(readFileSync(`${root}data/${path}`, "utf8"));

const written = readdirSync(`${root}data/indicators`).map((file) => ({
  id: file.replace(".yml", ""),
  ...(read(`indicators/${file}`) as Written),
}));
const ranked = (read("vocabularies/indicator-statuses.yml") as Vocabulary).terms;

/** The stated rule, applied by hand: the highest status that any of the evidence shows. */
const byRule = (evidence: Written["evidence"]) =>
  ranked.filter((term, i) => i === 0 || evidence.some(({ shows }) => shows === term.id)).at(-1)?.label;

const page = readPage("/indicators/");

describe("the page of indicators", () => {
  it("gives each of the eight indicators the status that the rule gives its evidence", () => {
    expect(written).toHaveLength(8);
    for (const { id, evidence } of written) {
      const status = page.querySelector(`#${id} .indicator-status .status`)?.textContent;
      expect([id, status]).toEqual([id, byRule(evidence)]);
    }
  });

  it("states the status of each piece of evidence and links to its event", () => {
    for (const { id, evidence } of written) {
      const items = [...page.querySelectorAll(`#${id} .evidence-list > li`)].map((item) => [
        item.querySelector("a")?.getAttribute("href"),
        item.querySelector(".status")?.textContent,
      ]);
      const wanted = evidence.map(({ event, shows }) => [
        `/events/${event}/`,
        ranked.find((term) => term.id === shows)?.label,
      ]);
      expect(items.sort()).toEqual(wanted.sort());
    }
  });

  it("dates each rise by the first evidence that reaches the status", () => {
    const rows = [...page.querySelectorAll(".indicator-chart tbody tr")];
    const troops = rows.find((row) => row.querySelector("th")?.textContent === "Troops");
    const cells = [...(troops?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent);
    expect(cells).toEqual(["18 October 2024", "–", "26 April 2025", "–"]);
  });

  it("draws one dot for each piece of evidence", () => {
    const all = written.reduce((sum, { evidence }) => sum + evidence.length, 0);
    expect(page.querySelectorAll(".indicator-chart svg.for-wide .evidence-dot")).toHaveLength(all);
  });

  it("sets the four policy options beside what governments did, as an opinion", () => {
    const options = [...page.querySelectorAll(".option")];
    expect(options).toHaveLength(4);
    for (const option of options)
      expect(option.querySelectorAll(".event-links a[href^='/events/']").length).toBeGreaterThan(0);
    expect(page.querySelector(".options")?.textContent).toContain("opinion");
  });
});
