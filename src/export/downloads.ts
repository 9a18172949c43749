import type { Datasets } from "../assemble/datasets.ts";
import type { Site } from "../assemble/site.ts";
import { type Column, type ColumnNote, tableOf } from "../kinds/table.ts";
import type { Archive } from "./archives.ts";
import { calendarDownloads } from "./calendars.ts";
import { catalogDownload } from "./catalog.ts";
import { checksums } from "./checksums.ts";
import { citationDownloads } from "./citations.ts";
import { columnType, renderCsv } from "./column.ts";
import { dataPackage } from "./data-package.ts";
import type { DatasetRule } from "./dataset-rule.ts";
import { datasetRules } from "./dataset-rules.ts";
import { type DataFile, type Download, sealed } from "./download.ts";
import { documentSchema, renderJson, renderJsonSchema } from "./json-document.ts";
import { recordSchemas } from "./record-schemas.ts";
import { timelineJsDownloads } from "./timelinejs.ts";

type Context = { datasets: Datasets; site: Site };

const mediaTypes = { JSON: "application/json", CSV: "text/csv", "JSON Schema": "application/schema+json" };

/** The JSON file of a data set and the schema it fits. */
function jsonDownloads(rule: DatasetRule, { datasets, site }: Context): DataFile[] {
  const lists = Object.entries(rule.lists);
  if (!lists.length) return [];
  const shape = documentSchema(Object.fromEntries(lists.map(([name, { item }]) => [name, item])));
  const schemaPath = `/data/schema/${rule.name}.schema.json`;
  const title = `${site.name}: ${rule.title.toLowerCase()}`;
  const header = {
    title,
    description: rule.description,
    version: datasets.version,
    reachesTo: datasets.subject.reach?.date.edtf ?? null,
    home: `${site.url}/data/`,
    schema: site.url + schemaPath,
  };
  const items = Object.fromEntries(lists.map(([name, list]) => [name, list.items]));
  return [
    {
      path: `/data/${rule.name}.json`,
      dataset: rule.name,
      format: "JSON",
      mediaType: mediaTypes.JSON,
      title,
      description: rule.description,
      rows: lists[0]?.[1].items.length ?? 0,
      schema: schemaPath,
      columns: [],
      content: renderJson(header, shape, items),
    },
    {
      path: schemaPath,
      dataset: rule.name,
      format: "JSON Schema",
      mediaType: mediaTypes["JSON Schema"],
      title: `Schema of ${rule.name}.json`,
      description: `JSON Schema, draft 2020-12, of /data/${rule.name}.json`,
      rows: null,
      schema: null,
      columns: [],
      content: renderJsonSchema(shape, site.url + schemaPath, title),
    },
  ];
}

function csvDownload(rule: DatasetRule, { site }: Context): DataFile[] {
  const { table } = rule;
  if (!table) return [];
  return [
    {
      path: `/data/${rule.name}.csv`,
      dataset: rule.name,
      format: "CSV",
      mediaType: mediaTypes.CSV,
      title: `${site.name}: ${rule.title.toLowerCase()}`,
      description: rule.description,
      rows: table.rows.length,
      schema: null,
      columns: table.columns.map((column, i) => ({ ...column, type: columnType(table, i) })),
      content: renderCsv(table),
    },
  ];
}

/** The codebook of all tables as a table of its own. */
function codebookDownload(tables: readonly DataFile[], { site }: Context): DataFile {
  const columns: Column<ColumnNote & { path: string }>[] = [
    { name: "file", means: "The file", of: (row) => row.path },
    { name: "column", means: "The column", of: (row) => row.name },
    { name: "means", means: "What it means", of: (row) => row.means },
  ];
  const rows = tables.flatMap((file) => file.columns.map((column) => ({ path: file.path, ...column })));
  const table = tableOf(columns, rows);
  return {
    path: "/data/codebook.csv",
    dataset: "codebook",
    format: "CSV",
    mediaType: mediaTypes.CSV,
    title: `${site.name}: codebook`,
    description: "What each column of each table means.",
    rows: rows.length,
    schema: null,
    columns: table.columns,
    content: renderCsv(table),
  };
}

function recordSchemaDownloads({ datasets }: Context): DataFile[] {
  return recordSchemas(datasets.terms, datasets.subject.name).map(({ kind, where, content }) => ({
    path: `/data/schema/record/${kind}.schema.json`,
    dataset: "record",
    format: "JSON Schema",
    mediaType: mediaTypes["JSON Schema"],
    title: `Schema of ${kind} files`,
    description: `For editors: the shape of ${where}`,
    rows: null,
    schema: null,
    columns: [],
    content,
  }));
}

/** Every data file that a release holds, in the order of the page `/data/`. Pure: the same datasets, the same bytes. */
export function assembleDownloads(datasets: Datasets, site: Site): Download[] {
  const context = { datasets, site };
  const files = datasetRules(datasets).flatMap((rule) => [
    ...jsonDownloads(rule, context),
    ...csvDownload(rule, context),
  ]);
  const timelines = timelineJsDownloads(datasets, site);
  const tables = [...files, ...timelines].filter((file) => file.format === "CSV");
  const all = [
    ...files,
    ...timelines,
    ...citationDownloads(datasets, site),
    ...calendarDownloads(datasets, site),
    codebookDownload(tables, context),
    ...recordSchemaDownloads(context),
  ].map(sealed);
  return [...all, dataPackage(all, datasets, site)];
}

/** The files that describe all others, the workbook and the releases among them: the catalogue and the checksums. */
export function closingDownloads(
  files: readonly Download[],
  archives: readonly Archive[],
  datasets: Datasets,
  site: Site,
): Download[] {
  const catalog = catalogDownload(files, archives, datasets, site);
  return [catalog, checksums([...files, catalog], archives, site)];
}
