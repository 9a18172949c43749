import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { describe, expect, it } from "vitest";

import { putInPlace } from "../../src/output/put-in-place.ts";
import { openOutput } from "../../src/output/site-output.ts";
import { leftovers, newPlace, siteAt } from "./places.ts";
import { publishSmallSite } from "./small-site.ts";

const kept = { record: "/nowhere/record", project: "/nowhere/project" };

describe("a site is replaced", () => {
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
    (await openOutput(out, kept)).release();
    expect(siteAt(out)).toBe("site 1");
    await publishSmallSite(out, 4);
    expect([siteAt(out), leftovers(out)]).toEqual(["site 4", []]);
  });
});

describe("what is not the build's own", () => {
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
