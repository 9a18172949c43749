import { describe, expect, it } from "vitest";

import { realDatasets } from "../support/datasets.ts";
import { readPage } from "../support/site.ts";

const { comparison, treaties } = realDatasets();
const main = treaties.filter(({ role }) => role === "bilateral");

describe.each(comparison.pairs.map((pair) => [pair.address, pair] as const))("%s", (address, pair) => {
  const page = readPage(address);
  const rows = [...page.querySelectorAll<HTMLElement>("[data-row]")];

  it("has one row for each topic of the data, in the same order, with the same relation", () => {
    expect(rows.map((row) => [row.id, row.getAttribute("data-relation")])).toEqual(
      pair.rows.map((row) => [row.topic, row.relation]),
    );
  });

  it("shows an evidence level for every side of every row", () => {
    const sides = rows.flatMap((row) => [...row.querySelectorAll(".aligned th.side")]);
    expect(sides.length).toBe(pair.rows.length * 2);
    expect(sides.filter((side) => !side.querySelector(".badge.evidence")).length).toBe(0);
    expect(sides.filter((side) => !side.getAttribute("data-evidence")).length).toBe(0);
  });

  it("says every duty, condition, finding and reason of the data", () => {
    for (const [i, row] of pair.rows.entries()) {
      const text = rows[i]?.textContent ?? "";
      for (const provision of [...row.older, ...row.newer]) {
        expect(text).toContain(provision.articleName);
        expect(text).toContain(provision.duty.split(" [@")[0]);
        for (const condition of provision.conditions ?? []) expect(text).toContain(condition.split(" [@")[0]);
      }
      for (const words of [row.finding, row.reason, row.absence?.text ?? "", row.wording.statement])
        if (row.wording.apart || words !== row.wording.statement)
          expect(text).toContain(words.split(" [@")[0]);
    }
  });

  it("gives every row a link to itself and a citation that ends in its address", () => {
    for (const [i, row] of pair.rows.entries()) {
      expect(rows[i]?.querySelector("a.row-link")?.getAttribute("href")).toBe(`#${row.topic}`);
      expect(rows[i]?.querySelector("[data-citation]")?.textContent.trim()).toMatch(
        new RegExp(`https://example\\.org${row.address.replace("#", "\\#")}$`),
      );
    }
  });

  it("has a heading for each subject and topic, and a way to each topic beside the rows", () => {
    expect(rows.map((row) => row.querySelector("summary h3")?.textContent)).toEqual(
      pair.rows.map(({ topicLabel }) => topicLabel),
    );
    const rail = [...page.querySelectorAll("[data-rail] a")].map((link) => link.getAttribute("href"));
    expect(rail).toEqual(pair.rows.map(({ topic }) => `#${topic}`));
    expect(page.querySelectorAll("[data-group-of-rows] > h2").length).toBe(
      new Set(pair.rows.map(({ group }) => group)).size,
    );
  });

  it("sets what concerns both sides below both, outside the table", () => {
    expect(rows.filter((row) => row.querySelector("table .row-reason"))).toEqual([]);
    expect(page.querySelector("table[role], tr[role], td[role], th[role]")).toBeNull();
  });

  it("hides its controls until a script runs", () => {
    for (const control of ["[data-filters]", "[data-pager]", "[data-view-toggle]", "[data-fold-all]"])
      expect(page.querySelector(control)?.hasAttribute("hidden")).toBe(true);
    expect(rows.filter((row) => row.hasAttribute("hidden"))).toEqual([]);
  });
});

describe("/compare/", () => {
  const page = readPage("/compare/");

  it("draws each topic of the data with a cell for each treaty, in words as well", () => {
    const rows = [...page.querySelectorAll(".matrix tbody tr:not(.group)")];
    expect(rows.length).toBe(comparison.matrix.length);
    for (const row of rows) {
      expect(row.querySelectorAll(".matrix-cell").length).toBe(main.length);
      for (const words of row.querySelectorAll(".cell-words")) expect(words.textContent).not.toBe("");
    }
  });

  it("shows the assistance clause of each instrument of the data, with its evidence", () => {
    const cards = [...readPage("/compare/assistance/").querySelectorAll(".clause-card")];
    expect(cards.length).toBe(comparison.assistance.clauses.length);
    expect(cards.filter((card) => !card.querySelector(".badge.evidence"))).toEqual([]);
  });

  it("marks this record's own codes as ours", () => {
    const own = [...page.querySelectorAll(".codings td.own")];
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((cell) => cell.querySelector(".tag")?.textContent !== "ours")).toEqual([]);
  });
});

describe("a treaty's page", () => {
  it.each(treaties.map((treaty) => [treaty.address, treaty] as const))(
    "%s has each article at its address",
    (address, treaty) => {
      const page = readPage(address);
      for (const article of treaty.articles) {
        expect(page.getElementById(article.anchor)).not.toBeNull();
        expect(page.querySelector(`.article-nav a[href="#${article.anchor}"]`)).not.toBeNull();
      }
      const data: unknown = JSON.parse(
        page.querySelector('script[type="application/ld+json"]')?.textContent ?? "{}",
      );
      expect(data).toMatchObject({ "@type": "Legislation", legislationDate: treaty.signed.date.earliest });
    },
  );
});

describe("the lives of the treaties", () => {
  const page = readPage("/compare/");

  it("stand as a drawing and as a table with the date, the days and the evidence of every step", () => {
    const { treatyLives } = realDatasets();
    expect(page.querySelectorAll(".treaty-lives > svg").length).toBe(3);
    const rows = [...page.querySelectorAll(".lives-table tbody tr")];
    expect(rows.length).toBe(treatyLives.length);
    for (const [i, { steps }] of treatyLives.entries()) {
      for (const { date } of steps) expect(rows[i]?.textContent).toContain(date.words);
      expect(rows[i]?.querySelectorAll(".badge.evidence").length).toBe(steps.length);
    }
    expect(rows.map((row) => row.textContent).join(" ")).toContain("Not found");
  });
});

describe("/compare/summary/", () => {
  const page = readPage("/compare/summary/");

  it("is led to from the comparison and from the front page", () => {
    for (const address of ["/compare/", "/"])
      expect(readPage(address).querySelector('main a[href="/compare/summary/"]')).not.toBeNull();
  });

  it("gives every statement its source, and every dated or owed one how it is known", () => {
    const cells = [...page.querySelectorAll(".summary-table tbody td")];
    const stated = cells.filter(
      (cell) => !cell.querySelector(".quiet") && !cell.textContent.includes("provisions whole"),
    );
    expect(stated.length).toBeGreaterThan(cells.length / 2);
    expect(stated.filter((cell) => !cell.querySelector(".source-numbers a"))).toEqual([]);
    const unmarked = stated.filter((cell) => !cell.querySelector(".badge.evidence"));
    expect(unmarked.filter((cell) => !cell.textContent.includes("No such duty found"))).toEqual([]);
    const changes = [...page.querySelectorAll(".summary-changes li")];
    expect(changes.filter((item) => !/Confidence: .*\d$/.test(item.textContent.trim()))).toEqual([]);
  });

  it("numbers sources without a gap, each with its address", () => {
    const sources = [...page.querySelectorAll(".numbered-sources li")];
    expect(sources.filter((item) => !item.querySelector("a[href^=http]"))).toEqual([]);
    const named = [...page.querySelectorAll(".source-numbers a")].map((link) => link.getAttribute("href"));
    expect(new Set(named)).toEqual(new Set(sources.map((_, i) => `#source-${i + 1}`)));
  });
});
