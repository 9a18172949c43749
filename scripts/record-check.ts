import { dataFolder, keptHere } from "../src/build/folders.ts";
import { checkRecord } from "../src/checks/check-record.ts";
import { Failure } from "../src/failures/failure.ts";
import { AgainstError, comparedWith, comparedWithHead } from "../src/publish/against.ts";
import { changedFiles } from "../src/publish/changed-files.ts";
import type { Problem } from "../src/record/problem.ts";
import { problemFormats } from "../src/record/problem-formats.ts";
import type { RecordSet } from "../src/record/record.ts";
import { readArguments } from "./command.ts";

const formats = Object.keys(problemFormats).join("|");
const usage = `npm run record:check -- [--against <git reference or site address>] [--changed] [--format ${formats}]`;
const {
  against,
  changed = false,
  format = "text",
} = readArguments({
  usage,
  options: { against: { type: "string" }, changed: { type: "boolean" }, format: { type: "string" } },
}).values;

/** How problems are printed. */
function printer() {
  const print = Object.hasOwn(problemFormats, format) ? problemFormats[format] : undefined;
  if (!print) throw new Failure(`there is no format "${format}"`, `usage: ${usage}`);
  return print;
}

const isAddress = /^https?:/.test(against ?? "");

/** The files that are asked about; undefined for all of them. */
function askedFiles(): Set<string> | undefined {
  if (!changed) return undefined;
  const files = isAddress ? undefined : changedFiles(dataFolder(), against);
  if (files) return files;
  throw new Failure(
    `git cannot tell which files of ${dataFolder()} changed${against ? ` since "${against}"` : ""}`,
    "name a commit or a branch with --against, or check the whole record without --changed",
  );
}

/** What was published before and is lost from the log. */
async function lostFrom(record: RecordSet): Promise<Problem[]> {
  try {
    if (against === undefined) return comparedWithHead(dataFolder(), record);
    return await comparedWith(dataFolder(), against, record);
  } catch (error) {
    if (error instanceof AgainstError) throw new Failure(error.message, `usage: ${usage}`);
    throw error;
  }
}

const print = printer();
const asked = askedFiles();
const { problems, record } = checkRecord(dataFolder(), { kept: keptHere() });
const isReadable = record.vocabularies.size > 0;
const faulty = new Set(problems.map(({ file }) => file));
const lost = (isReadable ? await lostFrom(record) : []).filter(({ file }) => !faulty.has(file));
const all = [...problems, ...lost];
const shown = asked ? all.filter(({ file }) => asked.has(file)) : all;
const isSound = !shown.some(({ level }) => level === "error");

/** What is said to a person when nothing stands in the way. */
function goodNews(): string {
  if (!asked)
    return `The record is sound: ${record.event.size} events, ${record.source.size} sources, ${record.article.size} articles, ${record.comparison.size} comparisons.`;
  const others = all.length - shown.length;
  const rest = others
    ? ` Other files have ${others} more ${others === 1 ? "problem" : "problems"}: npm run record:check`
    : "";
  return `The ${asked.size} changed files are sound.${rest}`;
}

if (format !== "text") console.log(print(shown));
else if (shown.length) console.error(print(shown));
if (format === "text" && isSound) console.log(goodNews());
process.exitCode = isSound ? 0 : 1;
