import { parseArgs } from "node:util";

import { dataFolder } from "../src/build/folders.ts";
import { checkRecord } from "../src/checks/check-record.ts";
import { AgainstError, comparedWith, comparedWithHead } from "../src/publish/against.ts";
import { formatProblems, type Problem } from "../src/record/problem.ts";
import type { RecordSet } from "../src/record/record.ts";

/** What the record is compared with: a git reference or the address of a site; by default the last commit. */
function readAgainst(): string | undefined {
  try {
    return parseArgs({ options: { against: { type: "string" } } }).values.against;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error("record:check takes one option: --against <git reference or site address>");
    process.exit(1);
  }
}

const against = readAgainst();

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

const { problems, record, isPublishable } = checkRecord(dataFolder());
const isReadable = record.vocabularies.size > 0;
const faulty = new Set(problems.map(({ file }) => file));
const lost = (isReadable ? await lostFrom(record) : []).filter(({ file }) => !faulty.has(file));
const all = [...problems, ...lost];
if (all.length) console.error(formatProblems(all));
if (isPublishable && !lost.length)
  console.log(
    `The record is sound: ${record.event.size} events, ${record.source.size} sources, ${record.article.size} articles, ${record.comparison.size} comparisons.`,
  );
process.exitCode = isPublishable && !lost.length ? 0 : 1;
