import { beforeAll, describe, expect, it } from "vitest";

import { headersFile, redirectsFile } from "../../src/build/host-files.ts";
import { sitemapOf } from "../../src/build/sitemap.ts";
import type { Pages } from "../../src/preview/templates.ts";
import type { Publication } from "../../src/publication/publication.ts";
import { rowsAsLines } from "../support/golden.ts";
import { smallPublication } from "../support/small-publication.ts";
import { temporaryFolder } from "../support/temporary.ts";

let publication: Publication;
let pages: Pages;
beforeAll(async () => void ({ publication, pages } = await smallPublication()));

const golden = (name: string) => `./documents/${name}`;
const fileAt = (path: string) => {
  const all = [...publication.feeds.files, ...publication.downloads];
  const found = all.find((file) => file.path === path);
  if (!found) throw new Error(`there is no ${path}`);
  return found.content.replaceAll("\r\n", "\n");
};

describe("a document of the small record is what it was", () => {
  it.each([
    "/feeds/updates.xml",
    "/feeds/updates.atom.xml",
    "/feeds/updates.json",
    "/feeds/corrections.xml",
    "/feeds/events.xml",
    "/feeds/events.atom.xml",
    "/feeds/topics/exercises.xml",
    "/feeds/all.opml",
    "/feeds/few.opml",
    "/feeds/chronology.ics",
    "/feeds/anniversaries.ics",
  ])("%s", async (path) => {
    await expect(fileAt(path)).toMatchFileSnapshot(golden(path.slice(1).replaceAll("/", "-")));
  });

  it.each(["/data/citations.bib", "/data/citations.ris", "/data/citations.json", "/data/timelinejs.json"])(
    "%s",
    async (path) => {
      await expect(fileAt(path)).toMatchFileSnapshot(golden(path.slice(1).replaceAll("/", "-")));
    },
  );

  it("the tables, each with its columns and three rows", async () => {
    const tables = publication.downloads.filter(({ format }) => format === "CSV");
    const text = tables.map(({ path, content }) => rowsAsLines(path, content)).join("\n");
    await expect(text).toMatchFileSnapshot(golden("tables.txt"));
  });

  it("the data package, without sizes and sums", async () => {
    const { resources, ...head } = JSON.parse(fileAt("/data/datapackage.json")) as {
      resources: { path: string; schema?: { fields: { name: string; type: string }[] } }[];
    };
    const columns = resources.flatMap(({ path, schema }) => [
      path,
      ...(schema?.fields ?? []).map(({ name, type }) => `  ${name}: ${type}`),
    ]);
    const text = `${JSON.stringify(head, null, 2)}\n${columns.join("\n")}\n`;
    await expect(text).toMatchFileSnapshot(golden("datapackage.txt"));
  });

  it("the sitemap", async () => {
    const { site, datasets } = publication;
    const paths = pages.paths().filter((path) => path.endsWith(".html"));
    await expect(sitemapOf(paths, site, datasets)).toMatchFileSnapshot(golden("sitemap.xml"));
  });

  it("the headers and redirects for hosts", async () => {
    await expect(headersFile(temporaryFolder(), "/base")).toMatchFileSnapshot(golden("_headers"));
    expect(redirectsFile([], "/base")).toBe("");
  });
});
