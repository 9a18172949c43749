import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { median } from "./measure.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Says at the end of a process, on its third channel, how many milliseconds of the processor it took. */
const telling = `import { writeSync } from "node:fs";
process.on("exit", () => { const { user, system } = process.cpuUsage(); writeSync(3, String((user + system) / 1000)); });`;

type Run = { first: number; whole: number; cpu: number };

/** Runs a command of the record without input: milliseconds to its first words and to its end, and of the processor. */
function run(data: string, [command = "", ...args]: readonly string[]): Promise<Run> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(telling)}`, "scripts/quick.js", command, ...args],
    {
      cwd: root,
      env: { ...process.env, ARTICLE_FOUR_DATA: data },
      stdio: ["ignore", "pipe", "ignore", "pipe"],
    },
  );
  let first: number | undefined;
  let cpu = "";
  child.stdout?.once("data", () => (first = performance.now() - began));
  child.stdio[3]?.on("data", (said: Buffer) => (cpu += said.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => {
      const whole = performance.now() - began;
      resolve({ first: first ?? whole, whole, cpu: Number(cpu) });
    });
  });
}

/** A copy of a record to be changed, with its history where git knows it. */
export function copyOf(data: string): { data: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "article-four-bench-"));
  const copy = join(folder, "project", basename(data));
  const clone = spawnSync("git", ["clone", "-q", "--shared", dirname(data), dirname(copy)]);
  if (clone.status !== 0) cpSync(data, copy, { recursive: true });
  return { data: copy, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Puts words into the summary of an entry; gives its id. Throws where no event of the record has one. */
export function editEvent(data: string, id: string, words: string): void {
  const path = join(data, "events", `${id}.yml`);
  const text = readFileSync(path, "utf8");
  const edited = text.replace(/^(title: "?)(?:Edit \d+ – )?/m, `$1${words}`);
  if (edited === text) throw new Error(`${path} has no title to change`);
  writeFileSync(path, edited);
}

const commands: readonly (readonly string[])[] = [
  ["record-new", "event", "--plain"],
  ["record-check"],
  ["record-publish", "--dry-run"],
];

/**
 * Prints for the commands at which an editor waits how long it takes to the first words (a question, or the notice that
 * the questions are about) and to the end: medians of five runs on a copy of the record in which one event is changed.
 */
export async function printCommands(record: string, event: string): Promise<void> {
  const { data, remove } = copyOf(record);
  try {
    editEvent(data, event, "Edit 1 – ");
    for (const command of commands) {
      await run(data, command); // bundles the commands and leaves what was read for the next runs
      const runs: Run[] = [];
      for (let i = 0; i < 5; i++) runs.push(await run(data, command));
      const of = (part: keyof Run) => (median(runs.map((one) => one[part])) / 1000).toFixed(2);
      console.log(
        `${command.join(" ")}: first words after ${of("first")} s, end after ${of("whole")} s, ${of("cpu")} s of CPU`,
      );
    }
  } finally {
    remove();
  }
}
