import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { input, select } from "@inquirer/prompts";
import { stringify } from "yaml";

import { dataFolder } from "../src/build/folders.ts";
import { checkRecord } from "../src/checks/check-record.ts";
import { type Kind, kindById } from "../src/kinds/index.ts";
import { type Answers, fieldsFrom, type Question, questions, suggestedId } from "../src/record/draft.ts";
import { loadRecord } from "../src/record/load-record.ts";
import { normalForm, shapeOf } from "../src/record/normal-form.ts";
import { formatProblems } from "../src/record/problem.ts";
import { idPattern, type Terms, vocabularyNames } from "../src/record/schema/common.ts";
import { termsIn } from "../src/record/terms-in.ts";
import { needTerminal, readArguments } from "./command.ts";

const askable = Object.keys(questions) as Kind[];

/** Asks one question at the terminal. */
function ask({ ask: message, from, example, isOptional }: Question, terms: Terms): Promise<string> {
  const vocabulary = vocabularyNames.find((name) => name === from);
  if (vocabulary) return select({ message, choices: terms[vocabulary].map((value) => ({ value })) });
  return input({ message: example ? `${message} (such as ${example})` : message, required: !isOptional });
}

/** Takes the answers given as options, and asks for the rest unless `--no-ask` is given. */
async function collect(kind: Kind, given: Answers, terms: Terms): Promise<Answers> {
  const answers: Answers = { ...given };
  const open = (questions[kind] ?? []).filter(({ field }) => answers[field] === undefined);
  if (open.length && given["no-ask"] === undefined)
    needTerminal(
      `give the answers as options (--${open.map(({ field }) => field).join(", --")}) and --no-ask`,
    );
  for (const question of questions[kind] ?? [])
    if (answers[question.field] === undefined && given["no-ask"] === undefined)
      answers[question.field] = await ask(question, terms);
  return answers;
}

/** Writes the record and says what its check found. */
function write(kind: Kind, id: string, answers: Answers, terms: Terms): number {
  const rule = kindById[kind];
  const path = rule.storage.where.replace(/^data\//, "").replace("<id>", id);
  const file = join(dataFolder(), path);
  if (!idPattern.test(id)) {
    console.error(`"${id}" is not an id; use lower-case letters, digits and single hyphens.`);
    return 1;
  }
  if (existsSync(file)) {
    console.error(`data/${path} exists already; choose another id with --id.`);
    return 1;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, normalForm(stringify(fieldsFrom(kind, answers)), shapeOf(rule.written(terms))));
  console.log(`Wrote data/${path}`);
  const faults = checkRecord(dataFolder()).problems.filter((problem) => problem.file === `data/${path}`);
  if (faults.length) console.error(formatProblems(faults));
  return faults.some((problem) => problem.level === "error") ? 1 : 0;
}

const kind = askable.find((name) => name === process.argv[2]);
if (!kind) {
  console.error(`Usage: npm run record:new -- <kind>, where <kind> is one of: ${askable.join(", ")}`);
  process.exitCode = 1;
} else {
  const names = ["id", ...(questions[kind] ?? []).map(({ field }) => field)];
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  const usage = `npm run record:new -- ${kind} [--no-ask] ${names.map((name) => `[--${name} <text>]`).join(" ")}`;
  const { values } = readArguments(
    { usage, options: { ...options, "no-ask": { type: "boolean" } } },
    process.argv.slice(3),
  );
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const terms = termsIn(loadRecord(dataFolder()).record);
  const answers = await collect(kind, given, terms);
  process.exitCode = write(kind, answers.id ?? suggestedId(kind, answers), answers, terms);
}
