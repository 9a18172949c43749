import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { DOMParser } from "@xmldom/xmldom";
import Parser from "rss-parser";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { launchBrowser, serveSite } from "../support/browser.ts";
import { listSite, readPage, readSite } from "../support/site.ts";

const pages = listSite("index.html");
const site = inject("site");
/** The head of each page, read once; one document would take as long as all heads. */
const heads = new Map(
  pages.map((address) => [address, /<head>[\s\S]*?<\/head>/.exec(readSite(address))?.[0] ?? ""]),
);

describe("every page", () => {
  it("names the feed of all updates in its three formats", () => {
    const faulty = pages.filter((address) => {
      const links = heads.get(address)?.match(/<link rel="alternate"[^>]*>/g) ?? [];
      return !["xml", "atom.xml", "json"].every((ending) =>
        links.some((link) => link.includes(` href="/feeds/updates.${ending}"`)),
      );
    });
    expect(faulty).toEqual([]);
  });

  it("names the feeds of its topics and actors if it is about an event", () => {
    const links = [...readPage("/events/treaty-signed/").querySelectorAll('link[rel="alternate"]')];
    const hrefs = links.map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual(
      expect.arrayContaining(["/feeds/topics/armed-assistance.xml", "/feeds/actors/kim-jong-un.xml"]),
    );
  });

  it("has a picture for previews of the size that it says, large enough to be shown wide", () => {
    const pictures = new Map(
      pages.map((address) => {
        const html = heads.get(address) ?? "";
        const said = (name: string) =>
          new RegExp(`property="og:image${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
        return [said(""), [said(":width"), said(":height")].map(Number)] as const;
      }),
    );
    for (const [picture, size] of pictures) {
      const png = readFileSync(join(site, picture.replace("https://example.org", "")));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual(size);
      expect(size[0], picture).toBeGreaterThanOrEqual(600);
      expect((size[0] ?? 0) / (size[1] ?? 1)).toBeCloseTo(1200 / 630, 2);
    }
    expect(pictures.size).toBeGreaterThan(5);
  });
});

describe("the sitemap", () => {
  it("lists every page that leads nowhere else once, and robots.txt names it", () => {
    const xml = new DOMParser().parseFromString(readSite("/sitemap.xml"), "application/xml");
    const found = [...xml.getElementsByTagName("loc")].map((loc) => loc.textContent ?? "");
    const stay = pages.filter(
      (address) =>
        !/<meta (?:http-equiv="refresh"|name="robots" content="noindex")/.test(heads.get(address) ?? ""),
    );
    expect(found).toEqual(stay.map((address) => `https://example.org${address}`).sort());
    expect(readSite("/robots.txt")).toContain("Sitemap: https://example.org/sitemap.xml");
  });
});

describe("/data/", () => {
  const page = readPage("/data/");
  const structured = JSON.parse(
    page.querySelector('script[type="application/ld+json"]')?.textContent ?? "{}",
  ) as {
    "@type": string;
    license: string;
    distribution: { contentUrl: string; contentSize: string; sha256: string }[];
  };

  it("states the size and checksum that each file has", () => {
    expect(structured["@type"]).toBe("Dataset");
    expect(structured.distribution.length).toBeGreaterThan(20);
    for (const { contentUrl, contentSize, sha256 } of structured.distribution) {
      const path = contentUrl.replace("https://example.org", "");
      const bytes = readFileSync(join(site, path));
      expect([path, `${bytes.length} B`]).toEqual([path, contentSize]);
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
      expect(page.querySelector(`a[href="${path}"]`), path).not.toBeNull();
      expect(page.body.textContent).toContain(sha256);
    }
  });

  it("lists every data file there is and explains every column of the tables", () => {
    const files = [".json", ".csv", ".bib", ".ris"]
      .flatMap((ending) => listSite(ending))
      .filter((path) => path.startsWith("/data/"));
    const missing = files.filter((path) => !page.querySelector(`a[href="${path}"]`));
    expect(missing).toEqual([]);
    const columns = readSite("/data/codebook.csv").trim().split("\r\n").length - 1;
    expect(page.querySelectorAll(".codebook dt").length).toBe(columns + 3);
  });
});

const ofOneEntry = (path: string) => /^\/feeds\/(?:articles|claims|disputes|figures)\//.test(path);

describe("the feed of one entry", () => {
  it("is linked below that entry, and leads back to it", () => {
    const feeds = listSite(".xml").filter(ofOneEntry);
    const homes = new Map(
      feeds.map((path) => [
        path,
        /<link>https:\/\/example\.org([^<]*)<\/link>/.exec(readSite(path))?.[1] ?? "",
      ]),
    );
    const pageOf = (home: string) => home.replace(/#.*$/, "");
    const addresses = new Set([...homes.values()].map(pageOf));
    const documents = new Map([...addresses].map((address) => [address, readPage(address)]));
    const linked = [...documents.values()].flatMap((page) =>
      [...page.querySelectorAll('a[rel="alternate"][type="application/rss+xml"]')].map(
        (link) => link.getAttribute("href") ?? "",
      ),
    );
    expect(feeds.length).toBeGreaterThan(200);
    expect(linked.sort()).toEqual(feeds.sort());
    for (const [path, home] of homes) {
      const page = documents.get(pageOf(home));
      const at = home.includes("#") ? page?.getElementById(home.replace(/^.*#/, "")) : page;
      expect(at?.querySelector(`a[rel="alternate"][href="${path}"]`), path).toBeTruthy();
    }
  });
});

describe("/subscribe/", () => {
  it("lists every feed and calendar there is, but those of single entries and archive pages", () => {
    const page = readPage("/subscribe/");
    const files = [
      ...listSite(".xml"),
      ...listSite(".ics"),
      ...listSite(".opml"),
      "/feeds/updates.json",
    ].filter((path) => path.startsWith("/feeds/") && !ofOneEntry(path) && !/-archive-\d+\./.test(path));
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((path) => !page.querySelector(`a[href="${path}"]`))).toEqual([]);
  });
});

describe("a served site", () => {
  let server: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => void (server = await serveSite()));
  afterAll(() => server.close());

  it.each(["/feeds/updates.xml", "/feeds/updates.atom.xml"])(
    "has %s fetched and read by a feed reader",
    async (path) => {
      const feed = await new Parser().parseURL(server.url + path);
      expect(feed.title).toBe("Article Four: all updates");
      expect(feed.items.at(-1)?.title).toBeTruthy();
    },
  );

  it("copies the address of a feed at a click, without a policy violation", async () => {
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      await page.goto(`${server.url}/subscribe/`);
      await page.getByRole("button", { name: "Copy the address of All updates" }).click();
      await page.getByText("Copied").first().waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        "https://example.org/feeds/updates.xml",
      );
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
