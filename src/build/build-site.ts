import { chmodSync, cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import Eleventy from "@11ty/eleventy";

import { assembleDatasets, type Datasets } from "../assemble/datasets.ts";
import type { Site } from "../assemble/site.ts";
import { checkRecord } from "../checks/check-record.ts";
import { Publication } from "../publication/publication.ts";
import type { Problem } from "../record/problem.ts";
import { bundleAssets } from "./bundle.ts";
import { setCurrentPublication } from "./current-publication.ts";
import { replaceFolder, stagingFolder } from "./replace-folder.ts";
import { writeShareImages } from "./share-images.ts";
import { writeSitemap } from "./sitemap.ts";

/** The project's own folder, wherever a command is run from. */
const root = fileURLToPath(new URL("../../", import.meta.url));

export type BuildOptions = { data: string; out: string; site: Site };

/** What a build gives: the datasets and the number of pages, or the problems that stopped it. */
export type BuildResult =
  { ok: true; datasets: Datasets; pages: number; warnings: Problem[] } | { ok: false; problems: Problem[] };

/** Renders all pages into a folder. */
async function renderPages(folder: string): Promise<void> {
  const eleventy = new Eleventy("src/pages", folder, { configPath: ".eleventy.js", quietMode: true });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.executeBuild("fs");
}

/** Counts the HTML pages below a folder. */
function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (item) => item.isFile() && item.name.endsWith(".html"),
  ).length;
}

/**
 * Checks the record, assembles the datasets and publishes the site to `out`, replacing what stood there only
 * when everything has succeeded. A faulty record is returned as problems; faults of the program are thrown.
 */
export async function buildSite({ data, out, site }: BuildOptions): Promise<BuildResult> {
  const { record, problems, isPublishable } = checkRecord(data);
  if (!isPublishable) return { ok: false, problems };
  const datasets = assembleDatasets(record);
  const staging = stagingFolder(out);
  const from = process.cwd();
  try {
    process.chdir(root);
    cpSync(join(root, "src/static"), staging, { recursive: true });
    const assets = await bundleAssets(staging, root);
    setCurrentPublication(new Publication(site, datasets, assets));
    await renderPages(staging);
    writeShareImages(staging);
    writeSitemap(staging, site, datasets);
    chmodSync(staging, 0o755);
    const pages = countPages(staging);
    process.chdir(from);
    replaceFolder(staging, out);
    return { ok: true, datasets, pages, warnings: problems };
  } catch (error) {
    process.chdir(from);
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
}
