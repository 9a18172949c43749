import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { makeUpRecord } from "./made-up-record.ts";

type Run = { wall: number; processor: number; memory: number };

const script = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Runs a build or a check apart and reads what it took; undefined if it failed. */
function run(what: "build" | "check", record: string, out: string): Run | undefined {
  const flags = [
    "--max-semi-space-size=64",
    "--import",
    script("ts-node.js"),
    script("bench/one-run.ts"),
    what,
  ];
  const { status, stdout } = spawnSync(process.execPath, flags, {
    encoding: "utf8",
    env: { ...process.env, ARTICLE_FOUR_DATA: record, ARTICLE_FOUR_OUT: out },
    maxBuffer: 1 << 28,
  });
  return status === 0 ? (JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}") as Run) : undefined;
}

/** The number of pages of a site and its heaviest ones, in kilobytes. */
function pagesOf(site: string): { pages: number; largest: string } {
  const pages = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name === "index.html")
    .map(({ parentPath }) => ({
      path: parentPath.slice(site.length) || "/",
      size: statSync(join(parentPath, "index.html")).size,
    }))
    .sort((a, b) => b.size - a.size);
  const largest = pages.slice(0, 2).map(({ path, size }) => `${path} ${Math.round(size / 1024)} KB`);
  return { pages: pages.length, largest: largest.join(", ") };
}

const inWords = ({ wall, processor, memory }: Run) =>
  `${wall.toFixed(1)} s, ${processor.toFixed(1)} s of processor, ${memory.toFixed(0)} MB`;

/** Prints what a check and a build take with the record as it is and with made-up ones of so many events. */
export function printGrowth(record: string, sizes: readonly number[]): void {
  const folder = mkdtempSync(join(tmpdir(), "article-four-growth-"));
  try {
    for (const size of [0, ...sizes]) {
      const made = join(folder, `record-${size}`);
      const out = join(folder, "site");
      const count = size ? makeUpRecord(record, made, size) : undefined;
      const data = size ? made : record;
      const [check, build] = [run("check", data, out), run("build", data, out)];
      const name = count ? `${count.events} events, ${count.sources} sources` : "the record";
      console.log(`${name}: check ${check ? inWords(check) : "failed"}`);
      if (!build) console.log(`${name}: build failed`);
      else {
        const { pages, largest } = pagesOf(out);
        console.log(`${name}: build ${inWords(build)}, ${pages} pages (${largest})`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
