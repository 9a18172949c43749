import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import type { Datasets } from "../assemble/datasets.ts";
import { late } from "../assemble/late.ts";
import { assembleShareImages } from "../assemble/share-images.ts";
import type { SiteAddress } from "../assemble/site.ts";
import { prepareBinaries } from "../build/archives.ts";
import { drawOnePage } from "../build/one-page-image.ts";
import { drawShareImage } from "../build/share-images.ts";
import { robotsOf, sitemapOf } from "../build/sitemap.ts";
import { Publication } from "../publication/publication.ts";
import type { Ground } from "./ground.ts";
import { pagesOf, type Template } from "./templates.ts";

/** A site whose files are made when they are asked for, byte for byte those that a build writes. */
export type SiteFiles = {
  /** What stands at a path such as `/events/index.html`, or undefined. */
  read: (path: string) => Promise<string | Buffer | undefined>;
};

export type SiteMaterial = {
  data: string;
  site: SiteAddress;
  datasets: Datasets;
  ground: Ground;
  templates: readonly Template[];
};

/** Pages and files that tell of the packed data, which take longer to make than all others together. */
const packed = (path: string) => path.startsWith("/data/");

function readGround({ folder }: Ground, path: string): Buffer | undefined {
  const file = join(folder, ...path.split("/"));
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
}

/** The files of a sound record. What two pages need is made once; nothing is made that nobody asks for. */
export function siteFiles({ data, site, datasets, ground, templates }: SiteMaterial): SiteFiles {
  const pages = pagesOf(templates, new Publication(site, datasets, ground.assets));
  const whole = late(async () => {
    const binaries = await prepareBinaries(data, datasets, site);
    const publication = new Publication(site, datasets, ground.assets, binaries);
    return { archives: publication.archives, pages: pagesOf(templates, publication) };
  });
  const images = new Map(assembleShareImages(datasets).map((image) => [image.file, image]));
  const onePage = () => {
    const svg = pages.render("/timeline/one-page.svg");
    return svg && drawOnePage(svg);
  };
  const made: Record<string, () => string | Buffer | undefined> = {
    "/timeline/one-page.png": onePage,
    "/sitemap.xml": () => sitemapOf(pages.paths(), site, datasets),
    "/robots.txt": () => robotsOf(site),
  };
  const read = async (path: string) => {
    if (packed(path)) {
      const { archives, pages } = await whole();
      const archive = archives.find((one) => one.path === path);
      return archive ? Buffer.from(archive.bytes) : pages.render(path);
    }
    const image = images.get(path);
    if (image) return drawShareImage(image, datasets.subject);
    if (Object.hasOwn(made, path)) return made[path]?.();
    return readGround(ground, path) ?? pages.render(path);
  };
  return { read };
}
