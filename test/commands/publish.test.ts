import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it, vi } from "vitest";

import { commitAll, edit, git, notices, publishedRecord, verdict } from "../support/published.ts";
import { event } from "../support/record.ts";
import { commandOf, root, runScript } from "../support/run.ts";

vi.setConfig({ testTimeout: 240_000 });

const signed = "events/treaty-signed-1961.yml";

const command = (folder: string, ...args: string[]) =>
  runScript("record-publish.ts", { env: { ARTICLE_FOUR_DATA: folder }, args, input: "" });

const check = (folder: string, ...args: string[]) =>
  runScript("record-check.ts", { env: { ARTICLE_FOUR_DATA: folder }, args, input: "" });

/** A published and committed record whose one event has been corrected but not announced. */
function corrected(): string {
  const folder = commitAll(publishedRecord());
  edit(folder, signed, /place:.*/, "place: Elsewhere");
  return folder;
}

/** Every file of a record with its content, to compare before and after. */
const snapshot = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((path) => [path, readFileSync(path, "utf8")]);

describe("npm run record:publish", () => {
  it("announces a correction with what was, is now and why, at a moment in UTC, once", () => {
    const folder = corrected();
    const before = new Date();
    const run = command(folder, "--why", "A better source.");
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const [notice] = notices(folder);
    expect(run.stdout).toContain(`Announced in data/updates/${notice?.name}.`);
    const [, date = "", time = ""] = /date: "(.*)"\ntime: (?:")?([^"\n]*)/.exec(notice?.text ?? "") ?? [];
    const moment = Date.parse(`${date}T${time}`);
    expect(moment).toBeGreaterThan(before.getTime() - 1000);
    expect(moment).toBeLessThanOrEqual(Date.now());
    expect(notice?.text).toContain(
      'was: "place: Moscow, USSR"\nnow: "place: Elsewhere"\nwhy: A better source.',
    );
    expect(verdict(folder)).toBe("");
    expect(command(folder).stdout).toContain("Nothing has changed since the last publication.");
  });

  it.each([
    ["no reason", [], 'An update names its reason: give it with --why "<text>". Nothing was written.'],
    ["an unknown option", ["--reason", "x"], "Unknown option '--reason'"],
    ["a day that is none", ["--why", "W", "--date", "yesterday"], 'found "yesterday", expected a single day'],
    ["a day to come", ["--why", "W", "--date", "2999-01-01"], '"2999-01-01" is after today'],
    ["an id that leads elsewhere", ["--why", "W", "--id", "../../evil"], '"../../evil" is not an id'],
  ])("refuses %s and writes nothing", (_what, args, message) => {
    const folder = corrected();
    const before = snapshot(folder);
    const run = command(folder, ...args);
    expect([run.code, run.stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(run.stderr).not.toContain("    at ");
    expect(snapshot(folder)).toEqual(before);
  });

  it("refuses a correction without what was where there is no git", () => {
    const folder = publishedRecord();
    edit(folder, signed, /place:.*/, "place: Elsewhere");
    const run = command(folder, "--why", "W");
    expect([run.code, run.stderr]).toEqual([1, expect.stringContaining('give it with --was "<text>"')]);
    expect(command(folder, "--why", "W", "--was", "Moscow.", "--now", "Elsewhere.").code).toBe(0);
    expect(verdict(folder)).toBe("");
  });

  it("does not publish over a log that the last commit holds and the folder has lost", () => {
    const folder = corrected();
    rmSync(join(folder, "updates"), { recursive: true });
    const run = command(folder, "--why", "W");
    expect([run.code, run.stderr]).toEqual([1, expect.stringContaining("and is gone or not what it was")]);
    expect(existsSync(join(folder, "updates"))).toBe(false);
  });

  it("shows the notice and writes nothing in a dry run", () => {
    const folder = corrected();
    const before = snapshot(folder);
    const { code, stdout } = command(folder, "--dry-run");
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining("Not announced yet:\n  event/treaty-signed-1961\n"),
    ]);
    expect(stdout).toContain('was: "place: Moscow, USSR"\nnow: "place: Elsewhere"\n');
    expect(snapshot(folder)).toEqual(before);
  });

  it("run twice at once, writes one notice", async () => {
    const folder = corrected();
    const args = [...commandOf("record-publish.ts"), "--why", "W"];
    const codes = await Promise.all(
      [1, 2].map(
        () =>
          new Promise<number | null>((ended) => {
            const env = { ...process.env, ARTICLE_FOUR_DATA: folder };
            spawn(process.execPath, args, { cwd: root, env, stdio: "ignore" }).on("exit", ended);
          }),
      ),
    );
    expect(codes).toContain(0);
    expect(notices(folder)).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
    expect(verdict(folder)).toBe("");
  });
});

describe("npm run record:check", () => {
  it("compares with the last commit, or with what --against names", () => {
    const folder = commitAll(publishedRecord());
    writeFileSync(join(folder, "events/second.yml"), event("", ""));
    expect(command(folder, "--why", "New.").code).toBe(0);
    commitAll(folder, "Add");
    expect(check(folder, "--against", "HEAD^").code).toBe(0);
    rmSync(join(folder, "events/second.yml"));
    rmSync(join(folder, "updates", notices(folder)[0]?.name ?? ""));
    expect(check(folder).stderr).toContain("was published (HEAD) and is gone or not what it was");
    commitAll(folder, "Take it back in silence");
    expect(check(folder).code).toBe(0);
    expect(check(folder, "--against", "HEAD^")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("log-continues") as unknown,
    });
    expect(git(folder, "status", "--porcelain").said).toBe("");
  });

  it.each([
    ["an unknown reference", ["--against", "nowhere"], '"nowhere" is not a commit that git knows here'],
    ["an address without a record", ["--against", "http://127.0.0.1:9"], "published.json cannot be read"],
    ["an unknown option", ["--agains", "x"], "usage: npm run record:check -- [--against"],
  ])("says what is wrong with %s", (_what, args, message) => {
    const run = check(publishedRecord(), ...args);
    expect([run.code, run.stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(run.stderr).not.toContain("    at ");
  });
});
