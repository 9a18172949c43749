import { existsSync } from "node:fs";
import { join } from "node:path";

import { parseHTML } from "linkedom";
import { describe, expect, inject, it } from "vitest";

import { schemaFaults } from "../support/schema-org.ts";
import { listSite, readSite } from "../support/site.ts";

const folder = inject("site");

type Node = { "@type": string } & Record<string, unknown>;

/** The structured data of a page; none holds a `<` (test/layouts), so the end of the element is the end of the data. */
const dataOf = (html: string): Node[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, json = ""]) => JSON.parse(json) as Node,
  );

/** The names in the way to a page, as it is read. */
function wayOf(html: string): string[] {
  const way = /<nav class="breadcrumb".*?<\/nav>/s.exec(html)?.[0];
  if (!way) return [];
  return [...parseHTML(way).document.querySelectorAll("li")].map(({ textContent }) => textContent);
}

const pages = listSite(".html")
  .map((address) => ({ address, html: readSite(address) }))
  .filter(({ html }) => !html.includes('http-equiv="refresh"'))
  .map(({ address, html }) => ({ address, html, data: dataOf(html) }));

const meta = (html: string, name: string) =>
  new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";

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
    const withWay = pages.map((page) => ({ ...page, way: wayOf(page.html) })).filter(({ way }) => way.length);
    const without = withWay.filter(({ way, data }) => {
      const list = data.find((node) => node["@type"] === "BreadcrumbList");
      const names = (list?.itemListElement as { name: string }[] | undefined)?.map(({ name }) => name);
      return JSON.stringify(names) !== JSON.stringify(way);
    });
    expect(withWay.length).toBeGreaterThan(1000);
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
const ownPicture = /^\/(?:(?:events|claims|treaties)\/[^/]+|compare\/[^/]+-and-[^/]+)\/$/;

describe("the preview of a page", () => {
  it("has a picture that is there, with its size and words, and the times of the page", () => {
    const faults = pages.filter(({ html }) => {
      const image = new URL(meta(html, "og:image")).pathname;
      const times = ["article:modified_time", "og:updated_time"].map((name) => meta(html, name));
      const isTimed = times.some((time) => /^\d{4}-\d\d-\d\dT[\d:]+Z$/.test(time));
      const isWhole = ["og:image:alt", "og:image:width", "og:image:height"].every((name) => meta(html, name));
      return !existsSync(join(folder, image)) || !isTimed || !isWhole;
    });
    expect(faults.map(({ address }) => address)).toEqual([]);
  });

  it("of an event, a treaty, a claim or a comparison has a picture of its own", () => {
    const own = pages.filter(({ address }) => ownPicture.test(address));
    const images = own.map(({ html }) => meta(html, "og:image"));
    expect(own.length).toBeGreaterThan(300);
    expect(new Set(images).size).toBe(own.length);
  });
});
