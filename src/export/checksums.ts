import type { Site } from "../assemble/site.ts";
import { type Download, sealed } from "./download.ts";

/** A file by its name as seen from the folder of checksums, with its SHA-256. */
type Sum = { name: string; sha256: string };

/** A published file that is no text. */
type Binary = { path: string; sha256: string };

/** Checksums as `sha256sum --check` reads them. */
export const sumsText = (sums: readonly Sum[]) =>
  sums.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");

/** The name of a published file as seen from the folder `data`: `chronology.csv`, `../feeds/chronology.ics`. */
const seenFromData = (path: string) =>
  path.startsWith("/data/") ? path.slice("/data/".length) : `..${path}`;

/** The checksums of every download: data files, calendars, workbook, book and releases. */
export function checksums(files: readonly Download[], archives: readonly Binary[], { name }: Site): Download {
  return sealed({
    path: "/data/SHA256SUMS",
    dataset: "package",
    format: "Checksums",
    mediaType: "text/plain",
    title: `${name}: checksums`,
    description: "Check a folder of downloads with sha256sum --check --ignore-missing SHA256SUMS.",
    rows: null,
    schema: null,
    columns: [],
    content: sumsText(
      [...files, ...archives].map(({ path, sha256 }) => ({ name: seenFromData(path), sha256 })),
    ),
  });
}
