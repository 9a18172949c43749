import { siteFrom } from "../src/assemble/site.ts";
import { buildSite } from "../src/build/build-site.ts";
import { dataFolder, outFolder } from "../src/build/folders.ts";
import { buildSummary } from "../src/build/summary.ts";
import { explain, printedFailure } from "../src/failures/explain.ts";
import { formatProblems } from "../src/record/problem.ts";
import { readArguments } from "./command.ts";

readArguments({
  usage:
    "npm run build   (ARTICLE_FOUR_DATA, ARTICLE_FOUR_OUT and SITE_URL choose record, output and public address)",
  options: {},
});

const started = performance.now();
const seconds = () => (performance.now() - started) / 1000;
const untouched = "Nothing was published; the last good site is untouched.";
const onStep = (step: string) => console.log(`${seconds().toFixed(1).padStart(6)} s  ${step}`);

try {
  const result = await buildSite({ data: dataFolder(), out: outFolder(), site: siteFrom(), onStep });
  if (result.ok) {
    if (result.warnings.length) console.error(formatProblems(result.warnings));
    for (const note of result.notes) console.error(note);
    console.log(buildSummary(result, seconds()));
  } else {
    console.error(`${formatProblems(result.problems)}\n${untouched}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`${printedFailure(error)}\n${untouched}`);
  process.exitCode = explain(error).exitCode;
}
