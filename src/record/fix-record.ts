import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { kinds } from "../kinds/index.ts";
import { loadRecord } from "./load-record.ts";
import { normalForm, shapeOf } from "./normal-form.ts";
import { listFiles } from "./record-files.ts";
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
  const vocabularyShape = shapeOf(vocabularySchema);
  const siteShape = shapeOf(siteSchema(terms));
  return listFiles(folder).flatMap((path) => {
    const rule = kinds.find(({ storage }) => storage.path.test(path));
    const other = path === "site.yml" ? siteShape : undefined;
    const shape = path.startsWith("vocabularies/")
      ? vocabularyShape
      : (other ?? (rule && shapes.get(rule.id)));
    if (!shape || faulty.has(`data/${path}`)) return [];
    const before = readFileSync(join(folder, path), "utf8");
    const text = normalForm(before, shape);
    return text === before ? [] : [{ file: path, text }];
  });
}

/** Writes the normal form of every file that lacks it. Returns the files written. */
export function fixRecord(folder: string): Rewritten[] {
  const untidy = findUntidy(folder);
  for (const { file, text } of untidy) writeFileSync(join(folder, file), text);
  return untidy;
}
