import { dataFolder, keptHere } from "../src/build/folders.ts";
import type { Asker } from "../src/drafting/asker.ts";
import type { Draftable } from "../src/drafting/asking.ts";
import { askFields } from "../src/drafting/conversation.ts";
import { dropDraft, keepDraft, keptDraft } from "../src/drafting/draft-file.ts";
import { duplicateOf } from "../src/drafting/duplicates.ts";
import { type Field, fieldsOf } from "../src/drafting/fields.ts";
import { fieldsIn, idOf, refuseFaults, refuseShape, withEmptyLists } from "../src/drafting/finish.ts";
import { givenContent, optionNames } from "../src/drafting/given.ts";
import { lineAsker } from "../src/drafting/lines.ts";
import { placingOf } from "../src/drafting/placing.ts";
import { type Content, RecordIndex } from "../src/drafting/record-index.ts";
import { wording } from "../src/drafting/wording.ts";
import { writeEntry } from "../src/drafting/write-entry.ts";
import { Failure } from "../src/failures/failure.ts";
import { readArguments } from "./command.ts";
import { moment } from "./moment.ts";

const kinds = Object.keys(wording) as Draftable[];
const folder = dataFolder();

/** What the command takes for a kind: each of its fields, and how to ask. */
function readOptions(kind: Draftable, fields: readonly Field[]) {
  const texts = ["id", "from", ...optionNames(fields)];
  const switches = ["no-ask", "plain", "resume"];
  const usage = `npm run record:new -- ${kind} [--no-ask] [--plain] [--resume] [--from <file|->] ${texts
    .filter((name) => name !== "from")
    .map((name) => `[--${name} <text>]`)
    .join(" ")}`;
  const options = Object.fromEntries<{ type: "string" | "boolean" }>([
    ...texts.map((name) => [name, { type: "string" }] as const),
    ...switches.map((name) => [name, { type: "boolean" }] as const),
  ]);
  const { values } = readArguments({ usage, options }, process.argv.slice(3));
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return { given, isOn: (name: string) => values[name] === true };
}

/** Asks at the terminal where there is one, and else reads answers line by line. */
async function openAsker(isPlain: boolean): Promise<Asker> {
  if (process.stdin.isTTY && !isPlain) return (await import("../src/drafting/terminal.ts")).terminalAsker();
  return lineAsker({ input: process.stdin, output: process.stdout });
}

/** What an interrupted run left, if it is wanted; at a terminal a person says so. */
async function resumed(kind: Draftable, asker: Asker, isWanted: boolean): Promise<Content> {
  const draft = keptDraft(folder, kind);
  if (!draft || isWanted) return draft ?? {};
  if (!process.stdin.isTTY) return {};
  const begun = Object.values(draft).find((value): value is string => typeof value === "string") ?? "";
  return (await asker.confirm(`Go on with the draft “${begun}”?`, true)) ? draft : {};
}

/** Asks for what is not given; what was answered is kept if that is interrupted. */
async function converse(
  kind: Draftable,
  fields: readonly Field[],
  known: Content,
  asker: Asker,
  index: RecordIndex,
) {
  const keep = (content: Content) => keepDraft(folder, kind, content);
  const initial: Record<string, string> = kind === "update" ? { date: moment().today } : {};
  try {
    return await askFields(fields, known, { kind, index, asker, keep, initial });
  } catch (error) {
    if (keptDraft(folder, kind))
      console.error(`\nThe answers are kept; go on with: npm run record:new -- ${kind} --resume`);
    throw error;
  }
}

/** Findings that every new entry gives until it is announced or cited. */
const expected = new Set([
  "published-announced",
  "notice-published",
  "published-unchanged",
  "source-used",
  "actor-used",
]);

/** Says what the check of the record finds in the new file, and what to do next. */
async function report(kind: Draftable, file: string): Promise<void> {
  console.log(`Wrote data/${file}`);
  const { checkRecord } = await import("../src/checks/check-record.ts");
  const { formatProblems } = await import("../src/record/problem.ts");
  const faults = checkRecord(folder, { kept: keptHere() }).problems.filter(
    (one) => one.file === `data/${file}` && !expected.has(one.rule),
  );
  if (faults.length) console.error(formatProblems(faults));
  const isFaulty = faults.some(({ level }) => level === "error");
  const next = kind === "source" ? "npm run record:new -- event" : "npm run record:publish";
  console.log(`Next: ${isFaulty ? "mend it, then npm run record:check" : next}`);
  process.exitCode = isFaulty ? 1 : 0;
}

async function draft(kind: Draftable): Promise<void> {
  const index = new RecordIndex(folder);
  const terms = index.terms();
  const own = fieldsOf(kind, terms);
  const fields = [...placingOf(kind, terms), ...own];
  const { given, isOn } = readOptions(kind, fields);
  const known = givenContent(fields, given, index);
  const asker = isOn("no-ask") || given.from === "-" ? undefined : await openAsker(isOn("plain"));
  const content = asker
    ? await converse(
        kind,
        fields,
        { ...(await resumed(kind, asker, isOn("resume"))), ...known },
        asker,
        index,
      )
    : withEmptyLists(fields, known);
  const drafted = { kind, content, own, index };
  refuseFaults(fields, drafted);
  const id = await idOf(drafted, asker, given.id);
  refuseShape(drafted, id, terms);
  const { likely } = asker ? {} : duplicateOf(kind, content, index);
  if (likely) console.error(`Note: ${likely}.`);
  const file = writeEntry(folder, { kind, id, fields: fieldsIn(content, own), content }, terms);
  dropDraft(folder, kind);
  asker?.close();
  await report(kind, file);
}

const named = process.argv[2] ?? "";
const kind = kinds.find((name) => name === named);
if (kind) await draft(kind);
else if (named === "--help") console.log(`usage: npm run record:new -- <${kinds.join("|")}> [--help]`);
else
  throw new Failure(
    named ? `there is no kind "${named}"` : "name the kind to write",
    `npm run record:new -- <kind>, where <kind> is one of: ${kinds.join(", ")}`,
  );
