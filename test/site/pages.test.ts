import { describe, expect, it } from "vitest";

import { listSite, readPage } from "../support/site.ts";

const pages = listSite(".html").filter((address) => address.endsWith("/") || address.endsWith(".html"));

describe("every page", () => {
  it("exists in the number that the record asks for", () => {
    expect(pages.length).toBeGreaterThan(1000);
  });

  it("has a title, a description, one first-level heading and a canonical address", () => {
    const faulty = pages.filter((address) => {
      const page = readPage(address);
      return (
        !page.title ||
        !page.querySelector('meta[name="description"]')?.getAttribute("content") ||
        page.querySelectorAll("h1").length !== 1 ||
        (address !== "/404.html" &&
          page.querySelector('link[rel="canonical"]')?.getAttribute("href") !==
            `https://example.org${address}`)
      );
    });
    expect(faulty).toEqual([]);
  });

  it("has no id twice", () => {
    const faulty = pages.flatMap((address) => {
      const ids = [...readPage(address).querySelectorAll("[id]")].map((element) => element.id);
      const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
      return twice.length ? [`${address}: ${twice.join(", ")}`] : [];
    });
    expect(faulty).toEqual([]);
  });

  it("links only to pages, files and fragments that exist", () => {
    const fragments = new Map<string, Set<string>>();
    const files = new Set(
      [
        "",
        ".html",
        ".xml",
        ".css",
        ".js",
        ".svg",
        ".json",
        ".csv",
        ".ics",
        ".png",
        ".bib",
        ".ris",
        ".txt",
        ".opml",
        ".webmanifest",
      ].flatMap((ending) => (ending ? listSite(ending) : [])),
    );
    for (const address of pages)
      fragments.set(
        address,
        new Set([...readPage(address).querySelectorAll("[id]")].map((element) => element.id)),
      );
    const broken = pages.flatMap((address) =>
      [...readPage(address).querySelectorAll("a[href], link[href], script[src], img[src]")].flatMap(
        (element) => {
          const href = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
          if (/^(?:https?|mailto|data):/.test(href)) return [];
          const { pathname, hash } = new URL(href, `https://example.org${address}`);
          const known =
            files.has(pathname) &&
            (!hash ||
              !fragments.has(pathname) ||
              fragments.get(pathname)?.has(decodeURIComponent(hash.slice(1))));
          return known ? [] : [`${address} → ${href}`];
        },
      ),
    );
    expect([...new Set(broken)].slice(0, 40)).toEqual([]);
  });

  it("is linked to by another page", () => {
    const targets = new Set(
      pages.flatMap((address) =>
        [...readPage(address).querySelectorAll("a[href^='/']")]
          .map((link) => new URL(link.getAttribute("href") ?? "", "https://example.org").pathname)
          .filter((to) => to !== address),
      ),
    );
    expect(pages.filter((address) => address !== "/404.html" && !targets.has(address))).toEqual([]);
  });
});
