import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { hugo, plainEleventy } from "./bare-pages.ts";
import { makeUpRecord } from "./made-up-record.ts";
import { buildOf, checkOf, measured, type Taken } from "./program.ts";
import { cells, machine, ratio, table } from "./table.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

type Pages = { count: number; largest: { path: string; packed: number }[] };

type Size = {
  name: string;
  check: Taken | undefined;
  build: Taken | undefined;
  pages: Pages;
  eleventy: Taken | undefined;
  hugo: number | undefined;
};

/** The number of pages of a site, and its three heaviest ones in kilobytes as a server packs them. */
function pagesOf(site: string): Pages {
  const pages = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith(".html"))
    .map(({ parentPath, name }) => ({
      path: join(parentPath, name).slice(site.length).replace("index.html", ""),
      packed: gzipSync(readFileSync(join(parentPath, name))).length / 1000,
    }))
    .sort((a, b) => b.packed - a.packed);
  return { count: pages.length, largest: pages.slice(0, 3) };
}

/** Checks and builds one record, and lets Eleventy alone and Hugo make as many bare pages, in one run. */
function measureSize(name: string, data: string, folder: string): Size {
  const out = join(folder, "site");
  const check = measured(checkOf(root, data));
  const build = measured(buildOf(root, data, out));
  const pages = build ? pagesOf(out) : { count: 0, largest: [] };
  rmSync(out, { recursive: true, force: true });
  const eleventy = plainEleventy(join(folder, "eleventy"), pages.count);
  const seconds = hugo(join(folder, "hugo"), pages.count);
  for (const made of ["eleventy", "hugo"]) rmSync(join(folder, made), { recursive: true, force: true });
  return { name, check, build, pages, eleventy, hugo: seconds };
}

const three = (what: string) => [`${what}, s`, `${what}, s of processor`, `${what}, MB`];

/** The tables of growth, as Markdown. */
function inTables(sizes: readonly Size[]): string {
  const took = table(
    ["record", ...three("check"), ...three("build"), "pages"],
    sizes.map(({ name, check, build, pages }) => [
      name,
      ...cells(check),
      ...cells(build),
      String(pages.count),
    ]),
  );
  const beside = table(
    ["bare pages", ...three("Eleventy alone"), "Hugo, s", "build ÷ Eleventy", "build ÷ Hugo"],
    sizes.map(({ pages, build, eleventy, hugo: seconds }) => [
      String(pages.count),
      ...cells(eleventy),
      seconds?.toFixed(1) ?? "not installed",
      ratio(build?.wall, eleventy?.wall),
      ratio(build?.wall, seconds),
    ]),
  );
  const heaviest = table(
    ["record", "heaviest pages, kB of gzip"],
    sizes.map(({ name, pages }) => [
      name,
      pages.largest.map(({ path, packed }) => `${path} ${packed.toFixed(0)}`).join(", "),
    ]),
  );
  return [machine(), took, beside, heaviest].join("\n\n");
}

/** Prints what a check and a build take with the record as it is and with made-up ones of so many events. */
export function printGrowth(record: string, sizes: readonly number[]): void {
  const folder = mkdtempSync(join(tmpdir(), "article-four-growth-"));
  try {
    const results = [0, ...sizes].map((size) => {
      const made = join(folder, `record-${size}`);
      const count = size ? makeUpRecord(record, made, size) : undefined;
      const name = count ? `${count.events} events, ${count.sources} sources` : "as it is";
      const result = measureSize(name, size ? made : record, folder);
      if (count) rmSync(made, { recursive: true, force: true });
      return result;
    });
    console.log(inTables(results));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
