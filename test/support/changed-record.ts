import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll } from "vitest";
import { parseDocument } from "yaml";

import { assembleDatasets, type Datasets } from "../../src/assemble/datasets.ts";
import { checkRecord } from "../../src/checks/check-record.ts";
import { formatProblems } from "../../src/record/problem.ts";
import { root } from "./run.ts";

/** A copy of the real record in a temporary folder, to be changed by a test; removed after the file's tests. */
export function copyOfRecord(): string {
  const folder = mkdtempSync(join(tmpdir(), "article-four-record-"));
  cpSync(join(root, "data"), folder, { recursive: true });
  rmSync(join(folder, "published.json"), { force: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Sets top-level fields of one record file, or writes the file if there is none. */
export function setFields(folder: string, path: string, fields: Record<string, unknown>): void {
  const file = join(folder, path);
  const document = parseDocument(existsSync(file) ? readFileSync(file, "utf8") : "{}");
  for (const [name, value] of Object.entries(fields)) document.set(name, document.createNode(value));
  writeFileSync(file, document.toString());
}

/** The datasets of a record folder; a faulty record fails the test with its printed problems. */
export function datasetsOf(folder: string = join(root, "data")): Datasets {
  const { record, problems, isPublishable } = checkRecord(folder);
  if (!isPublishable) throw new Error(formatProblems(problems));
  return assembleDatasets(record);
}
