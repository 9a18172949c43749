import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { kinds } from "../kinds/index.ts";
import { exceptionsPath } from "./exceptions.ts";
import { loadRecord } from "./load-record.ts";
import { normalForm, shapeOf } from "./normal-form.ts";
import { takenApart } from "./old-files.ts";
import { listFiles } from "./record-files.ts";
import { redirectPath } from "./redirects.ts";
import { exceptionsSchema } from "./schema/exceptions.ts";
import { redirectSchema } from "./schema/redirect.ts";
import { siteSchema } from "./schema/site.ts";
import { vocabularySchema } from "./schema/vocabulary.ts";
import { termsIn } from "./terms-in.ts";

/** One file that was, or would be, rewritten. */
export type Rewritten = { file: string; text: string };

/**
 * Finds the files of a record that are not in the normal form, with the text they would have. Files with faults
 * are left to `record:check` and not touched.
 */
export function findUntidy(folder: string): Rewritten[] {
  const { record, problems } = loadRecord(folder);
  const faulty = new Set(problems.map((problem) => problem.file));
  if (record.vocabularies.size === 0) return [];
  const terms = termsIn(record);
  const shapes = new Map(kinds.map((rule) => [rule.id, shapeOf(rule.written(terms))]));
  const others = [
    { path: /^vocabularies\//, shape: shapeOf(vocabularySchema) },
    { path: /^site\.yml$/, shape: shapeOf(siteSchema(terms)) },
    { path: exceptionsPath, shape: shapeOf(exceptionsSchema) },
    { path: redirectPath, shape: shapeOf(redirectSchema) },
  ];
  return listFiles(folder).flatMap((path) => {
    const rule = kinds.find(({ storage }) => storage.path.test(path));
    const shape =
      others.find((other) => other.path.test(path))?.shape ?? (rule ? shapes.get(rule.id) : undefined);
    if (!shape || faulty.has(`data/${path}`)) return [];
    const before = readFileSync(join(folder, path), "utf8");
    const text = normalForm(before, shape);
    return text === before ? [] : [{ file: path, text }];
  });
}

/** Writes the normal form of every file that lacks it, and takes files of before apart. Returns the files written. */
export function fixRecord(folder: string): Rewritten[] {
  const { written: apart, gone } = takenApart(folder);
  const written = [...apart, ...findUntidy(folder)];
  for (const { file, text } of written) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  for (const file of gone) rmSync(join(folder, file));
  return written;
}
