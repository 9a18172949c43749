import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { parseDocument } from "yaml";

import { assembleDatasets, type Datasets } from "../../src/assemble/datasets.ts";
import { checkRecord } from "../../src/checks/check-record.ts";
import { formatProblems } from "../../src/record/problem.ts";
import { root } from "./run.ts";
import { temporaryFolder } from "./temporary.ts";

/** Makes a record one that was never published: its notices announce nothing yet. */
function unpublish(folder: string): void {
  const updates = join(folder, "updates");
  for (const name of readdirSync(updates)) {
    const document = parseDocument(readFileSync(join(updates, name), "utf8"));
    for (const field of ["announces", "seal"]) document.delete(field);
    writeFileSync(join(updates, name), document.toString());
  }
}

/**
 * A copy of a record, the real one unless another is given, in a temporary folder, never published, to be changed by a
 * test; removed after the file's tests.
 */
export function copyOfRecord(from = "data"): string {
  const folder = temporaryFolder();
  cpSync(join(root, from), folder, { recursive: true });
  unpublish(folder);
  return folder;
}

/** Sets top-level fields of one record file, or writes the file if there is none. */
export function setFields(folder: string, path: string, fields: Record<string, unknown>): void {
  const file = join(folder, path);
  const document = parseDocument(existsSync(file) ? readFileSync(file, "utf8") : "{}");
  for (const [name, value] of Object.entries(fields)) document.set(name, document.createNode(value));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, document.toString());
}

/** The datasets of a record folder; a faulty record fails the test with its printed problems. */
export function datasetsOf(folder: string = join(root, "data")): Datasets {
  const { record, problems, isPublishable } = checkRecord(folder);
  if (!isPublishable) throw new Error(formatProblems(problems));
  return assembleDatasets(record);
}
