import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { dataFolder } from "../src/build/folders.ts";
import { isStale, judgementHash } from "../src/checks/comparisons.ts";
import { loadRecord } from "../src/record/load-record.ts";
import { shapeOf, withField } from "../src/record/normal-form.ts";
import { comparisonSchema } from "../src/kinds/comparison.ts";
import { didYouMean } from "../src/record/suggest.ts";
import { termsIn } from "../src/record/terms-in.ts";

const asked = process.argv.slice(2);
const { record } = loadRecord(dataFolder());
const stale = [...record.comparison.values()].filter((entry) => isStale(record, entry));
const unknown = asked.filter((id) => id !== "--all" && !record.comparison.has(id));

for (const id of unknown)
  console.error(`There is no comparison "${id}"${didYouMean(id, record.comparison.keys())}`);
if (asked.length === 0 || unknown.length) {
  console.error("Usage: npm run record:confirm -- <older>-and-<newer>/<topic> …   or   -- --all");
  console.error(`Waiting to be confirmed: ${stale.map((entry) => entry.id).join(", ") || "none"}`);
  process.exitCode = 1;
} else {
  const chosen = asked.includes("--all") ? stale : stale.filter((entry) => asked.includes(entry.id));
  const shape = shapeOf(comparisonSchema(termsIn(record)));
  for (const entry of chosen) {
    const path = join(dataFolder(), entry.file.replace(/^data\//, ""));
    writeFileSync(
      path,
      withField(readFileSync(path, "utf8"), "confirmed", judgementHash(record, entry.value), shape),
    );
    console.log(`Confirmed ${entry.id}`);
  }
}
