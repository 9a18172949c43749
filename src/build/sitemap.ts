import { readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

import { embedPart } from "../assemble/address.ts";
import type { Datasets } from "../assemble/datasets.ts";
import { historyOf } from "../assemble/history.ts";
import { assembleRedirects } from "../assemble/redirects.ts";
import type { SiteAddress } from "../assemble/site.ts";
import { renderXml } from "../feeds/xml.ts";

/** The paths of all files of a built site, from `/` on. */
function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => `/${relative(folder, join(item.parentPath, item.name)).split(sep).join("/")}`);
}

/**
 * The addresses of all pages, in order, from the paths of all files; those are left out that are there only to lead
 * elsewhere, or to be shown elsewhere.
 */
function pageAddresses(paths: readonly string[], datasets: Datasets): string[] {
  const leading = new Set(assembleRedirects(datasets).map(({ address }) => address));
  return paths
    .filter((path) => path.endsWith("/index.html"))
    .map((path) => path.replace(/index\.html$/, ""))
    .filter((address) => !leading.has(address) && !address.startsWith(`/${embedPart}/`))
    .sort();
}

/** The day a page last changed, where the record knows it: for events, from the updates that name them. */
function lastChange(address: string, datasets: Datasets): string | undefined {
  const id = /^\/events\/([^/]+)\/$/.exec(address)?.[1];
  if (id) return historyOf(`event/${id}`, datasets.updates).changed;
  return address === "/updates/" ? datasets.version : undefined;
}

/** `sitemap.xml` (https://www.sitemaps.org/protocol.html) of all pages among the files of a site. */
export function sitemapOf(paths: readonly string[], site: SiteAddress, datasets: Datasets): string {
  const url = pageAddresses(paths, datasets).map((address) => {
    const lastmod = lastChange(address, datasets);
    return { loc: site.url + address, ...(lastmod ? { lastmod } : {}) };
  });
  return renderXml({ urlset: { "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9", url } });
}

/** `robots.txt`, which names the sitemap. Crawlers heed it only at the root of a host. */
export function robotsOf(site: SiteAddress): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site.url}/sitemap.xml\n`;
}

/** Writes the sitemap of a built site and the file that names it. */
export function writeSitemap(folder: string, site: SiteAddress, datasets: Datasets): void {
  writeFileSync(join(folder, "sitemap.xml"), sitemapOf(pathsIn(folder), site, datasets));
  writeFileSync(join(folder, "robots.txt"), robotsOf(site));
}
