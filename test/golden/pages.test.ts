import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";

import type { Pages } from "../../src/preview/templates.ts";
import { linesOf } from "../support/golden.ts";
import { smallPublication } from "../support/small-publication.ts";

let pages: Pages;
beforeAll(async () => void ({ pages } = await smallPublication()));

const pageAt = (address: string) => {
  const text = pages.render(`${address}index.html`);
  if (text === undefined) throw new Error(`there is no ${address}`);
  return text;
};
const nameOf = (address: string) => address.replaceAll("/", "-").replaceAll(/^-|-$/g, "") || "front";

/** JSON-LD, indented, one script after the other. */
function structuredData(markup: string): string {
  const { document } = parseHTML(markup);
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => `${JSON.stringify(JSON.parse(script.textContent), null, 2)}\n`)
    .join("");
}

const kinds = [
  "/",
  "/timeline/",
  "/events/freedom-edge-first/",
  "/treaties/china-dprk-1961/",
  "/treaties/china-dprk-1961/article-2/",
  "/compare/us-rok-1953-and-china-dprk-1961/",
  "/claims/clause-on-military-aid/",
  "/sources/usni-2024-06-27/",
  "/actors/united-states/",
  "/data/",
];

describe("the head of a page of the small record is what it was", () => {
  it.each(kinds)("%s", async (address) => {
    const head = /<head>[\s\S]*?<\/head>/.exec(pageAt(address))?.[0] ?? "";
    const plain = head.replaceAll(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, "");
    await expect(linesOf(plain)).toMatchFileSnapshot(`./heads/${nameOf(address)}.html`);
  });
});

describe("the structured data of a page of the small record are what they were", () => {
  it.each(kinds.filter((address) => address !== "/data/"))("%s", async (address) => {
    await expect(structuredData(pageAt(address))).toMatchFileSnapshot(`./heads/${nameOf(address)}.json`);
  });
});

/** Every drawing of a page that is more than a sign beside a word, at each width, in the order of the page. */
function drawingsOf(markup: string): string {
  const svgs = markup.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  return svgs
    .filter((svg) => svg.length > 400 || svg.startsWith('<svg class="figure-'))
    .map(linesOf)
    .join("\n");
}

/** Colours are tokens of the style sheets, so one drawing serves light and dark. */
describe("the drawings of a page of the small record, at each width, are what they were", () => {
  it.each([
    "/",
    "/timeline/",
    "/timeline/places/",
    "/timeline/story/",
    "/treaties/china-dprk-1961/",
    "/compare/",
    "/compare/summary/",
    "/indicators/",
    "/reactions/",
    "/figures/",
    "/claims/",
    "/actors/united-states/",
  ])("%s", async (address) => {
    const drawings = drawingsOf(pageAt(address));
    expect(drawings).toContain("<svg");
    expect(drawings).not.toMatch(/(?:fill|stroke)="#/);
    await expect(drawings).toMatchFileSnapshot(`./drawings/${nameOf(address)}.svg.txt`);
  });
});
