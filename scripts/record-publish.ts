import { parseArgs } from "node:util";

import { input, select } from "@inquirer/prompts";

import { dataFolder } from "../src/build/folders.ts";
import { type Draft, planPublication, publish } from "../src/publish/publish.ts";
import { formatProblems } from "../src/record/problem.ts";
import type { RecordSet } from "../src/record/record.ts";
import type { UpdateRecord } from "../src/kinds/update.ts";
import { termsIn } from "../src/record/terms-in.ts";

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

/** An update from the draft and the options alone. */
function fromOptions(draft: Draft): UpdateRecord {
  const { why = "", source: sources, kind, title, was, now, date } = given;
  const today = new Date().toISOString().slice(0, 10);
  return {
    date: date ?? today,
    kind: kind ?? draft.kind,
    title: title ?? draft.title,
    entries: draft.entries,
    was: was ?? draft.was,
    now: now ?? draft.now,
    why,
    sources,
  };
}

/** An update from the draft, the options, and what a person answers. */
async function fromPerson(draft: Draft, record: RecordSet): Promise<UpdateRecord> {
  const start = fromOptions(draft);
  const kinds = termsIn(record)["update-kinds"].map((value) => ({ value }));
  const kind = given.kind ?? (await select({ message: "Kind", choices: kinds, default: start.kind }));
  const ask = async (message: string, value?: string) =>
    (await input({ message, default: value })) || undefined;
  const title = given.title ?? (await ask("Title", start.title)) ?? start.title;
  const was = given.was ?? (kind === "added" ? undefined : await ask("What was", start.was));
  const now = given.now ?? (await ask("What is now", start.now));
  const required = (answer: string) => answer.trim() !== "" || "An update names its reason.";
  const why = given.why ?? (await input({ message: "Why", validate: required }));
  const named = given.source?.join(" ") ?? (await ask("Ids of sources, if any")) ?? "";
  const sources = named.split(/[\s,]+/).filter(Boolean);
  return { ...start, kind, title, was, now, why, sources: sources.length ? sources : undefined };
}

async function announce(draft: Draft, record: RecordSet): Promise<void> {
  console.log(`Not announced yet: ${draft.entries.join(", ") || "the record itself"}`);
  if (!given.why?.trim() && !process.stdin.isTTY) {
    console.error('An update names its reason: give it with --why "<text>". Nothing was written.');
    process.exitCode = 1;
    return;
  }
  const update = given.why ? fromOptions(draft) : await fromPerson(draft, record);
  const outcome = publish(dataFolder(), record, update, given.id);
  if (!outcome.ok) {
    console.error(`${formatProblems(outcome.problems)}\nNothing was written.`);
    process.exitCode = 1;
  } else console.log(`Announced in data/updates/${outcome.id}.yml; data/published.json is up to date.`);
}

try {
  const plan = planPublication(dataFolder());
  if (plan.kind === "faulty") {
    console.error(`${formatProblems(plan.problems)}\nNothing was written.`);
    process.exitCode = 1;
  } else if (plan.kind === "unchanged") console.log("Nothing has changed since the last publication.");
  else if (plan.kind === "announced") {
    publish(dataFolder(), plan.record);
    console.log(`${plan.entries} announced entries are now recorded as published in data/published.json.`);
  } else await announce(plan.draft, plan.record);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nNothing was written.`);
  process.exitCode = 1;
}
