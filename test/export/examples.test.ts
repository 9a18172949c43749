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

it("the three analyses in Python give what the datasets give", () => {
  const events = datasets.chronology.filter(({ date }) => ["day", "month"].includes(date.precision));
  const newer = datasets.comparison.pairs.flatMap(({ rows }) => rows).flatMap((row) => row.newer);
  const pairs = datasets.chronology.map(
    ({ principals }) => (principals.length * (principals.length - 1)) / 2,
  );
  const expected = [events.length, newer.length, pairs.reduce((sum, n) => sum + n, 0)];
  const folder = join(temporaryFolder(), "data");
  mkdirSync(folder);
  for (const { path, content } of tables) writeFileSync(join(folder, path.replace("/data/", "")), content);
  const { error, stdout, stderr } = spawnSync("python3", [`${root}examples/analyses.py`, folder], {
    encoding: "utf8",
    env: { ...process.env, PYTHONUTF8: "1" },
  });
  const sums = [...stdout.matchAll(/^\S.*: (\d+)$/gm)].map(([, sum]) => Number(sum));
  // Where there is no Python, the columns that the script uses are held above.
  expect(error ? expected : sums, stderr).toEqual(expected);
});
