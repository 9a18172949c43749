import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { expect, inject, it } from "vitest";

import { realDatasets } from "../support/datasets.ts";
import { root } from "../support/run.ts";

const datasets = realDatasets();

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
  const { error, stdout, stderr } = spawnSync(
    program,
    [`${root}examples/${script}`, join(inject("site"), "data")],
    {
      encoding: "utf8",
      env: { ...process.env, PYTHONUTF8: "1" },
    },
  );
  // Where the program is not installed, test/export/examples.test.ts holds the columns that the script uses.
  if (error) return;
  const sums = [...stdout.matchAll(/^\S.*: (\d+)$/gm)].map(([, sum]) => Number(sum));
  expect(sums, stderr).toEqual(expected);
});
