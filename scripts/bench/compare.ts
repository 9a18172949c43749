import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { Failure } from "../../src/failures/failure.ts";
import { median } from "./measure.ts";
import { buildOf, checkOf, measured, type Program, type Taken } from "./program.ts";
import { cells, machine, ratio, table } from "./table.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

function git(...args: string[]): { ok: boolean; text: string } {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  return { ok: status === 0, text: stdout.trim() };
}

/**
 * Checks a commit out beside this tree and installs its packages there: borrowed ones would lie at another address,
 * which changes the names of bundles.
 */
function checkOut(commit: string, folder: string): void {
  if (!git("worktree", "add", "--detach", folder, commit).ok)
    throw new Failure(`${commit} could not be checked out`, "see what `git worktree list` says");
  const { status } = spawnSync("npm ci --prefer-offline --no-audit --no-fund", {
    cwd: folder,
    stdio: "ignore",
    shell: true,
  });
  if (status !== 0)
    throw new Failure(
      `the packages of ${commit} could not be installed`,
      "run `npm ci` there by hand and see why",
    );
}

/** The middle of what several runs took, each measure by itself; undefined if one failed. */
function middle(runs: readonly (Taken | undefined)[]): Taken | undefined {
  const good = runs.filter((run) => run !== undefined);
  if (good.length < runs.length) return undefined;
  const of = (measure: keyof Taken) => median(good.map((run) => run[measure]));
  return { wall: of("wall"), processor: of("processor"), memory: of("memory") };
}

type Pair = { then: Taken | undefined; now: Taken | undefined };

/**
 * Runs two programs in turn, so that what the machine does besides falls on both alike; once before it counts, for
 * what they keep from one run to the next.
 */
function inTurn(then: Program, now: Program, times: number): Pair {
  for (const program of [then, now]) measured(program);
  const runs: Pair[] = [];
  for (let i = 0; i < times; i++) runs.push({ then: measured(then), now: measured(now) });
  return { then: middle(runs.map((run) => run.then)), now: middle(runs.map((run) => run.now)) };
}

const rowsOf = (what: string, { then, now }: Pair): string[][] => [
  [`${what}, then`, ...cells(then)],
  [`${what}, now`, ...cells(now)],
  [
    `${what}, now ÷ then`,
    ratio(now?.wall, then?.wall),
    ratio(now?.processor, then?.processor),
    ratio(now?.memory, then?.memory),
  ],
];

const filesOf = (site: string) =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length));

/** In words, how many files of two sites are not the same bytes. */
function difference(then: string, now: string): string {
  const [old, young] = [new Set(filesOf(then)), new Set(filesOf(now))];
  const both = [...old].filter((path) => young.has(path));
  const changed = both.filter(
    (path) => !readFileSync(join(then, path)).equals(readFileSync(join(now, path))),
  );
  const only = (some: Set<string>, others: Set<string>) =>
    [...some].filter((path) => !others.has(path)).length;
  return `${both.length} files stand in both sites, ${changed.length} of them with other bytes; ${only(old, young)} only then, ${only(young, old)} only now.`;
}

/**
 * Prints what checking and building this record takes with the program of an earlier commit and with this one, in
 * one run and in turn, and in how many files the two sites differ. Throws a `Failure` for a commit that git does
 * not know.
 */
export function printComparison(data: string, ref: string, times: number): void {
  const { ok, text: commit } = git("rev-parse", "--verify", "--quiet", `${ref}^{commit}`);
  if (!ok)
    throw new Failure(`git knows no commit "${ref}"`, "give a commit, a tag or a branch of this repository");
  const folder = mkdtempSync(join(tmpdir(), "article-four-compare-"));
  const [checkout, then, now] = ["checkout", "then", "now"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  try {
    checkOut(commit, checkout);
    const check = inTurn(checkOf(checkout, data), checkOf(root, data), times);
    const build = inTurn(buildOf(checkout, data, then), buildOf(root, data, now), times);
    console.log(`${machine()} Then: ${commit.slice(0, 10)}. Middle of ${times} runs in turn.\n`);
    console.log(
      table(["", "s", "s of processor", "MB"], [...rowsOf("check", check), ...rowsOf("build", build)]),
    );
    if (build.then && build.now) console.log(`\n${difference(then, now)}`);
  } finally {
    git("worktree", "remove", "--force", checkout);
    rmSync(folder, { recursive: true, force: true });
  }
}
