import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

import { describe, expect, inject, it } from "vitest";

import { temporaryFolder } from "../support/record.ts";
import { root, runScript } from "../support/run.ts";

/** A hash of every file below a folder, by path. */
function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return Object.fromEntries(
    files
      .map((item) => relative(folder, join(item.parentPath, item.name)))
      .sort()
      .map((path) => [
        path,
        createHash("sha256")
          .update(readFileSync(join(folder, path)))
          .digest("hex"),
      ]),
  );
}

describe("the build", () => {
  it("writes the same bytes in another time zone, locale, folder and order of files", () => {
    const elsewhere = join(temporaryFolder(), "another place");
    mkdirSync(elsewhere, { recursive: true });
    cpSync(join(root, "data"), join(elsewhere, "the record"), { recursive: true });
    const run = runScript("build.ts", {
      cwd: elsewhere,
      env: {
        ARTICLE_FOUR_DATA: join(elsewhere, "the record"),
        ARTICLE_FOUR_OUT: join(elsewhere, "site"),
        TZ: "Pacific/Kiritimati",
        LC_ALL: "tr_TR.UTF-8",
        LANG: "tr_TR.UTF-8",
      },
    });
    expect(run.code).toBe(0);
    expect(fingerprint(join(elsewhere, "site"))).toEqual(fingerprint(inject("site")));
  });
});
