import { describe, expect, it } from "vitest";

import { assembleClaimLinks } from "../../src/assemble/claim-links.ts";
import { assembleClaimOverview, originOf } from "../../src/assemble/claim-overview.ts";
import { claimReview } from "../../src/assemble/claim-review.ts";
import type { Datasets } from "../../src/assemble/datasets.ts";
import { assembleDate } from "../../src/assemble/date.ts";
import type { ClaimEntry } from "../../src/assemble/reception.ts";
import type { Subject } from "../../src/assemble/subject.ts";
import type { TermLists } from "../../src/assemble/terms.ts";

const word = (id: string) => ({ id, label: id.toUpperCase(), definition: `About ${id}.` });
const lists: Record<string, object[]> = {
  "claim-verdicts": ["corroborated", "contradicted"].map(word),
  "claim-articles": ["first", "second"].map(word),
  "claim-subjects": ["text", "outlook", "unused"].map(word),
};
const terms = {
  list: (name: string) => lists[name] ?? [],
  label: (_list: string, id: string) => id.toUpperCase(),
} as unknown as TermLists;

const claim = (id: string, more: object = {}) =>
  ({
    ...{ id, title: `Claim ${id}`, address: `/claims/${id}/`, subject: "text", verdict: "contradicted" },
    ...{ finding: "It is not so [@seen].", origin: { circulation: "On a page.", sources: ["page"] } },
    ...more,
  }) as unknown as ClaimEntry;

const source = (id: string, date: string) => ({
  ...{ id, url: `https://${id}.test/`, title: `Page ${id}`, publisher: "A paper", date: assembleDate(date) },
});
const update = (id: string, date: string, kind: string, entries: string[]) => ({
  ...{ id, kind, entries, date: assembleDate(date) },
});
const datasets = {
  terms,
  sources: [source("page", "2024-06-19"), source("seen", "2024-07"), source("month", "2024-07")],
  updates: [
    update("corrected", "2026-03-01", "corrected", ["claim/a"]),
    update("first", "2026-01-01", "added", []),
  ],
  subject: { name: "The record" },
} as unknown as Datasets;

describe("what search engines are told of a claim", () => {
  const review = (more: object = {}) => claimReview(claim("a", more), datasets, "https://record.test");

  it("is the verdict in words, the pages it appeared on, and when it was first and last published", () => {
    expect(review()).toEqual({
      "@context": "https://schema.org",
      "@type": "ClaimReview",
      url: "https://record.test/claims/a/",
      claimReviewed: "Claim a",
      reviewBody: "It is not so.",
      datePublished: "2026-01-01",
      dateModified: "2026-03-01",
      author: { "@type": "Organization", name: "The record", url: "https://record.test/" },
      reviewRating: { "@type": "Rating", alternateName: "CONTRADICTED" },
      itemReviewed: {
        "@type": "Claim",
        appearance: [
          {
            "@type": "CreativeWork",
            url: "https://page.test/",
            name: "Page page",
            datePublished: "2024-06-19",
            publisher: { "@type": "Organization", name: "A paper" },
          },
        ],
      },
    });
  });

  it("gives a page of which only the month is known no day", () => {
    const told = review({ origin: { circulation: "", sources: ["month"] } }) as {
      itemReviewed: { appearance: object[] };
    };
    expect(told.itemReviewed.appearance[0]).not.toHaveProperty("datePublished");
  });

  it.each([
    ["of an article that is known by a letter only", { origin: { seed: "first", number: 1 } }],
    ["that no source settles", { verdict: "unverifiable" }],
    ["that is a forecast", { subject: "outlook" }],
    ["that names no page it appeared on", { origin: { circulation: "Talk.", sources: ["gone"] } }],
  ])("is nothing %s", (_name, more) => {
    expect(review(more)).toBeUndefined();
  });
});

describe("claims in numbers", () => {
  const claims = [
    claim("a", { origin: { seed: "second", number: 1 }, verdict: "corroborated" }),
    claim("b", { subject: "outlook" }),
    claim("c", { origin: { seed: "second", number: 2 } }),
  ];
  const { articles, origins, subjects } = assembleClaimOverview(claims, terms, {
    claimTexts: "Texts",
  } as Subject);
  const counts = (tally: typeof articles) => tally.counts.map(({ verdict, count }) => `${verdict} ${count}`);

  it("count every verdict of all texts together, of each text, and of those in circulation", () => {
    expect([articles.label, articles.total, ...counts(articles)]).toEqual([
      ...["Texts", 2, "corroborated 1", "contradicted 1"],
    ]);
    expect(origins.map(({ id, total }) => `${id} ${total}`)).toEqual([
      "first 0",
      "second 2",
      "circulation 1",
    ]);
    expect(claims.map(originOf)).toEqual(["second", "circulation", "second"]);
  });

  it("stand by subject in the order of the list, subjects without one left out", () => {
    expect(subjects.map(({ subject, claims: of }) => [subject, of.map(({ id }) => id)])).toEqual([
      ["text", ["a", "c"]],
      ["outlook", ["b"]],
    ]);
  });
});

describe("links to claims", () => {
  it("lead from each event and article to its claims in their order", () => {
    const links = assembleClaimLinks([
      claim("a", { events: ["x", "y"], articles: ["old/art-1"] }),
      claim("b", { events: ["x"] }),
    ]);
    expect(links).toEqual({ byEvent: { x: ["a", "b"], y: ["a"] }, byArticle: { "old/art-1": ["a"] } });
  });
});
