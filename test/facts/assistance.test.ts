import { describe, expect, it } from "vitest";

import { realDatasets } from "../support/datasets.ts";

const { comparison, treaties } = realDatasets();
const rows = comparison.pairs.flatMap((pair) => pair.rows);

describe("the comparison", () => {
  it("has every ordered pair of the three bilateral treaties", () => {
    expect(comparison.pairs.map((pair) => pair.id).sort()).toEqual([
      "russia-dprk-2000-and-russia-dprk-2024",
      "ussr-dprk-1961-and-russia-dprk-2000",
      "ussr-dprk-1961-and-russia-dprk-2024",
    ]);
  });

  it("maps each of the 41 articles of the three treaties to a topic", () => {
    const articles = treaties
      .filter((treaty) => treaty.role === "bilateral")
      .flatMap((treaty) => treaty.articles.filter((article) => /^\d+$/.test(article.num)));
    expect(articles.length).toBe(41);
    expect(articles.filter((article) => article.topics.length === 0)).toEqual([]);
  });

  it("leads from every provision of the three treaties to a row", () => {
    const shown = new Set(rows.flatMap((row) => [...row.older, ...row.newer]).map(({ ref }) => ref));
    const own = treaties
      .filter((treaty) => treaty.role === "bilateral")
      .flatMap((treaty) => treaty.articles)
      .flatMap((article) => article.provisions);
    expect(own.filter((provision) => !shown.has(provision.ref)).map(({ ref }) => ref)).toEqual([]);
  });

  it("tells absence on evidence from what was not found", () => {
    const cell = (topic: string) => comparison.matrix.find((row) => row.topic === topic)?.cells[1];
    expect(cell("armed-assistance")).toMatchObject({ force: null, absent: true });
    expect(cell("sanctions")).toMatchObject({ force: null, absent: false });
  });
});

describe("the assistance clauses", () => {
  it("are those of eight instruments, of which one owes contact only", () => {
    const { clauses } = comparison.assistance;
    expect(clauses.length).toBe(8);
    expect(clauses.filter((clause) => !clause.owesAssistance).map((clause) => clause.treaty)).toEqual([
      "russia-dprk-2000",
    ]);
  });

  it("have the features that the record describes", () => {
    const lines = comparison.assistance.clauses.map(
      ({ treaty, features }) =>
        `${treaty}: ${features
          .filter(({ value }) => value === "yes" || value === "in-part")
          .map(({ id, value }) => (value === "yes" ? id : `${id} in part`))
          .join(", ")}`,
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "ussr-dprk-1961: state-of-war, military-help, all-means, at-once",
        "russia-dprk-2000: at-once, choice",
        "russia-dprk-2024: state-of-war, military-help, all-means, article-51, own-laws, at-once, choice in part",
        "nato-1949: attack-on-all, area, military-help, article-51, at-once, choice",
        "us-rok-1953: area, own-laws, choice",
        "china-dprk-1961: state-of-war, military-help, all-means, at-once",
        "cst-1992: attack-on-all, military-help, article-51, choice in part",
        "russia-belarus-2024: attack-on-all, military-help, all-means, article-51, own-laws, at-once, choice in part",
      ]
    `);
  });

  it("show Article 51 and both parties' laws as added in 2024, and the response as that of 1961", () => {
    const elements = comparison.assistance.lineage?.elements ?? [];
    const of = (name: string) => elements.find(({ element }) => element === name);
    expect(of("response")?.verdict).toBe("same");
    expect(of("qualifiers")?.verdict).toBe("added");
    expect(of("qualifiers")?.newer.join(" ")).toMatch(
      /Article 51.*laws of the Russian Federation and of the DPRK/,
    );
    expect(
      of("trigger")
        ?.parts.flat()
        .filter(({ kind }) => kind === "kept").length,
    ).toBeGreaterThan(0);
    expect(comparison.assistance.lineage?.before.map(({ articleName }) => articleName)).toEqual([
      "Article 3",
    ]);
  });
});

describe("the coding tables", () => {
  it("set this record's coding of 2024 beside those of the projects, each with a reason", () => {
    for (const table of comparison.codings) {
      const own = table.rows.flatMap((row) => row.cells).filter((cell) => cell.coder === "this record");
      expect(own.length).toBeGreaterThan(0);
      expect(own.every((cell) => cell.treaty === "russia-dprk-2024" && cell.value?.reason)).toBe(true);
    }
  });
});
