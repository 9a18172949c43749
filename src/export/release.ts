import type { Datasets } from "../assemble/datasets.ts";
import type { Site } from "../assemble/site.ts";
import { type Download, sealed } from "./download.ts";
import { licence } from "./licence.ts";

const isListed = ({ path }: Download) => path.startsWith("/data/");

const nameIn = ({ path }: Download) => path.replace(/^\/data\//, "");

/** The columns of a table as a Table Schema (https://specs.frictionlessdata.io/table-schema/). */
function tableSchema({ columns }: Download) {
  return {
    fields: columns.map(({ name, means, type = "string" }) => ({ name, type, description: means })),
    ...(columns[0]?.name === "id" ? { primaryKey: "id" } : {}),
  };
}

function resource(file: Download) {
  return {
    name: nameIn(file).toLowerCase().replaceAll("/", "-"),
    path: nameIn(file),
    title: file.title,
    description: file.description,
    format: nameIn(file).split(".").at(-1),
    mediatype: file.mediaType,
    encoding: "utf-8",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(file.columns.length ? { profile: "tabular-data-resource", schema: tableSchema(file) } : {}),
  };
}

/** All data files as one Data Package (https://specs.frictionlessdata.io/data-package/). */
function dataPackage(files: readonly Download[], datasets: Datasets, site: Site): Download {
  const document = {
    profile: "data-package",
    name: site.id,
    id: `${site.url}/data/`,
    title: `${site.name}: ${site.tagline}`,
    description: datasets.subject.description,
    homepage: `${site.url}/data/`,
    version: datasets.version,
    ...(datasets.subject.reach && { reachesTo: datasets.subject.reach.date.edtf }),
    licenses: [{ name: licence.id, title: licence.name, path: licence.url }],
    contributors: [{ title: site.name, path: `${site.url}/`, role: "author" }],
    resources: files.filter(isListed).map(resource),
  };
  return sealed({
    path: "/data/datapackage.json",
    dataset: "package",
    format: "Data Package",
    mediaType: "application/json",
    title: `${site.name}: data package`,
    description:
      "Every data file with its columns, types, size and checksum, for Frictionless and other tools that read data packages; and the checksums as sha256sum checks them.",
    rows: null,
    schema: null,
    columns: [],
    content: `${JSON.stringify(document, null, 1)}\n`,
  });
}

/** The checksums of all data files, as `sha256sum --check` reads them in the folder `data`. */
function checksums(files: readonly Download[], { name }: Site): Download {
  return sealed({
    path: "/data/SHA256SUMS",
    dataset: "package",
    format: "Checksums",
    mediaType: "text/plain",
    title: `${name}: checksums`,
    description: "Check a folder of downloads with sha256sum --check SHA256SUMS.",
    rows: null,
    schema: null,
    columns: [],
    content: files
      .filter(isListed)
      .map((file) => `${file.sha256}  ${nameIn(file)}\n`)
      .join(""),
  });
}

/** The files that describe all others: the data package and the checksums. */
export function releaseDownloads(files: readonly Download[], datasets: Datasets, site: Site): Download[] {
  const described = dataPackage(files, datasets, site);
  return [described, checksums([...files, described], site)];
}
