import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { checkRecord } from "../../src/checks/check-record.ts";
import type { UpdateRecord } from "../../src/kinds/update.ts";
import { type Outcome, planPublication, publish } from "../../src/publish/publish.ts";
import { formatProblems } from "../../src/record/problem.ts";
import { redirectFile, redirectText } from "../../src/record/redirects.ts";
import { recordWith, temporaryFolder } from "./record.ts";

/** The day on which tests publish. */
export const today = "2026-12-01";

/** What was made before: the text of each file, by what it was made from. */
const made = new Map<string, Map<string, string>>();

const textsOf = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((file) => [relative(folder, file), readFileSync(file, "utf8")] as const),
  );

/** A record that `make` makes, always the same for one name; it is made once and then laid out anew. */
export function remembered(name: string, make: () => string): string {
  const known = made.get(name);
  if (!known) {
    const folder = make();
    made.set(name, textsOf(folder));
    return folder;
  }
  const folder = join(temporaryFolder(), "data");
  for (const [path, text] of known) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A small record, published as a whole. */
export const publishedRecord = (files: Record<string, string> = {}): string =>
  remembered(JSON.stringify(files), () => publishWhole(recordWith(files)));

function publishWhole(folder: string): string {
  const plan = planPublication(folder);
  if (plan.kind !== "announced") throw new Error(JSON.stringify(plan));
  const outcome = publish(folder, plan.record, { today });
  if (!outcome.ok) throw new Error(formatProblems(outcome.problems));
  return folder;
}

/** Publishes what has changed in a record, as `record:publish -- --why …` does, if nothing speaks against it. */
export function tryToAnnounce(folder: string, fields: Partial<UpdateRecord> = {}, id?: string): Outcome {
  const plan = planPublication(folder);
  if (plan.kind !== "to-announce") throw new Error(JSON.stringify(plan));
  const update = { date: today, ...plan.draft, why: "A source says so.", ...fields };
  return publish(folder, plan.record, { update, id, today });
}

/** Publishes what has changed in a record and gives the id of the notice. */
export function announce(folder: string, fields: Partial<UpdateRecord> = {}, id?: string): string {
  const outcome = tryToAnnounce(folder, fields, id);
  if (!outcome.ok) throw new Error(formatProblems(outcome.problems));
  return outcome.id ?? "";
}

/** What a record says of its publication, as printed. */
export const verdict = (folder: string) =>
  formatProblems(
    checkRecord(folder).problems.filter(({ rule }) => /^(?:published|redirect|update|notice|log)/.test(rule)),
  );

/** Replaces a part of a file of a record. */
export function edit(folder: string, path: string, replace: string | RegExp, by: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, "utf8");
  if (text.replace(replace, by) === text) throw new Error(`${path} has nothing to replace`);
  writeFileSync(file, text.replace(replace, by));
}

/** Lets the address of an entry that is gone lead to another. */
export function redirect(folder: string, from: string, to: string): void {
  const file = join(folder, redirectFile(from));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, redirectText(to));
}

/** The notices of a record beside the first: name and text. */
export const notices = (folder: string) =>
  readdirSync(join(folder, "updates"))
    .filter((name) => name !== "first-publication.yml")
    .map((name) => ({ name, text: readFileSync(join(folder, "updates", name), "utf8") }));

/** Runs git above a record; gives what it says on both channels and whether it was content. */
export function git(folder: string, ...args: string[]): { ok: boolean; said: string } {
  const as = ["-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false"];
  const cwd = dirname(folder);
  try {
    return {
      ok: true,
      said: execFileSync("git", [...as, ...args], { cwd, encoding: "utf8", stdio: "pipe" }),
    };
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return { ok: false, said: stdout + stderr };
  }
}

/** Puts a record under git, with all of it in the first commit of the branch `main`. */
export function commitAll(folder: string, message = "Publish"): string {
  git(folder, "init", "-q", "-b", "main");
  git(folder, "add", "-A");
  const { ok, said } = git(folder, "commit", "-q", "-m", message);
  if (!ok) throw new Error(said);
  return folder;
}
