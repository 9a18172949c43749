import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { putInPlace } from "../../src/output/put-in-place.ts";
import { openOutput } from "../../src/output/site-output.ts";
import { temporaryFolder } from "../support/record.ts";
import { root } from "../support/run.ts";
import { publishSmallSite } from "./small-site.ts";

let program: string;

beforeAll(async () => {
  program = join(root, "node_modules/.cache/article-four", `endless-builds-${process.pid}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL("endless-builds.ts", import.meta.url))],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["koffi"],
  });
});

const newPlace = () => join(temporaryFolder(), "site");

/** Starts to publish a site in a process that kills itself before a step. */
const killedAt = (step: string, out: string, n: number) =>
  spawnSync(process.execPath, [program, out, `${n}`, "1", step]).signal;

/** Which site stands at a place: its number if it is whole, "none" or "mixed" if it is not. */
function siteAt(out: string): string {
  if (!existsSync(out)) return "none";
  const pages = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((item) => item.name.endsWith(".html"))
    .map((item) => readFileSync(join(item.parentPath, item.name), "utf8"));
  return pages.length === 20 && new Set(pages).size === 1 ? (pages[0] ?? "none") : `mixed: ${pages.length}`;
}

/** What lies beside a place. */
const leftovers = (out: string) => readdirSync(dirname(out)).filter((name) => name !== "site");

const steps = ["render", "mark", "name", "switch", "sweep"];

afterAll(() => rmSync(program, { force: true }));

describe("a site is replaced", () => {
  it.each(steps)(
    "so that it is whole after a kill before the step %s, and the next build clears up",
    async (step) => {
      const out = newPlace();
      await publishSmallSite(out, 1);
      expect(killedAt(step, out, 2)).toBe("SIGKILL");
      expect(siteAt(out)).toBe(step === "sweep" ? "site 2" : "site 1");
      await publishSmallSite(out, 3);
      expect([siteAt(out), leftovers(out)]).toEqual(["site 3", []]);
    },
  );

  it("so that it is whole after kills at random moments", { timeout: 60_000 }, async () => {
    const out = newPlace();
    await publishSmallSite(out, 0);
    for (let round = 1; round <= 20; round++) {
      const child = spawn(process.execPath, [program, out, `${round}000`, "1000"], { stdio: "ignore" });
      const ended = new Promise((resolve) => child.once("exit", resolve));
      setTimeout(() => child.kill("SIGKILL"), 60 + ((round * 37) % 90));
      await ended;
      expect(siteAt(out)).toMatch(/^site \d+$/);
    }
    await publishSmallSite(out, 7);
    expect([siteAt(out), leftovers(out)]).toEqual(["site 7", []]);
  });

  it("so that no reader meets anything but a whole site", { timeout: 60_000 }, async () => {
    const out = newPlace();
    await publishSmallSite(out, 0);
    const child = spawn(process.execPath, [program, out, "1", "60"], { stdio: "ignore" });
    const seen = new Set<boolean>();
    while (child.exitCode === null) {
      for (let i = 0; i < 200; i++) seen.add(existsSync(out));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect([...seen]).toEqual([true]);
    expect(siteAt(out)).toBe("site 60");
  });

  it("in turns by builds that run at once", { timeout: 60_000 }, async () => {
    const out = newPlace();
    const runs = [1, 2, 3].map(
      (n) =>
        new Promise<number | null>((resolve) =>
          spawn(process.execPath, [program, out, `${n}00`, "10"], { stdio: "ignore" }).once("exit", resolve),
        ),
    );
    expect(await Promise.all(runs)).toEqual([0, 0, 0]);
    expect(siteAt(out)).toMatch(/^site \d09$/);
    expect(leftovers(out)).toEqual([]);
  });

  it("by a folder, not by a link, so that it can be copied and listed like any other", async () => {
    const out = newPlace();
    await publishSmallSite(out, 1);
    await publishSmallSite(out, 2);
    expect(lstatSync(out).isDirectory()).toBe(true);
  });

  it("in two steps where the system has none for both, and goes back if the build ends in between", async () => {
    const out = newPlace();
    await publishSmallSite(out, 1);
    const builds = join(dirname(out), ".site-builds");
    const finished = join(builds, "site-0a");
    mkdirSync(finished, { recursive: true });
    const stop = (step: string) => {
      if (step === "move-in") throw new Error("killed");
    };
    const output = { path: out, builds, standing: "folder" as const };
    expect(() => putInPlace(finished, output, stop, () => false)).toThrow("killed");
    expect(siteAt(out)).toBe("none");
    expect(killedAt("render", out, 3)).toBe("SIGKILL");
    expect(siteAt(out)).toBe("site 1");
    await publishSmallSite(out, 4);
    expect([siteAt(out), leftovers(out)]).toEqual(["site 4", []]);
  });
});

describe("what is not the build's own", () => {
  const kept = { record: "/nowhere/record", project: "/nowhere/project" };

  it("stays when it came into the site while the next was built", async () => {
    const out = newPlace();
    await publishSmallSite(out, 1);
    const output = await openOutput(out, kept);
    writeFileSync(join(output.staging, "index.html"), "a page");
    writeFileSync(join(out, "thesis.txt"), "years of work");
    expect(() => output.publish()).toThrow("holds files that no build wrote: thesis.txt");
    output.release();
    expect(readFileSync(join(out, "thesis.txt"), "utf8")).toBe("years of work");
    expect(leftovers(out)).toEqual([]);
  });

  it("is not followed out of the site through a link", async () => {
    const out = newPlace();
    await publishSmallSite(out, 1);
    const other = join(dirname(out), "other");
    mkdirSync(other);
    writeFileSync(join(other, "0.html"), "not ours");
    rmSync(join(out, "events/one"), { recursive: true });
    symlinkSync(other, join(out, "events/one"));
    await expect(openOutput(out, kept)).rejects.toThrow("no build wrote: events/one");
    expect(readFileSync(join(other, "0.html"), "utf8")).toBe("not ours");
  });

  it("is left alone beside the site, and nothing stays of a build that gave up", async () => {
    const out = newPlace();
    mkdirSync(join(dirname(out), ".site-builds"));
    writeFileSync(join(dirname(out), ".site-builds/thesis.txt"), "years of work");
    await expect(openOutput(out, kept)).rejects.toThrow("is not a folder of this build");
    rmSync(join(dirname(out), ".site-builds"), { recursive: true });
    (await openOutput(out, kept)).release();
    expect(readdirSync(dirname(out))).toEqual([]);
  });
});
