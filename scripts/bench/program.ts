import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What a program took: seconds of wall clock and of processor, and the most memory at once in megabytes. */
export type Taken = { wall: number; processor: number; memory: number };

export type Program = {
  /** What Node is given after its own flags: a script and its arguments, `--import` among them. */
  args: readonly string[];
  /** The folder it runs in. */
  from: string;
  env?: Record<string, string>;
};

const meter = pathToFileURL(fileURLToPath(new URL("meter.js", import.meta.url))).href;

/** Runs a program of Node in a process of its own. Returns what it took; undefined if it failed. */
export function measured({ args, from, env = {} }: Program): Taken | undefined {
  const folder = mkdtempSync(join(tmpdir(), "article-four-meter-"));
  const file = join(folder, "taken.json");
  const began = performance.now();
  const { status } = spawnSync(process.execPath, ["--import", meter, ...args], {
    cwd: from,
    env: { ...process.env, ...env, BENCH_METER: file },
    stdio: "ignore",
  });
  const wall = (performance.now() - began) / 1000;
  const taken = status === 0 ? (JSON.parse(readFileSync(file, "utf8")) as Omit<Taken, "wall">) : undefined;
  rmSync(folder, { recursive: true, force: true });
  return taken && { wall, ...taken };
}

/** The build of a checkout, as `npm run build` starts it. */
export const buildOf = (checkout: string, data: string, out: string): Program => ({
  args: ["--max-semi-space-size=64", "--import", "./scripts/ts-node.js", "scripts/build.ts"],
  from: checkout,
  env: { ARTICLE_FOUR_DATA: data, ARTICLE_FOUR_OUT: out },
});

/** The check of a checkout's record, as `npm run record:check` starts it. */
export const checkOf = (checkout: string, data: string): Program => ({
  args: ["scripts/quick.js", "record-check"],
  from: checkout,
  env: { ARTICLE_FOUR_DATA: data },
});
