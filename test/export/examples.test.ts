import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { siteAt, siteFrom } from "../../src/assemble/site.ts";
import { assembleDownloads } from "../../src/export/downloads.ts";
import { datasetsOf } from "../support/changed-record.ts";
import { temporaryFolder } from "../support/record.ts";
import { root } from "../support/run.ts";

const datasets = datasetsOf();
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

/** The folder of the published tables. */
function folderOfTables(): string {
  const folder = join(temporaryFolder(), "data");
  mkdirSync(folder);
  for (const { path, content } of tables) writeFileSync(join(folder, path.replace("/data/", "")), content);
  return folder;
}

it.each([
  ["Python", "python3", "analyses.py"],
  ["R", "Rscript", "analyses.R"],
])("the three analyses in %s give what the datasets give", (_language, program, script) => {
  const events = datasets.chronology.filter(({ date }) => ["day", "month"].includes(date.precision));
  const newer = datasets.comparison.pairs.flatMap(({ rows }) => rows).flatMap((row) => row.newer);
  const pairs = datasets.chronology.map(
    ({ principals }) => (principals.length * (principals.length - 1)) / 2,
  );
  const expected = [events.length, newer.length, pairs.reduce((sum, n) => sum + n, 0)];
  const { error, stdout, stderr } = spawnSync(program, [`${root}examples/${script}`, folderOfTables()], {
    encoding: "utf8",
    env: { ...process.env, PYTHONUTF8: "1" },
  });
  // Where the program is not installed, the columns that the script uses are held above.
  if (error) return;
  const sums = [...stdout.matchAll(/^\S.*: (\d+)$/gm)].map(([, sum]) => Number(sum));
  expect(sums, stderr).toEqual(expected);
});
