import { join } from "node:path";

import { DOMParser } from "@xmldom/xmldom";
import { beforeAll, describe, expect, it } from "vitest";

import { recordWith, temporaryFolder } from "../support/record.ts";
import { runScript } from "../support/run.ts";
import { listSite, readPage, readSite } from "../support/site.ts";

/** Text that would do harm if it were written as it is: markup, quotes, an XML section end, a script address. */
const evil = `<script>alert(1)</script> "q" 'a' ]]> <img src=x onerror=alert(1)> javascript:alert(1) &amp;`;
const quoted = JSON.stringify(evil);

const files = {
  "events/evil.yml": `title: ${JSON.stringify(evil.slice(0, 100))}
date: "1961-07-07"
place: ${quoted}
actors: [{ id: evil, role: ${JSON.stringify(evil.slice(0, 90))} }]
kind: statement
phase: first-alliance
topics: [treaty-making]
summary: ${quoted}
significance: ${quoted}
confidence: one-report
sources: [evil]
limits: ${quoted}
disagreements:
  - point: ${quoted}
    versions: [{ says: ${quoted}, sources: [evil] }, { says: other, sources: [evil] }]
`,
  "actors/evil.yml": `name: { en: ${quoted}, ru: ${quoted} }\nkind: person\n`,
  "sources/evil.yml": `publisher: ${quoted}\ntitle: ${quoted}\nlanguages: [en]\nurl: "https://example.org/?a=1&b=<script>"\nkind: press\nnote: ${quoted}\ncopyOf: ${quoted}\n`,
  "updates/evil.yml": `date: "2026-01-02"\nkind: corrected\ntitle: ${JSON.stringify(evil.slice(0, 120))}\nentries: [event/evil]\nwas: ${quoted}\nnow: ${quoted}\nwhy: ${quoted}\nsources: [evil]\n`,
};

let site: string;

beforeAll(() => {
  site = join(temporaryFolder(), "site");
  const run = runScript("build.ts", {
    env: { ARTICLE_FOUR_DATA: recordWith(files), ARTICLE_FOUR_OUT: site },
  });
  expect(run.stderr + run.stdout).toContain("Published");
});

describe("a record full of markup", () => {
  it("reaches the pages as text", () => {
    const page = readPage("/events/evil/", site);
    expect(page.querySelector("main .lead")?.textContent).toContain("<script>alert(1)</script>");
  });

  it("adds no element, handler or script to any page", () => {
    const faulty = listSite(".html", site).flatMap((address) => {
      const page = readPage(address.endsWith(".html") ? address : address, site);
      const scripts = [...page.querySelectorAll("script")].filter(
        (script) =>
          script.getAttribute("type") !== "application/ld+json" &&
          !script.getAttribute("src")?.startsWith("/assets/"),
      );
      const handlers = [...page.querySelectorAll("*")].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith("on") || name === "style"),
      );
      const images = [...page.querySelectorAll("img[src='x']")];
      const links = [...page.querySelectorAll("[href]")].filter((link) =>
        /^\s*javascript:/i.test(link.getAttribute("href") ?? ""),
      );
      return [...scripts, ...handlers, ...images, ...links].map(() => address);
    });
    expect(faulty).toEqual([]);
  });

  it("leaves structured data readable as JSON, with the text in it", () => {
    const page = readPage("/events/evil/", site);
    const json = page.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
    expect(json).not.toMatch(/[<>]/);
    expect((JSON.parse(json) as { description: string }).description).toContain("<script>alert(1)</script>");
  });

  it("carries no mark that reorders the text around it into any file", () => {
    const endings = [".html", ".xml", ".json", ".csv", ".ics", ".bib", ".ris", ".js"];
    const faulty = endings
      .flatMap((ending) => listSite(ending, site))
      .filter((address) => /[\u202A-\u202E\u2066-\u2069]/.test(readSite(address, site)));
    expect(faulty).toEqual([]);
  });

  it("leaves every feed well formed, its text escaped once for the reader", () => {
    const faults: string[] = [];
    const parser = new DOMParser({ onError: (level, message) => faults.push(`${level}: ${message}`) });
    for (const address of listSite(".xml", site)) parser.parseFromString(readSite(address, site), "text/xml");
    expect(faults).toEqual([]);
    const feed = parser.parseFromString(readSite("/feeds/updates.xml", site), "text/xml");
    const description = feed.getElementsByTagName("description").item(1)?.textContent ?? "";
    expect(description).toContain("&lt;script&gt;");
    expect(description).not.toContain("<script>");
  });
});
