import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { formatProblems } from "../../src/record/problem.ts";
import { event, recordWith, temporaryFolder } from "../support/record.ts";
import { runScript } from "../support/run.ts";

describe("record:check on a faulty record", () => {
  it("prints what the check found, with exit code 1 and no stack trace", () => {
    const data = recordWith({ "events/second.yml": event("untc-1961", "nobody") });
    const run = runScript("record-check.ts", { env: { ARTICLE_FOUR_DATA: data } });
    expect(run.code).toBe(1);
    expect(run.stderr.trimEnd()).toBe(formatProblems(checkRecord(data).problems));
    expect(run.stdout + run.stderr).not.toMatch(/^\s+at /m);
  });
});

describe("build on a faulty record", () => {
  it("exits with 1, says why, and leaves the last good site as it was", () => {
    const out = join(temporaryFolder(), "site");
    const good = runScript("build.ts", { env: { ARTICLE_FOUR_DATA: recordWith(), ARTICLE_FOUR_OUT: out } });
    expect(good).toMatchObject({ code: 0 });
    const before = readFileSync(join(out, "index.html"), "utf8");
    const data = recordWith({ "events/second.yml": event("untc-1961", "nobody") });
    const bad = runScript("build.ts", { env: { ARTICLE_FOUR_DATA: data, ARTICLE_FOUR_OUT: out } });
    expect(bad.code).toBe(1);
    expect(bad.stderr).toContain('unknown source "nobody"');
    expect(bad.stderr).toContain("Nothing was published; the last good site is untouched.");
    expect(bad.stderr).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe(before);
  });

  it("says what is wrong with SITE_URL", () => {
    const run = runScript("build.ts", { env: { SITE_URL: "example", ARTICLE_FOUR_DATA: recordWith() } });
    expect(run.code).toBe(1);
    expect(run.stderr.trim()).toBe(
      'SITE_URL is "example", expected an http or https address without ? or #, such as https://example.org/record\nNothing was published; the last good site is untouched.',
    );
  });
});
