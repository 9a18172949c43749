import { spawn, spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { leftovers, newPlace, siteAt } from "../output/places.ts";
import { publishSmallSite } from "../output/small-site.ts";
import { root } from "../support/run.ts";

let program: string;

beforeAll(async () => {
  program = join(root, "node_modules/.cache/article-four", `endless-builds-${process.pid}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL("../output/endless-builds.ts", import.meta.url))],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["koffi"],
  });
});

/** Starts to publish a site in a process that kills itself before a step. */
const killedAt = (step: string, out: string, n: number) =>
  spawnSync(process.execPath, [program, out, `${n}`, "1", step]).signal;

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
});
