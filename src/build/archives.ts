import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { Datasets } from "../assemble/datasets.ts";
import { type SiteAddress, siteAt } from "../assemble/site.ts";
import type { Archive, Binaries } from "../export/archives.ts";
import { datasetRules } from "../export/dataset-rules.ts";
import { renderWorkbook } from "../export/workbook.ts";
import { cacheFolder } from "./folders.ts";
import { shelfIn } from "./kept-archives.ts";
import { keptReleases } from "./kept-releases.ts";

/** Makes the workbook of all tables, and reads the earlier releases that the record in the folder `data` keeps. */
export async function prepareBinaries(
  data: string,
  datasets: Datasets,
  address: SiteAddress,
): Promise<Binaries> {
  const site = siteAt(address, datasets.subject);
  const shelf = shelfIn(join(cacheFolder(), "archives"));
  const workbook = await renderWorkbook(datasetRules(datasets), datasets, site, shelf);
  return { workbook, kept: keptReleases(data), shelf };
}

/** Writes the files that are no text below a folder, each at its address. */
export function writeArchives(folder: string, archives: readonly Archive[]): void {
  for (const { path, bytes } of archives) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
