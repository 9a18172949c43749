import { parseArgs } from "node:util";

import { cacheFolder, dataFolder } from "../src/build/folders.ts";
import { checkRecord } from "../src/checks/check-record.ts";
import { AgainstError, comparedWith, comparedWithHead } from "../src/publish/against.ts";
import { keptFor } from "../src/record/kept-values.ts";
import type { Problem } from "../src/record/problem.ts";
import { problemFormats } from "../src/record/problem-formats.ts";
import type { RecordSet } from "../src/record/record.ts";

/** The options given: what the record is compared with (by default the last commit), and how problems are printed. */
function readOptions() {
  try {
    const options = { against: { type: "string" }, format: { type: "string" } } as const;
    const { against, format = "text" } = parseArgs({ options }).values;
    const print = Object.hasOwn(problemFormats, format) ? problemFormats[format] : undefined;
    if (!print) throw new Error(`there is no format "${format}"`);
    return { against, format, print };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(
      `record:check takes --against <git reference or site address> and --format ${Object.keys(problemFormats).join("|")}`,
    );
    process.exit(1);
  }
}

const { against, format, print } = readOptions();

/** What was published before and is lost from the log; a word and exit 1 where that cannot be read. */
async function lostFrom(record: RecordSet): Promise<Problem[]> {
  try {
    if (against === undefined) return comparedWithHead(dataFolder(), record);
    return await comparedWith(dataFolder(), against, record);
  } catch (error) {
    if (!(error instanceof AgainstError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const { problems, record, isPublishable } = checkRecord(dataFolder(), keptFor(dataFolder(), cacheFolder()));
const isReadable = record.vocabularies.size > 0;
const faulty = new Set(problems.map(({ file }) => file));
const lost = (isReadable ? await lostFrom(record) : []).filter(({ file }) => !faulty.has(file));
const all = [...problems, ...lost];
if (format !== "text") console.log(print(all));
else if (all.length) console.error(print(all));
if (format === "text" && isPublishable && !lost.length)
  console.log(
    `The record is sound: ${record.event.size} events, ${record.source.size} sources, ${record.article.size} articles, ${record.comparison.size} comparisons.`,
  );
process.exitCode = isPublishable && !lost.length ? 0 : 1;
