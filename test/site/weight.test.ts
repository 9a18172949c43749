import { gzipSync } from "node:zlib";

import { beforeAll, describe, expect, it } from "vitest";

import { listSite, readSite } from "../support/site.ts";

const KIB = 1024;

/** What a page and the styles that it asks for weigh as sent, in bytes: gzip at its closest. */
const sent = (text: string) => gzipSync(text, { level: 9 }).length;

/**
 * The most that HTML and styles of a page may weigh, by the form of its address; the first that fits counts. Registers
 * that are searched or printed as a whole may weigh twice a page. Text alone makes the rest: the words of two treaties
 * side by side are 19 kB, those of all reactions 12 kB, with as many links; three
 * more kinds lie within 31 and have a little room to grow.
 */
const limits: readonly [RegExp, number][] = [
  [/^\/timeline\/$/, 60],
  [/^\/sources\/all\/$/, 76],
  [/^\/timeline\/all\/$/, 96],
  [/^\/(?:timeline|embed)\/places\/$/, 80],
  [/^\/(?:sources|search|timeline)\//, 60],
  [/^\/compare\/[^/]+-and-[^/]+\/$/, 40],
  [/^\/reactions\/$/, 38],
  [/^\/(?:compare|disputes|treaties\/[^/]+)\/$/, 32],
  [/^\//, 30],
];

const limitOf = (address: string) => (limits.find(([form]) => form.test(address))?.[1] ?? 0) * KIB;

describe("the weight of a page", () => {
  const weights = new Map<string, number>();
  const styles = new Map<string, number>();

  beforeAll(() => {
    for (const name of listSite(".css")) styles.set(name, sent(readSite(name)));
    for (const address of listSite(".html").map((name) => name.replace(/^\/index\.html$/, "/"))) {
      const html = readSite(address);
      const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
        ([, href]) => href ?? "",
      );
      weights.set(
        address,
        sheets.reduce((sum, href) => sum + (styles.get(href) ?? Infinity), sent(html)),
      );
    }
  });

  it("stays within the limit of its kind, styles included", () => {
    expect(weights.size).toBeGreaterThan(1000);
    const heavy = [...weights].filter(([address, weight]) => weight > limitOf(address));
    expect(heavy.map(([address, weight]) => `${address} ${(weight / KIB).toFixed(1)} KiB`)).toEqual([]);
  });
});
