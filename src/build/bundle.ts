import { basename, join } from "node:path";

import { build } from "esbuild";

import type { Instrument } from "../assemble/subject.ts";
import type { Assets } from "../publication/publication.ts";
import { accentsPlugin } from "./accents.ts";

/** What runs or applies at the reader's: each becomes one file named with a hash of its content. */
const entryPoints = {
  site: "src/styles/site.css",
  copy: "src/browser/copy.ts",
  compare: "src/browser/compare.ts",
  "filter-list": "src/browser/filter-list.ts",
  timeline: "src/browser/timeline.ts",
  "timeline-view": "src/browser/timeline/timeline-view.css",
  search: "src/browser/search/search.ts",
};

/**
 * Bundles styles, with the accents of the main instruments, and browser scripts into `<out>/assets`. Returns their addresses below the site's base.
 * File names carry a hash of the content, so a reader never keeps an old one. Throws esbuild's `BuildFailure`.
 */
export async function bundleAssets(
  out: string,
  root: string,
  instruments: readonly Instrument[],
): Promise<Assets> {
  const result = await build({
    absWorkingDir: root,
    entryPoints,
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
  const built = Object.entries(result.metafile.outputs).flatMap(([path, output]) =>
    output.entryPoint ? [[basename(output.entryPoint), `/assets/${basename(path)}`] as const] : [],
  );
  const styles = built.find(([name]) => name === "site.css")?.[1] ?? "";
  const scripts = Object.fromEntries(
    built.filter(([name]) => name !== "site.css").map(([name, path]) => [name.replace(/\.ts$/, ""), path]),
  );
  return { styles, scripts };
}
