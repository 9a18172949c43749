import { existsSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, inject, it } from "vitest";

import { schemaFaults } from "../support/schema-org.ts";
import { openSite } from "../support/site-rules.ts";

const site = openSite(inject("site"));

type Node = { "@type": string } & Record<string, unknown>;

const dataOf = (page: Document): Node[] =>
  [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as Node,
  );

const pages = [...site.pages]
  .filter(([, page]) => !page.querySelector('meta[http-equiv="refresh"]'))
  .map(([address, page]) => ({ address, page, data: dataOf(page) }));

const meta = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"]`)?.getAttribute("content") ?? "";

describe("structured data", () => {
  it("uses types, properties and values of schema.org alone", () => {
    const faults = pages.flatMap(({ address, data }) =>
      data.flatMap((node) => schemaFaults(node).map((fault) => `${address} ${fault}`)),
    );
    expect(faults).toEqual([]);
  });

  it("is held to the vocabulary: a wrong type, property, address or date is found", () => {
    expect(schemaFaults({ "@type": "Legislation", legislationLegalForce: "InForce" })).toHaveLength(1);
    expect(
      schemaFaults({ "@type": "Legislation", legislationLegalForce: "https://schema.org/InForce" }),
    ).toEqual([]);
    expect(schemaFaults({ "@type": "Event", citation: "x" })).toHaveLength(1);
    expect(schemaFaults({ "@type": "Event", startDate: "19 June" })).toHaveLength(1);
    expect(schemaFaults({ "@type": "Treatise" })).toHaveLength(1);
  });

  it("gives each page with a way to it that way", () => {
    const without = pages
      .filter(({ page }) => page.querySelector("nav.breadcrumb"))
      .filter(({ page, data }) => {
        const way = [...page.querySelectorAll("nav.breadcrumb li")].map(({ textContent }) => textContent);
        const list = data.find((node) => node["@type"] === "BreadcrumbList");
        const names = (list?.itemListElement as { name: string }[] | undefined)?.map(({ name }) => name);
        return JSON.stringify(names) !== JSON.stringify(way);
      });
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  it.each(["/timeline/", "/treaties/", "/compare/", "/claims/", "/disputes/", "/topics/", "/actors/"])(
    "gives the list %s as one",
    (address) => {
      const data = pages.find((page) => page.address === address)?.data ?? [];
      const list = data.find((node) => node["@type"] === "ItemList");
      expect(list?.numberOfItems).toBe((list?.itemListElement as unknown[] | undefined)?.length);
    },
  );

  it("claims a review of a claim only with all its parts", () => {
    const reviews = pages.flatMap(({ data }) => data.filter((node) => node["@type"] === "ClaimReview"));
    expect(reviews.length).toBeGreaterThan(5);
    for (const review of reviews) {
      for (const part of ["url", "claimReviewed", "reviewBody", "datePublished", "author"])
        expect(review[part], String(review.url)).toBeTruthy();
      expect(review).toMatchObject({
        reviewRating: { alternateName: expect.stringMatching(/./) as unknown },
        itemReviewed: { appearance: expect.arrayContaining([expect.anything()]) as unknown },
      });
    }
  });
});

/** Pages of an event, a claim, a treaty or a pair of treaties. */
const ownPicture = /^\/(?:(?:events|claims|treaties)\/(?!embed\/)[^/]+|compare\/[^/]+-and-[^/]+)\/$/;

describe("the preview of a page", () => {
  it("has a picture that is there, with its size and words, and the times of the page", () => {
    const faults = pages.filter(({ page }) => {
      const image = new URL(meta(page, "og:image")).pathname;
      const times = ["article:modified_time", "og:updated_time"].map((name) => meta(page, name));
      const isTimed = times.some((time) => /^\d{4}-\d\d-\d\dT[\d:]+Z$/.test(time));
      const isWhole = ["og:image:alt", "og:image:width", "og:image:height"].every((name) => meta(page, name));
      return !existsSync(join(site.folder, image)) || !isTimed || !isWhole;
    });
    expect(faults.map(({ address }) => address)).toEqual([]);
  });

  it("of an event, a treaty, a claim or a comparison has a picture of its own", () => {
    const own = pages.filter(({ address }) => ownPicture.test(address));
    const images = own.map(({ page }) => meta(page, "og:image"));
    expect(own.length).toBeGreaterThan(300);
    expect(new Set(images).size).toBe(own.length);
  });
});
