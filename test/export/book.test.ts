import { EpubCheck } from "@likecoin/epubcheck-ts";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { renderBook } from "../../src/export/book/book.ts";
import { smallDatasets } from "../support/datasets.ts";

const datasets = smallDatasets();
const makeBook = () => renderBook(datasets, siteAt(siteFrom({}), datasets.subject));
const book = makeBook();
const files = unzipSync(book);
const text = Object.entries(files)
  .filter(([name]) => name.endsWith(".xhtml"))
  .map(([, bytes]) => strFromU8(bytes))
  .join("");

describe("the record as a book", () => {
  it("is a valid EPUB, every link of it led somewhere", async () => {
    const { messages } = await EpubCheck.validate(book);
    const faults = messages.filter(({ severity }) => severity !== "info" && severity !== "usage");
    expect(faults).toEqual([]);
  });

  it("holds every event, article, row, claim, figure and source", () => {
    const anchors = new Set([...text.matchAll(/ id="e-([^"]+)"/g)].map(([, id]) => id));
    const { chronology, claims, figures, sources, comparison } = datasets;
    const rows = comparison.pairs.flatMap((pair) => pair.rows.map(({ topic }) => ({ id: topic })));
    const articles = datasets.treaties.flatMap((treaty) =>
      treaty.articles.map(({ anchor }) => ({ id: anchor })),
    );
    for (const list of [chronology, claims, figures, sources, rows, articles])
      expect(list.filter(({ id }) => !anchors.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("says its version and licence, and carries no script", () => {
    expect(strFromU8(files["EPUB/package.opf"] ?? new Uint8Array())).toContain(datasets.version);
    expect(text).toContain("creativecommons.org");
    expect(text).not.toMatch(/<script|javascript:/);
    expect(text).not.toContain("[@");
  });

  it("has the same bytes in another time zone", () => {
    const zone = process.env.TZ;
    process.env.TZ = "Asia/Pyongyang";
    const again = makeBook();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.from(again).equals(Buffer.from(book))).toBe(true);
  });
});
