import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { build } from "esbuild";

import type { Instrument } from "../assemble/subject.ts";
import type { Assets } from "../publication/publication.ts";
import { accentsPlugin } from "./accents.ts";
import { sheetSigns } from "./sheet-signs.ts";

/** Style sheets that only the pages load that use them, in the order of the cascade. */
const sheetNames = [
  "charts",
  "overview",
  "lists",
  "confidence",
  "terms",
  "verdicts",
  "key-findings",
  "events",
  "timeline",
  "timeline-views",
  "relations",
  "duties",
  "comparison",
  "lineage",
  "pair",
  "summary",
  "finding",
  "provisions",
  "treaties",
  "claims",
  "disputes",
  "figures",
  "indicators",
  "reactions",
  "registers",
  "search",
];
const sheets = Object.fromEntries(sheetNames.map((name) => [`for-${name}`, `src/styles/${name}.css`]));

/** What runs or applies at the reader's: each becomes one file named with a hash of its content. */
const entryPoints = {
  site: "src/styles/site.css",
  articles: "src/components/article.client.ts",
  copy: "src/components/copy.client.ts",
  clauses: "src/components/comparison/clauses.client.ts",
  frame: "src/layouts/frame.client.ts",
  theme: "src/layouts/theme.client.ts",
  compare: "src/pages/compare/compare.client.ts",
  "filter-list": "src/components/filter-bar.client.ts",
  places: "src/pages/timeline/places.client.ts",
  story: "src/pages/timeline/story.client.ts",
  timeline: "src/browser/timeline.ts",
  "timeline-early": "src/browser/timeline/early.client.ts",
  "timeline-view": "src/browser/timeline/timeline-view.css",
  wordings: "src/components/wording/wording-set.client.ts",
  "what-bound": "src/components/what-bound/what-bound.client.ts",
  search: "src/pages/search/search.client.ts",
  "site-search": "src/components/search/site-search.client.ts",
};

/** Scripts whose imports pages name, so that all come in one turn: with the script, or when it is first likely needed. */
const fetchedAhead = {
  search: entryPoints.search,
  "first-results": "src/components/search/first-results.client.ts",
};

/**
 * Bundles styles, with the accents of the main instruments, and browser scripts into `<out>/assets`. Returns
 * their addresses below the site's base.
 * File names carry a hash of the content, so a reader never keeps an old one. Throws esbuild's `BuildFailure`.
 */
export async function bundleAssets(
  out: string,
  root: string,
  instruments: readonly Instrument[],
): Promise<Assets> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: { ...entryPoints, ...sheets },
    outdir: join(out, "assets"),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    plugins: [accentsPlugin(instruments)],
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    metafile: true,
    legalComments: "none",
    logLevel: "silent",
  });
  const made = new Map(
    Object.entries(result.metafile.outputs).map(([path, output]) => [
      output.entryPoint,
      `/assets/${basename(path)}`,
    ]),
  );
  const importsOf = (source: string): string[] => {
    const { imports = [] } =
      Object.values(result.metafile.outputs).find(({ entryPoint }) => entryPoint === source) ?? {};
    return imports
      .filter(({ kind, external }) => kind === "import-statement" && !external)
      .map(({ path }) => `/assets/${basename(path)}`);
  };
  const addressOf = (source: string): string => made.get(source) ?? "";
  const { site, ...others } = entryPoints;
  const scripts = Object.fromEntries(
    Object.entries(others).map(([name, source]) => [
      source.endsWith(".css") ? `${name}.css` : name,
      addressOf(source),
    ]),
  );
  return {
    styles: addressOf(site),
    sheets: Object.values(sheets).map((source) => ({
      address: addressOf(source),
      signs: sheetSigns(readFileSync(join(out, addressOf(source)), "utf8")),
    })),
    scripts,
    ahead: Object.fromEntries(
      Object.entries(fetchedAhead).map(([name, source]) => [name, [addressOf(source), ...importsOf(source)]]),
    ),
  };
}
