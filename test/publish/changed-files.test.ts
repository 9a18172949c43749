import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { changedFiles } from "../../src/publish/changed-files.ts";
import { commitAll, edit, git, publishedRecord } from "../support/published.ts";
import { event, temporaryFolder } from "../support/record.ts";

it("names the files of a record that were changed, added or removed since a commit", () => {
  const folder = commitAll(publishedRecord({ "events/second.yml": event("", "") }));
  expect(changedFiles(folder)).toEqual(new Set());
  edit(folder, "events/treaty-signed-1961.yml", /place:.*/, "place: Elsewhere");
  rmSync(join(folder, "events/second.yml"));
  writeFileSync(join(folder, "events/третье событие.yml"), event("", ""));
  mkdirSync(join(folder, "../outside"));
  writeFileSync(join(folder, "../outside/file.txt"), "");
  const files = [
    "data/events/second.yml",
    "data/events/treaty-signed-1961.yml",
    "data/events/третье событие.yml",
  ];
  expect([...(changedFiles(folder) ?? [])].sort()).toEqual(files);
  commitAll(folder, "Later");
  expect([...(changedFiles(folder) ?? [])]).toEqual([]);
  expect([...(changedFiles(folder, "HEAD~1") ?? [])].sort()).toEqual(files);
});

it("does not guess where git cannot tell", () => {
  expect(changedFiles(temporaryFolder())).toBeUndefined();
  const folder = commitAll(publishedRecord());
  expect(git(folder, "status").ok).toBe(true);
  expect(changedFiles(folder, "no-such-branch")).toBeUndefined();
});
