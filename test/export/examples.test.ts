import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { assembleDownloads } from "../../src/export/downloads.ts";
import { smallDatasets } from "../support/datasets.ts";
import { root } from "../support/run.ts";

const datasets = smallDatasets();
const tables = assembleDownloads(datasets, siteAt(siteFrom({}), datasets.subject)).filter(
  ({ format }) => format === "CSV",
);
const columnsOf = new Map(
  tables.map(({ path, columns }) => [path.replace("/data/", ""), columns.map(({ name }) => name)]),
);

it.each(["analyses.py", "analyses.R"])("examples/%s uses tables and columns that are published", (script) => {
  const text = readFileSync(`${root}examples/${script}`, "utf8");
  const files = [...text.matchAll(/"([a-z-]+\.csv)"/g)].map(([, name]) => name ?? "");
  expect(files.length).toBe(3);
  const columns = new Set(files.flatMap((name) => columnsOf.get(name) ?? [`no file ${name}`]));
  const used = [...text.matchAll(/(?:\["|\$)([a-z_]+)/g)].map(([, name]) => name ?? "");
  expect(used.length).toBeGreaterThan(2);
  expect(used.filter((name) => !columns.has(name))).toEqual([]);
});
