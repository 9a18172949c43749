import { realpathSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";

/** What a request is answered with: a file, the address of a folder with its slash, or nothing. */
export type Found = { kind: "file"; path: string } | { kind: "folder"; address: string } | { kind: "none" };

const none: Found = { kind: "none" };

/** Media types by ending, for what the site holds. */
const types: Record<string, string> = {
  ".bib": "text/plain; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".opml": "text/x-opml; charset=utf-8",
  ".png": "image/png",
  ".ris": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".xsl": "application/xml; charset=utf-8",
  ".zip": "application/zip",
};

/** The media type of a file, by its ending. */
export function typeOf(path: string): string {
  return types[extname(path).toLowerCase()] ?? "application/octet-stream";
}

/**
 * The parts of the path that a request asks for, below `base`, or undefined if it is no path of a site: parts that
 * are empty, begin with a dot, or hold a slash, a backslash or a control character once decoded lead nowhere.
 */
function partsOf(target: string, base: string): string[] | undefined {
  const path = target.split(/[?#]/, 1)[0] ?? "";
  if (!path.startsWith(`${base}/`)) return undefined;
  const parts = path.slice(base.length + 1).split("/");
  const folder = parts.at(-1) === "" ? [""] : [];
  const names = folder.length ? parts.slice(0, -1) : parts;
  try {
    const decoded = names.map(decodeURIComponent);
    const isPlain = decoded.every((name) => name !== "" && !/^\.|[/\\:\p{Cc}]/u.test(name));
    return isPlain ? [...decoded, ...folder] : undefined;
  } catch {
    return undefined;
  }
}

/** The path that a request asks for below `base`, such as `/events/`, decoded; undefined if it is no path of a site. */
export function pathOf(target: string, base: string): string | undefined {
  const parts = partsOf(target, base);
  return parts && `/${parts.join("/")}`;
}

/** The real path of a file or folder in `folder`, or undefined if it is not there or a link leads out. */
function realPathIn(folder: string, names: readonly string[]): string | undefined {
  try {
    const root = realpathSync(folder);
    const path = realpathSync(join(root, ...names));
    return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Finds what a request for `target` (path and query as sent) gets from the site in `folder`, which stands below
 * `base`. Never a file outside the folder, whatever is asked; never throws.
 */
export function findFile(folder: string, target: string, base = ""): Found {
  const parts = partsOf(target, base);
  if (!parts) return none;
  const isFolder = parts.at(-1) === "";
  const names = isFolder ? [...parts.slice(0, -1), "index.html"] : parts;
  const path = realPathIn(folder, names);
  const stat = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  if (path === undefined || !stat) return none;
  if (stat.isFile()) return { kind: "file", path };
  if (!stat.isDirectory() || isFolder) return none;
  return { kind: "folder", address: `${base}/${names.map(encodeURIComponent).join("/")}/` };
}
