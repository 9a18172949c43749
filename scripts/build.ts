import { siteFrom, SiteUrlError } from "../src/assemble/site.ts";
import { buildSite } from "../src/build/build-site.ts";
import { dataFolder, outFolder } from "../src/build/folders.ts";
import { buildSummary } from "../src/build/summary.ts";
import { formatProblems } from "../src/record/problem.ts";

const started = performance.now();
try {
  const result = await buildSite({ data: dataFolder(), out: outFolder(), site: siteFrom() });
  if (result.ok) {
    if (result.warnings.length) console.error(formatProblems(result.warnings));
    console.log(buildSummary(result, (performance.now() - started) / 1000));
  } else {
    console.error(formatProblems(result.problems));
    console.error("Nothing was published; the last good site is untouched.");
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof SiteUrlError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
