import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

import { parseHTML } from "linkedom";
import { inject } from "vitest";

/** Reads a file of the built site by its public address; a folder's address means its index.html. */
export function readSite(address: string, folder: string = inject("site")): string {
  const path = address.endsWith("/") ? `${address}index.html` : address;
  return readFileSync(join(folder, path), "utf8");
}

/** Parses a page of the built site. */
export function readPage(address: string, folder?: string): Document {
  return parseHTML(readSite(address, folder)).document;
}

/** The public addresses of all files of the built site with an ending, in order; pages end in `/`. */
export function listSite(ending: string, folder: string = inject("site")): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith(ending))
    .map((item) => `/${relative(folder, join(item.parentPath, item.name))}`.replace(/\/index\.html$/, "/"))
    .sort();
}
