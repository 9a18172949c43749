import { chmodSync, cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import Eleventy from "@11ty/eleventy";

import { assembleDatasets, type Datasets } from "../assemble/datasets.ts";
import type { SiteAddress } from "../assemble/site.ts";
import { checkRecord } from "../checks/check-record.ts";
import { openOutput } from "../output/site-output.ts";
import { Publication } from "../publication/publication.ts";
import type { Problem } from "../record/problem.ts";
import { prepareBinaries, writeArchives } from "./archives.ts";
import { bundleAssets } from "./bundle.ts";
import { cleanUpOnExit } from "./clean-up.ts";
import { setCurrentPublication } from "./current-publication.ts";
import { cacheFolder, keptHere } from "./folders.ts";
import { groundColours } from "./ground-colours.ts";
import { writeHostFiles } from "./host-files.ts";
import { writeIcons } from "./icons.ts";
import { KeptPictures } from "./kept-pictures.ts";
import { writeOnePageImage } from "./one-page-image.ts";
import { writeShareImages } from "./share-images.ts";
import { writeSitemap } from "./sitemap.ts";

/** The project's own folder, wherever a command is run from. */
const root = fileURLToPath(new URL("../../", import.meta.url));

export type BuildOptions = {
  data: string;
  out: string;
  site: SiteAddress;
  /** Told what the build is about to do, in words for the terminal. */
  onStep?: (step: string) => void;
};

/** What a build gives: the datasets, the number of pages and notes on files kept, or the problems that stopped it. */
export type BuildResult =
  | { ok: true; datasets: Datasets; pages: number; warnings: Problem[]; notes: string[] }
  | { ok: false; problems: Problem[] };

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

/** Renders a sound record into a folder. Returns the number of its pages. */
async function renderSite(
  folder: string,
  datasets: Datasets,
  { data, site, onStep = () => undefined }: BuildOptions,
): Promise<number> {
  cpSync(join(root, "src/static"), folder, { recursive: true });
  onStep("Bundling styles and scripts");
  const assets = await bundleAssets(folder, root, datasets.subject.instruments);
  const colours = groundColours(root);
  onStep("Packing the data");
  const binaries = await prepareBinaries(data, datasets, site);
  const publication = new Publication(site, datasets, { ...assets, ground: colours.ground }, binaries);
  writeArchives(folder, publication.archives);
  onStep("Rendering the pages");
  setCurrentPublication(publication);
  const shelf = new KeptPictures(join(cacheFolder(), "pictures"));
  const pictures = writeShareImages(folder, publication.shareImages, datasets.subject, shelf);
  await Promise.all([renderPages(folder), pictures]);
  onStep("Drawing the icons");
  writeIcons(folder, datasets.subject, colours, shelf);
  writeOnePageImage(folder, shelf);
  shelf.tidy();
  writeSitemap(folder, site, datasets);
  writeHostFiles(folder, site, publication.redirects);
  chmodSync(folder, 0o755);
  return countPages(folder);
}

/**
 * Checks the record, assembles the datasets and publishes the site to `out`, replacing what stood there only
 * when everything has succeeded. A faulty record is returned as problems; an output that must not be replaced, a
 * fault of the disk and faults of the program are thrown. Two builds into one folder take turns.
 */
export async function buildSite({
  data,
  out,
  site,
  onStep = () => undefined,
}: BuildOptions): Promise<BuildResult> {
  const output = await openOutput(out, { record: data, project: root }, { onWait: onStep });
  const callOff = cleanUpOnExit(output.release);
  const from = process.cwd();
  try {
    onStep("Checking the record");
    const { record, problems, isPublishable } = checkRecord(data, { kept: keptHere(data) });
    if (!isPublishable) return { ok: false, problems };
    onStep("Assembling the datasets");
    const datasets = assembleDatasets(record);
    process.chdir(root);
    const pages = await renderSite(output.staging, datasets, { data, out, site, onStep });
    process.chdir(from);
    const notes = output.publish();
    return { ok: true, datasets, pages, warnings: problems, notes };
  } catch (error) {
    process.once("exit", output.release); // once more, after what other pages were still writing
    throw error;
  } finally {
    process.chdir(from);
    callOff();
    output.release();
  }
}
