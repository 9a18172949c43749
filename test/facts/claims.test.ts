// Tests in this folder hold facts of the record in `data/` (numbers, names, days). An editor who changes such a fact
// on purpose changes it here too; every other test holds for any record.
import { describe, expect, it } from "vitest";

import { listSite, readPage } from "../support/site.ts";

const texts = (root: Document | Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent.trim());

const hrefs = (root: Document | Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.getAttribute("href") ?? "");

const claimPages = listSite(".html").filter((address) => /^\/claims\/[^/]+\/$/.test(address));

describe("the page of claims", () => {
  const page = readPage("/claims/");
  const items = [...page.querySelectorAll("#claim-list [data-item]")];

  it("holds the 93 claims of the three articles, with the verdicts that the sources bear", () => {
    const ofArticles = items.filter((item) => item.getAttribute("data-article") !== "circulation");
    const count = (verdict: string) =>
      ofArticles.filter((item) => item.getAttribute("data-verdict") === verdict).length;
    expect(ofArticles).toHaveLength(93);
    expect(["corroborated", "unverifiable", "in-part", "contradicted", "anachronistic"].map(count)).toEqual([
      32, 24, 27, 8, 2,
    ]);
  });

  it("draws and tabulates the same counts", () => {
    const row = [...page.querySelectorAll(".verdict-tally tbody tr")].find((tr) =>
      tr.textContent.startsWith("The three articles"),
    );
    expect(row && texts(row, "td")).toEqual(["32", "27", "8", "2", "24", "93"]);
    const drawn = texts(page, ".verdict-tally svg.for-wide g:first-of-type > .segment text");
    expect(drawn.slice(0, 3)).toEqual(["32", "27", "8"]);
  });

  it("links to every claim's page once", () => {
    expect(hrefs(page, "#claim-list h3 a").sort()).toEqual(claimPages);
  });
});

describe("a claim's page", () => {
  it("says how the claim was put, the verdict and the finding, and leads to what it concerns", () => {
    const page = readPage("/claims/in-force-since-5-december/");
    expect(page.querySelector(".claim-put")?.textContent).toContain("5 December 2024");
    expect(texts(page, ".claim-verdict .verdict")).toEqual(["Contradicted"]);
    expect(hrefs(page, "aside a")).toContain("/events/treaty-enters-into-force/");
    expect(hrefs(page, "aside a")).toContain("/treaties/russia-dprk-2024/article-22/");
  });

  it("is linked from every event and article it concerns", () => {
    const missing = claimPages.flatMap((address) => {
      const related = hrefs(readPage(address), "aside .event-links a, aside .article-links a");
      return related
        .filter((to) => {
          const [path = "", fragment] = to.split("#");
          const target = readPage(path);
          const root = fragment ? target.getElementById(fragment) : target;
          return !root || !hrefs(root, ".checked-claims a").includes(address);
        })
        .map((to) => `${to} does not link to ${address}`);
    });
    expect(missing).toEqual([]);
  });

  it("is linked to only by events and articles that it links to", () => {
    const back = listSite(".html")
      .filter((address) => /^\/events\/[^/]+\/$/.test(address))
      .flatMap((event) =>
        hrefs(readPage(event), ".checked-claims a").map((claim) => [event, claim] as const),
      );
    expect(back.length).toBeGreaterThan(93);
    expect(
      back.filter(([event, claim]) => !hrefs(readPage(claim), "aside .event-links a").includes(event)),
    ).toEqual([]);
  });

  it("carries ClaimReview only where the text of the claim is identified and a verdict was reached", () => {
    const structured = (address: string) =>
      [...readPage(address).querySelectorAll('script[type="application/ld+json"]')].map(
        (script) =>
          JSON.parse(script.textContent) as {
            "@type": string;
            itemReviewed: { appearance: { url: string }[] };
            reviewRating: { alternateName: string };
          },
      );
    const reviewOf = (address: string) => structured(address).find((item) => item["@type"] === "ClaimReview");
    const marked = claimPages.filter(reviewOf);
    const index = readPage("/claims/");
    const inCirculation = [...index.querySelectorAll('[data-article="circulation"]')]
      .filter((item) => item.getAttribute("data-verdict") !== "unverifiable")
      .flatMap((item) => hrefs(item, "h3 a"));
    expect(marked).toEqual(inCirculation.sort());
    for (const address of marked) {
      const json = reviewOf(address);
      expect(json?.itemReviewed.appearance[0]?.url).toMatch(/^https?:/);
      expect(json?.reviewRating.alternateName).toBeTruthy();
    }
  });
});
