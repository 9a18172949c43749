import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { dataFolder, keptHere } from "../src/build/folders.ts";
import { isStale, judgementHash } from "../src/checks/comparisons.ts";
import { dutyHash, dutyName, dutyNames, staleDutyWords } from "../src/checks/duty-words.ts";
import { headlineHash, staleHeadlines } from "../src/checks/headlines.ts";
import { placedFindings, staleFindings } from "../src/checks/key-findings.ts";
import { staleSteps, stepName, stepNames, storyHash } from "../src/checks/story.ts";
import { comparisonSchema } from "../src/kinds/comparison.ts";
import { loadRecord } from "../src/record/load-record.ts";
import { shapeOf, withField } from "../src/record/normal-form.ts";
import { withoutDrafts } from "../src/record/record.ts";
import { siteSchema } from "../src/record/schema/site.ts";
import { didYouMean } from "../src/record/suggest.ts";
import { termsIn } from "../src/record/terms-in.ts";
import { readArguments } from "./command.ts";

const usage =
  "npm run record:confirm -- <older>-and-<newer>/<topic> … or site/<page> … or finding/<page>/<n> … or duty/<provision> … or story/<event> …   or   -- --all";
const { values, positionals } = readArguments({
  usage,
  options: { all: { type: "boolean" } },
  allowPositionals: true,
});
const asked: readonly string[] = positionals;
const record = withoutDrafts(loadRecord(dataFolder(), keptHere()).record);
const stale = [
  ...[...record.comparison.values()]
    .filter((entry) => isStale(record, entry))
    .map((entry) => ({
      id: entry.id,
      file: entry.file,
      path: ["confirmed"],
      hash: judgementHash(record, entry.value),
    })),
  ...staleHeadlines(record).map(({ index, headline }) => ({
    id: `site/${headline.page}`,
    file: record.site.file,
    path: ["headlines", index, "confirmed"],
    hash: headlineHash(record, headline),
  })),
  ...staleFindings(record).map(({ line, path, name }) => ({
    id: name,
    file: record.site.file,
    path: [...path, "confirmed"],
    hash: headlineHash(record, line),
  })),
  ...staleDutyWords(record).map((words) => ({
    id: dutyName(words),
    file: record.site.file,
    path: [...words.path, "confirmed"],
    hash: dutyHash(record, words),
  })),
  ...staleSteps(record).map(({ index, step }) => ({
    id: stepName(step),
    file: record.site.file,
    path: ["story", index, "confirmed"],
    hash: storyHash(record, step),
  })),
];
const known = [
  ...record.comparison.keys(),
  ...(record.site.value.headlines ?? []).map(({ page }) => `site/${page}`),
  ...placedFindings(record).map(({ name }) => name),
  ...dutyNames(record),
  ...stepNames(record),
];
const unknown = asked.filter((id) => !known.includes(id));

for (const id of unknown)
  console.error(`There is no comparison, headline, finding, duty or step "${id}"${didYouMean(id, known)}`);
if ((asked.length === 0 && !values.all) || unknown.length) {
  console.error(`Usage: ${usage}`);
  console.error(`Waiting to be confirmed: ${stale.map(({ id }) => id).join(", ") || "none"}`);
  process.exitCode = 1;
} else {
  const chosen = values.all ? stale : stale.filter(({ id }) => asked.includes(id));
  const terms = termsIn(record);
  const shapes = { site: shapeOf(siteSchema(terms)), comparison: shapeOf(comparisonSchema(terms)) };
  for (const { id, file, path, hash } of chosen) {
    const target = join(dataFolder(), file.replace(/^data\//, ""));
    const shape = shapes[file === record.site.file ? "site" : "comparison"];
    writeFileSync(target, withField(readFileSync(target, "utf8"), path, hash, shape));
    console.log(`Confirmed ${id}`);
  }
}
