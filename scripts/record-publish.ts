import { dataFolder, keptHere } from "../src/build/folders.ts";
import { Failure } from "../src/failures/failure.ts";
import type { UpdateRecord } from "../src/kinds/update.ts";
import { comparedWithHead } from "../src/publish/against.ts";
import { type Draft, planPublication, previewOf, publish } from "../src/publish/publish.ts";
import { formatProblems, type Problem } from "../src/record/problem.ts";
import type { RecordSet } from "../src/record/record.ts";
import { termsIn } from "../src/record/terms-in.ts";
import { readArguments } from "./command.ts";
import { moment } from "./moment.ts";

const text = { type: "string" } as const;
const { values: given } = readArguments({
  usage:
    'npm run record:publish -- [--why "<text>"] [--kind <kind>] [--title <text>] [--was <text>] [--now <text>] [--source <id>]… [--date <day>] [--id <id>] [--dry-run]',
  options: {
    ...{ why: text, kind: text, title: text, was: text, now: text, date: text, id: text },
    source: { type: "string", multiple: true },
    "dry-run": { type: "boolean" },
  },
});

const { today, time } = moment();
const folder = dataFolder();

/** An update from the draft and the options alone; one that is dated back has no time of day. */
function fromOptions(draft: Draft): UpdateRecord {
  const { why = "", source: sources, kind, title, was, now, date = today } = given;
  return {
    date,
    ...(date === today ? { time } : {}),
    kind: kind ?? draft.kind,
    title: title ?? draft.title,
    entries: draft.entries,
    was: was ?? draft.was,
    now: now ?? draft.now,
    why: why.trim(),
    sources,
  };
}

const required = (what: string) => (answer: string) => answer.trim() !== "" || `An update names ${what}.`;

/** An update from the draft, the options, and what a person answers and agrees to. */
async function fromPerson(draft: Draft, record: RecordSet): Promise<UpdateRecord> {
  const { confirm, input, select } = await import("@inquirer/prompts");
  const start = fromOptions(draft);
  const kinds = termsIn(record)["update-kinds"].map((value) => ({ value }));
  const kind = given.kind ?? (await select({ message: "Kind", choices: kinds, default: start.kind }));
  const ask = async (message: string, value?: string, validate?: (answer: string) => boolean | string) =>
    (await input({ message, default: value, ...(validate ? { validate } : {}) })).trim() || undefined;
  const changes = draft.kind !== "added";
  const title = given.title ?? (await ask("Title", start.title)) ?? start.title;
  const was = changes ? (given.was ?? (await ask("What was", start.was, required("what was")))) : undefined;
  const now =
    given.now ?? (await ask("What is now", start.now, changes ? required("what is now") : undefined));
  const why = given.why ?? (await ask("Why", undefined, required("its reason"))) ?? "";
  const named = given.source?.join(" ") ?? (await ask("Ids of sources, if any")) ?? "";
  const sources = named.split(/[\s,]+/).filter(Boolean);
  const update = { ...start, kind, title, was, now, why, sources: sources.length ? sources : undefined };
  console.log(`\n${previewOf(record, update)}`);
  if (!(await confirm({ message: "Publish this notice?", default: true })))
    throw new Failure("stopped; nothing was written", undefined, 130);
  return update;
}

/** Ends the command with problems, none of which was written. */
function refuse(problems: readonly Problem[]): void {
  console.error(`${formatProblems(problems)}\nNothing was written.`);
  process.exitCode = 1;
}

async function announce(draft: Draft, record: RecordSet): Promise<void> {
  const entries = draft.entries.length ? draft.entries : ["the record itself"];
  console.log(`Not announced yet:\n${entries.map((ref) => `  ${ref}`).join("\n")}`);
  if (given["dry-run"]) {
    console.log(`\n${previewOf(record, fromOptions(draft))}\nNothing was written: this was a dry run.`);
    return;
  }
  if (!given.why?.trim() && !process.stdin.isTTY)
    throw new Failure('An update names its reason: give it with --why "<text>". Nothing was written.');
  const update = given.why ? fromOptions(draft) : await fromPerson(draft, record);
  const outcome = publish(folder, record, { update, id: given.id, today });
  if (!outcome.ok) refuse(outcome.problems);
  else console.log(`Announced in data/updates/${outcome.id}.yml.`);
}

/** Publishes the notices written by hand. */
function seal(record: RecordSet, entries: number): void {
  if (given["dry-run"]) {
    console.log(`${entries} entries are announced by notices that are not sealed yet. Nothing was written.`);
    return;
  }
  const outcome = publish(folder, record, { today });
  if (!outcome.ok) refuse(outcome.problems);
  else console.log(`${entries} announced entries are now recorded as published.`);
}

const plan = planPublication(folder, keptHere());
if (plan.kind === "faulty") refuse(plan.problems);
else if (plan.kind === "unchanged") console.log("Nothing has changed since the last publication.");
else {
  const lost = comparedWithHead(folder, plan.record);
  if (lost.length) refuse(lost);
  else if (plan.kind === "announced") seal(plan.record, plan.entries);
  else await announce(plan.draft, plan.record);
}
