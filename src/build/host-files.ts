import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { embedPart } from "../assemble/address.ts";
import type { RedirectPage } from "../assemble/redirects.ts";
import type { SiteAddress } from "../assemble/site.ts";

/** Headers for every answer; each page has its own content-security policy, to which this adds who may frame it. */
const everywhere = [
  "X-Content-Type-Options: nosniff",
  "Referrer-Policy: strict-origin-when-cross-origin",
  "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy: same-origin",
  "Strict-Transport-Security: max-age=31536000",
];

/** Pages that are not made to stand in a page of another site stand in those of their own site only. */
const framing = "Content-Security-Policy: frame-ancestors 'self'";

/** Types that hosts do not know or guess wrong, by the ending of the file. */
const types: readonly (readonly [string, string])[] = [
  ["*.ics", "text/calendar; charset=utf-8"],
  ["*.bib", "application/x-bibtex; charset=utf-8"],
  ["*.ris", "application/x-research-info-systems; charset=utf-8"],
  ["*.opml", "text/x-opml; charset=utf-8"],
  ["*.csv", "text/csv; charset=utf-8"],
  ["*.webmanifest", "application/manifest+json"],
];

type Block = readonly [path: string, headers: readonly string[]];

/** Data and feeds may be fetched from any site's pages; what changes with each build is asked for again each time. */
const open = ["Access-Control-Allow-Origin: *", "Cache-Control: public, max-age=300"];

/** Folders within a folder, in order. */
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort();

/**
 * Rules that cover every page but those made to be framed: a rule more cannot take a header away again, and some hosts
 * read a hundred rules and no more.
 */
function framed(folder: string): Block[] {
  const rooms = foldersIn(folder).flatMap((room) => {
    if (room === embedPart) return [];
    const below = foldersIn(join(folder, room));
    if (!below.includes(embedPart)) return [`/${room}/*`];
    return [`/${room}/`, ...below.filter((one) => one !== embedPart).map((one) => `/${room}/${one}/*`)];
  });
  return ["/", "/404.html", ...rooms].map((path): Block => [path, [framing]]);
}

/** The rules for a built site. */
const blocksFor = (folder: string): Block[] => [
  ["/*", everywhere],
  ...framed(folder),
  ["/assets/*", ["Cache-Control: public, max-age=31536000, immutable"]],
  ["/data/*", open],
  ["/feeds/*", open],
  ...types.map(([files, type]): Block => [`/${files}`, [`Content-Type: ${type}`]]),
];

/** The headers of the site as Netlify and Cloudflare Pages read them from a file `_headers`; paths below the base. */
export function headersFile(folder: string, base: string): string {
  return blocksFor(folder)
    .map(([path, headers]) => `${base}${path}\n${headers.map((header) => `  ${header}\n`).join("")}`)
    .join("\n");
}

/** Moved and withdrawn entries as Netlify and Cloudflare Pages read them from a file `_redirects`. */
export function redirectsFile(redirects: readonly RedirectPage[], base: string): string {
  return redirects.map(({ address, to }) => `${base}${address} ${base}${to} 301\n`).join("");
}

/** Writes what hosts read beside the pages. Hosts that know neither file answer with the pages that lead on. */
export function writeHostFiles(
  folder: string,
  { base }: SiteAddress,
  redirects: readonly RedirectPage[],
): void {
  writeFileSync(join(folder, "_headers"), headersFile(folder, base));
  writeFileSync(join(folder, "_redirects"), redirectsFile(redirects, base));
}
