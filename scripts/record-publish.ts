import { parseArgs } from "node:util";

import { input, select } from "@inquirer/prompts";

import { dataFolder } from "../src/build/folders.ts";
import type { UpdateRecord } from "../src/kinds/update.ts";
import { comparedWithHead } from "../src/publish/against.ts";
import { type Draft, planPublication, publish } from "../src/publish/publish.ts";
import { formatProblems } from "../src/record/problem.ts";
import type { RecordSet } from "../src/record/record.ts";
import { termsIn } from "../src/record/terms-in.ts";
import { moment } from "./moment.ts";

const text = { type: "string" } as const;

/** The options given; an unknown one ends the command with a word about it. */
function readOptions() {
  const single = { why: text, kind: text, title: text, was: text, now: text, date: text, id: text };
  try {
    return parseArgs({ options: { ...single, source: { type: "string", multiple: true } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}. Nothing was written.`);
    process.exit(1);
  }
}

const given = readOptions();

const { today, time } = moment();

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

/** An update from the draft, the options, and what a person answers. */
async function fromPerson(draft: Draft, record: RecordSet): Promise<UpdateRecord> {
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
  return { ...start, kind, title, was, now, why, sources: sources.length ? sources : undefined };
}

function fail(message: string): void {
  console.error(`${message}\nNothing was written.`);
  process.exitCode = 1;
}

async function announce(draft: Draft, record: RecordSet): Promise<void> {
  console.log(`Not announced yet: ${draft.entries.join(", ") || "the record itself"}`);
  if (!given.why?.trim() && !process.stdin.isTTY) {
    console.error('An update names its reason: give it with --why "<text>". Nothing was written.');
    process.exitCode = 1;
    return;
  }
  const update = given.why ? fromOptions(draft) : await fromPerson(draft, record);
  const outcome = publish(dataFolder(), record, { update, id: given.id, today });
  if (!outcome.ok) fail(formatProblems(outcome.problems));
  else console.log(`Announced in data/updates/${outcome.id}.yml.`);
}

try {
  const plan = planPublication(dataFolder());
  const lost =
    plan.kind === "faulty" || plan.kind === "unchanged" ? [] : comparedWithHead(dataFolder(), plan.record);
  if (plan.kind === "faulty") fail(formatProblems(plan.problems));
  else if (lost.length) fail(formatProblems(lost));
  else if (plan.kind === "unchanged") console.log("Nothing has changed since the last publication.");
  else if (plan.kind === "announced") {
    const outcome = publish(dataFolder(), plan.record, { today });
    if (!outcome.ok) fail(formatProblems(outcome.problems));
    else console.log(`${plan.entries} announced entries are now recorded as published.`);
  } else await announce(plan.draft, plan.record);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
