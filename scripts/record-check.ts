import { dataFolder } from "../src/build/folders.ts";
import { checkRecord } from "../src/checks/check-record.ts";
import { formatProblems } from "../src/record/problem.ts";

const { problems, record, isPublishable } = checkRecord(dataFolder());
if (problems.length) console.error(formatProblems(problems));
if (isPublishable)
  console.log(
    `The record is sound: ${record.event.size} events, ${record.source.size} sources, ${record.article.size} articles, ${record.comparison.size} comparisons.`,
  );
process.exitCode = isPublishable ? 0 : 1;
