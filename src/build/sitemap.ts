import { readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

import type { Datasets } from "../assemble/datasets.ts";
import { historyOf } from "../assemble/history.ts";
import { assembleRedirects } from "../assemble/redirects.ts";
import type { SiteAddress } from "../assemble/site.ts";
import { renderXml } from "../feeds/xml.ts";

/** The addresses of all pages of a built site that are not there only to lead elsewhere, in order. */
function pageAddresses(folder: string, datasets: Datasets): string[] {
  const leading = new Set(assembleRedirects(datasets).map(({ address }) => address));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name === "index.html")
    .map((item) => join(item.parentPath, item.name))
    .map((path) => `/${relative(folder, path).split(sep).join("/")}`.replace(/index\.html$/, ""))
    .filter((address) => !leading.has(address))
    .sort();
}

/** The day a page last changed, where the record knows it: for events, from the updates that name them. */
function lastChange(address: string, datasets: Datasets): string | undefined {
  const id = /^\/events\/([^/]+)\/$/.exec(address)?.[1];
  if (id) return historyOf(`event/${id}`, datasets.updates).changed;
  return address === "/updates/" ? datasets.version : undefined;
}

/**
 * Writes `sitemap.xml` (https://www.sitemaps.org/protocol.html) of all pages found in a built site, and `robots.txt`
 * that names it. Crawlers heed `robots.txt` only at the root of a host.
 */
export function writeSitemap(folder: string, site: SiteAddress, datasets: Datasets): void {
  const url = pageAddresses(folder, datasets).map((address) => {
    const lastmod = lastChange(address, datasets);
    return { loc: site.url + address, ...(lastmod ? { lastmod } : {}) };
  });
  const document = { urlset: { "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9", url } };
  writeFileSync(join(folder, "sitemap.xml"), renderXml(document));
  writeFileSync(join(folder, "robots.txt"), `User-agent: *\nAllow: /\n\nSitemap: ${site.url}/sitemap.xml\n`);
}
