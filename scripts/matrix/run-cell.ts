import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

import { type Cell, nobody } from "./cell.ts";
import { giveTo } from "./places.ts";

/** What a cell came to; each part is "ok" or what went wrong, in few words. */
export type Outcome = { tests: string; check: string; build: string; hash: string };

/** What every cell runs: which tests, and which record it builds. */
export type Plan = { tests: readonly string[]; record: string };

type Ran = { ok: boolean; stdout: string; stderr: string };

function run(
  { node = "", from, env, user }: Cell,
  args: readonly string[],
  more: Record<string, string>,
): Ran {
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ""}`;
  const { status, stdout, stderr } = spawnSync(node, args, {
    cwd: from,
    encoding: "utf8",
    env: { ...process.env, PATH: path, ...env, ...more },
    maxBuffer: 2 ** 28,
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  return { ok: status === 0, stdout, stderr };
}

/** "ok", or that a command failed, or the first line that it printed where a person expects nothing. */
function verdict({ ok, stderr }: Ran): string {
  if (ok && stderr === "") return "ok";
  const [first = ""] = stderr.split("\n");
  return `${ok ? "says" : "fails"}: ${first.slice(0, 80)}`;
}

/** How many tests passed and failed, as the reporter counts them. */
function counted({ ok, stdout, stderr }: Ran): string {
  const counts = /^\s*Tests\s+(.*)$/m.exec(stdout)?.[1] ?? "no tests were run";
  const warning = /\[DEP\d+\][^\n]*|\(node:\d+\)[^\n]*/.exec(stderr)?.[0];
  return `${ok ? "ok" : "fails"}: ${counts.trim()}${warning ? `; says ${warning}` : ""}`;
}

/** One hash of all files of a site: their names and bytes. */
function hashOf(site: string): string {
  const hash = createHash("sha256");
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const file of files) hash.update(file.slice(site.length)).update(readFileSync(file));
  return hash.digest("hex").slice(0, 12);
}

/** Runs the tests, `record:check` and a build in a cell. */
export function runCell(cell: Cell, { tests, record }: Plan): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "article-four-cell-"));
  if (cell.user === nobody) giveTo(nobody, folder);
  const home = { TMPDIR: folder, HOME: folder, ARTICLE_FOUR_DATA: join(cell.from, record) };
  const site = join(folder, "site");
  const vitest = join("node_modules", "vitest", "vitest.mjs");
  const tested = run(cell, [vitest, "run", "--project", "unit", ...tests], {
    TMPDIR: folder,
    HOME: folder,
    CI: "1",
    NO_COLOR: "1",
  });
  const checked = run(cell, ["scripts/quick.js", "record-check"], home);
  const built = run(cell, ["--import", "./scripts/ts-node.js", "scripts/build.ts"], {
    ...home,
    ARTICLE_FOUR_OUT: site,
  });
  const outcome = {
    tests: counted(tested),
    check: verdict(checked),
    build: verdict(built),
    hash: built.ok ? hashOf(site) : "–",
  };
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}
