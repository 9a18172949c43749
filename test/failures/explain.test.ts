import { describe, expect, it } from "vitest";

import { explain, printedFailure } from "../../src/failures/explain.ts";
import { Failure } from "../../src/failures/failure.ts";

const system = (code: string, path = "/srv/site") => Object.assign(new Error(`${code}: x`), { code, path });
const named = (name: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { name, ...more });

const swc = `  x Expression expected
    ,-[/project/x.ts:41:1]
 40 | }
 41 | const y = {a:;
    :              ^
    \`----


Caused by:
    Syntax Error

Stack backtrace:
   0: <unknown>`;

describe("an error is told as what happened, where, and what helps", () => {
  it.each([
    ["EACCES", "No permission to read or write /srv/site (EACCES)"],
    ["ENOSPC", "The disk is full; /srv/site could not be written (ENOSPC)"],
    ["EROFS", "/srv/site is on a disk that can only be read (EROFS)"],
    ["EBUSY", "/srv/site is in use or is a mount point (EBUSY)"],
    ["ENOENT", "/srv/site is not there (ENOENT)"],
    ["ENOTDIR", "A part of the path /srv/site is not a folder (ENOTDIR)"],
    ["ELOOP", "The symbolic links at /srv/site lead in a circle (ELOOP)"],
  ])("%s", (code, says) => {
    expect(printedFailure(system(code), {}).split("\n  → ")).toEqual([says, expect.any(String)]);
  });

  it.each([
    ["of a source file", named("Error", swc), "/project/x.ts:41:14: Expression expected"],
    [
      "of a bundled file",
      named("Error", "Build failed", {
        errors: [{ text: 'Unexpected ";"', location: { file: "src/browser/copy.ts", line: 40, column: 8 } }],
      }),
      'src/browser/copy.ts:40:9: Unexpected ";"',
    ],
    [
      "of a package that is not installed",
      new Error("Cannot find package 'zod' imported from /x/y.ts"),
      "The package zod is not installed (/x/y.ts needs it)",
    ],
    [
      "of two pages at one address",
      named(
        "DuplicatePermalinkOutputError",
        "Output conflict: multiple input files are writing to `/out/.site-builds/new-1f/about/index.html`.",
      ),
      "Two pages have the same address: /about/",
    ],
    [
      "of a fault that Eleventy wraps",
      named("EleventyImportError", "There was a problem", { originalError: system("ENOSPC") }),
      "The disk is full; /srv/site could not be written (ENOSPC)",
    ],
    ["of ours", new Failure("the port is none", "name another"), "The port is none"],
  ])("one %s", (_name, error, says) => {
    const printed = printedFailure(error, {});
    expect(printed.split("\n")[0]).toContain(says);
    expect(printed).not.toMatch(/\n\s+at |backtrace/);
  });

  it("with the place and no trace where nobody foresaw it, and with the trace for DEBUG", () => {
    const error = new TypeError("x is not a function");
    expect(printedFailure(error, {})).toMatch(
      /^A fault of the program, TypeError: x is not a function at test\/failures\/explain\.test\.ts:\d+:\d+\n {2}→ please report it/,
    );
    expect(printedFailure(error, { DEBUG: "1" })).toContain("\n    at ");
  });

  it.each([
    [named("ExitPromptError", "User force closed the prompt with SIGINT"), 130],
    [system("EACCES"), 1],
    [new Failure("x", "y", 2), 2],
    ["a text", 1],
  ])("and an exit code", (error, code) => {
    expect(explain(error).exitCode).toBe(code);
  });
});
