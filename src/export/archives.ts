import { createHash } from "node:crypto";

import type { Datasets } from "../assemble/datasets.ts";
import type { Site } from "../assemble/site.ts";
import { renderBook } from "./book/book.ts";
import { sumsText } from "./checksums.ts";
import type { Download } from "./download.ts";
import { licence } from "./licence.ts";
import { noShelf, type Shelf } from "./shelf.ts";
import { zipOf } from "./zip.ts";

/** A published file that is no text: it is written as it is, beside the pages. */
export type Archive = {
  /** Public address. */
  path: string;
  kind: "release" | "workbook" | "book";
  /** The version of the data that it holds. */
  version: string;
  title: string;
  description: string;
  mediaType: string;
  bytes: Uint8Array;
  sha256: string;
};

/** The release of an earlier version, as the record keeps it. */
export type KeptRelease = { version: string; bytes: Uint8Array };

/** What archives are made from, beside the downloads; there is no workbook where pages are rendered by hand. */
export type Binaries = { workbook?: Uint8Array; kept: readonly KeptRelease[]; shelf?: Shelf };

const workbookPath = (site: Site) => `/data/${site.id}.xlsx`;

const bookPath = (site: Site) => `/data/${site.id}.epub`;

const releaseName = (version: string, site: Site) => `${site.id}-${version}`;

/** The permanent address of the release of a version. */
const releasePath = (version: string, site: Site) =>
  `/data/releases/${version}/${releaseName(version, site)}.zip`;

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));

/** What someone reads who finds the folder without the site. */
function readme({ version, updates, subject }: Datasets, site: Site): string {
  const notices = updates.filter(({ date }) => date.earliest === version);
  return [
    `${site.name}: ${site.tagline}`,
    `Version ${version}, from ${site.url}/data/`,
    "",
    subject.description,
    "",
    `Licence: ${licence.name}, ${licence.url}. Name ${site.name}, the version and the address.`,
    "Each file, its columns and its size: datapackage.json. Each code: vocabularies.csv. Each change: changelog.csv.",
    "To check the files, in this folder: sha256sum --check SHA256SUMS",
    "",
    "What this version changed:",
    ...notices.map(({ title, why }) => `- ${title}. ${why}`),
    "",
  ].join("\n");
}

/** Everything of this version in one folder: the data files by their names below /data/, and the calendars. */
function releaseFiles(
  downloads: readonly Download[],
  { workbook, book }: { workbook: Uint8Array | undefined; book: Uint8Array },
  datasets: Datasets,
  site: Site,
) {
  const folder = releaseName(datasets.version, site);
  const files = new Map<string, Uint8Array>();
  for (const { path, content } of downloads)
    files.set(`${folder}/${path.replace(/^\/(?:data\/)?/, "")}`, utf8(content));
  if (workbook) files.set(`${folder}/${site.id}.xlsx`, workbook);
  files.set(`${folder}/${site.id}.epub`, book);
  files.set(`${folder}/README.txt`, utf8(readme(datasets, site)));
  const sums = [...files].map(([name, bytes]) => ({
    name: name.slice(folder.length + 1),
    sha256: sha256(bytes),
  }));
  return files.set(`${folder}/SHA256SUMS`, utf8(sumsText(sums)));
}

const release = (version: string, bytes: Uint8Array, site: Site): Archive => ({
  path: releasePath(version, site),
  kind: "release",
  version,
  title: `${site.name}: all data, version ${version}`,
  description: `Every data file of version ${version} in one folder, with the data package and the checksums.`,
  mediaType: "application/zip",
  bytes,
  sha256: sha256(bytes),
});

const workbookArchive = (bytes: Uint8Array, version: string, site: Site): Archive => ({
  path: workbookPath(site),
  kind: "workbook",
  version,
  title: `${site.name}: all tables as a workbook`,
  description:
    "Every table as a sheet, for a spreadsheet: opens by a double click, every script and date as it is.",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  bytes,
  sha256: sha256(bytes),
});

const bookArchive = (bytes: Uint8Array, version: string, site: Site): Archive => ({
  path: bookPath(site),
  kind: "book",
  version,
  title: `${site.name}: the whole record as a book`,
  description: "Everything that the pages say, to read without a network in any program for EPUB.",
  mediaType: "application/epub+zip",
  bytes,
  sha256: sha256(bytes),
});

/**
 * The workbook, the book, the release of this version, and the releases of earlier versions that the record keeps, newest
 * first. A kept release of this very version gives way to the one that is made now: the day is not over.
 */
export function assembleArchives(
  downloads: readonly Download[],
  { workbook, kept, shelf = noShelf }: Binaries,
  datasets: Datasets,
  site: Site,
): Archive[] {
  const { version } = datasets;
  const book = renderBook(datasets, site, shelf);
  const files = releaseFiles(downloads, { workbook, book }, datasets, site);
  const parts = ["release", ...[...files].flat()];
  const current = release(version, shelf.get(parts) ?? shelf.put(parts, zipOf(files)), site);
  const earlier = kept
    .filter((found) => found.version !== version)
    .map((found) => release(found.version, found.bytes, site))
    .sort((a, b) => (a.version < b.version ? 1 : -1));
  return [
    ...(workbook ? [workbookArchive(workbook, version, site)] : []),
    bookArchive(book, version, site),
    current,
    ...earlier,
  ];
}
