import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterEach, describe, expect, it, vi } from "vitest";

import { recordWith, temporaryFolder } from "../support/record.ts";
import { root, runScript } from "../support/run.ts";

vi.setConfig({ testTimeout: 240_000 });

let child: ChildProcess | undefined;

afterEach(() => child?.kill("SIGKILL"));

/** Starts the command on a free port; `said` waits for words in what it prints. */
function start(data: string, out: string) {
  const started = spawn(
    process.execPath,
    ["--import", `${root}scripts/ts-node.js`, `${root}scripts/start.ts`, "--port", "0"],
    { env: { ...process.env, ARTICLE_FOUR_DATA: data, ARTICLE_FOUR_OUT: out } },
  );
  child = started;
  let text = "";
  const said = (words: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = words.exec(text);
        if (found) resolve(found);
      };
      for (const stream of [started.stdout, started.stderr]) stream.on("data", look);
      started.once("close", () => reject(new Error(`ended before it said ${words.source}:\n${text}`)));
      look();
    });
  for (const stream of [started.stdout, started.stderr]) stream.on("data", (part) => (text += String(part)));
  return { said, ended: new Promise<number | null>((resolve) => started.once("close", resolve)) };
}

describe("npm start", () => {
  it("says at once what it does, sees a change of its first second, and ends with 130", async () => {
    const data = recordWith({ "events/treaty-signed-1961.yml": "title: [broken\n" });
    const good = recordWith();
    const { said, ended } = start(data, join(temporaryFolder(), "site"));
    const [, url = ""] = await said(/Building the site; it will be at (\S+)/);
    expect((await fetch(url)).status).toBe(503);
    writeFileSync(
      join(data, "events/treaty-signed-1961.yml"),
      readFileSync(join(good, "events/treaty-signed-1961.yml")),
    );
    await said(/The site is at /);
    expect(await (await fetch(`${url}events/treaty-signed-1961/`)).text()).toContain("/.live/client.js");
    child?.kill("SIGINT");
    expect(await ended).toBe(130);
  });

  it.each([
    [["--port", "http"], '"http" is not a port'],
    [["--host", "192.0.2.1"], "This machine has no address 192.0.2.1"],
    [["--open"], "Unknown option '--open'\n  → usage: npm start"],
  ])("refuses %j with a word about it", (args, says) => {
    const run = runScript("start.ts", { args });
    expect([run.code, run.stderr]).toEqual([1, expect.stringContaining(says)]);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });
});
