import type { Datasets } from "../assemble/datasets.ts";
import type { Site } from "../assemble/site.ts";
import { type Download, sealed } from "./download.ts";
import { licence } from "./licence.ts";

const isListed = ({ path }: Download) => path.startsWith("/data/");

const nameIn = ({ path }: Download) => path.replace(/^\/data\//, "");

/** The columns of a table as a Table Schema (https://specs.frictionlessdata.io/table-schema/). */
function tableSchema({ columns }: Download) {
  const missing = [...new Set(columns.flatMap((column) => column.missing ?? []))];
  return {
    fields: columns.map(({ name, means, type = "string" }) => ({ name, type, description: means })),
    ...(columns[0]?.name === "id" ? { primaryKey: "id" } : {}),
    ...(missing.length ? { missingValues: ["", ...missing] } : {}),
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

/** The data files as one Data Package (https://specs.frictionlessdata.io/data-package/). */
export function dataPackage(files: readonly Download[], datasets: Datasets, site: Site): Download {
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
      "Every data file with its columns, types, size and checksum, for Frictionless and other tools that read data packages.",
    rows: null,
    schema: null,
    columns: [],
    content: `${JSON.stringify(document, null, 1)}\n`,
  });
}
