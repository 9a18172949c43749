import { spawnSync } from "node:child_process";
import { chownSync, existsSync, lchownSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { Failure } from "../../src/failures/failure.ts";

/** The project's own folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

function run(program: string, args: readonly string[], cwd: string): boolean {
  // A shell finds npm on every system; none of the words needs quoting.
  const isShell = program === "npm";
  const { status } = isShell
    ? spawnSync([program, ...args].join(" "), { cwd, stdio: "ignore", shell: true })
    : spawnSync(program, args, { cwd, stdio: "ignore" });
  return status === 0;
}

/** The program of a version of Node, fetched from npm into a folder; undefined where npm does not give it. */
export function nodeOf(version: string, folder: string): string | undefined {
  const own = process.versions.node.split(".")[0];
  if (version === own) return process.execPath;
  const home = join(folder, `node-${version}`);
  const program = join(home, "node_modules/node/bin/node");
  mkdirSync(home, { recursive: true });
  const options = ["--no-save", "--no-audit", "--no-fund", "--prefix", "."];
  if (!existsSync(program)) run("npm", ["install", ...options, `node@${version}`], home);
  return existsSync(program) ? program : undefined;
}

/**
 * Checks the last commit out as Git for Windows does, below a folder, and installs its packages. Throws a `Failure`
 * where either cannot be done.
 */
export function checkOut(folder: string): string {
  const crlf = ["-c", "core.autocrlf=true"];
  if (!run("git", ["clone", "-q", ...crlf, "--config", "core.autocrlf=true", root, folder], root))
    throw new Failure("this repository could not be cloned", "see what `git clone` says of it");
  if (!run("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund"], folder))
    throw new Failure("the packages could not be installed in a clone", "run `npm ci` and see why");
  return folder;
}

/** Gives a folder and all in it to a user. */
export function giveTo(user: number, folder: string): void {
  chownSync(folder, user, user);
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true }))
    lchownSync(join(item.parentPath, item.name), user, user);
}
