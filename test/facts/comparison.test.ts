import { describe, expect, it } from "vitest";

import { realDatasets } from "../support/datasets.ts";
import { readPage } from "../support/site.ts";

const { treaties } = realDatasets();

describe("the comparison of the treaties of 1961, 2000 and 2024", () => {
  const page = readPage("/compare/assistance/");

  it("shows the assistance clause of eight instruments, each with its evidence", () => {
    const cards = [...page.querySelectorAll(".clause-card")];
    expect(cards.length).toBe(8);
    expect(cards.filter((card) => !card.querySelector(".badge.evidence"))).toEqual([]);
  });

  it("marks as added what the clause of 2024 adds to that of 1961", () => {
    const added = [...page.querySelectorAll(".lineage .v-added ins")]
      .map((mark) => mark.textContent)
      .join(" ");
    expect(added).toContain("Article 51");
    expect(added).toContain("laws of the Russian Federation");
    expect(
      page.querySelector(
        ".lineage .v-added a[href='/treaties/russia-dprk-2024/article-3/#duty-crisis-consultation']",
      ),
    ).not.toBeNull();
  });

  it("covers 41 of 41 articles of the three treaties", () => {
    const articles = treaties
      .filter((treaty) => treaty.role === "bilateral")
      .flatMap((treaty) => [...readPage(treaty.address).querySelectorAll("section.article")])
      .filter((article) => /^art-\d+$/.test(article.id));
    expect(articles.length).toBe(41);
  });
});
