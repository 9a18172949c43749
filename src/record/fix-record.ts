import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { kinds } from "../kinds/index.ts";
import { loadRecord } from "./load-record.ts";
import { normalForm, shapeOf } from "./normal-form.ts";
import { oldRedirects, redirectsApart } from "./old-redirects.ts";
import { listFiles } from "./record-files.ts";
import { exceptionsSchema } from "./schema/exceptions.ts";
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
  const others = new Map([
    ["site.yml", shapeOf(siteSchema(terms))],
    ["exceptions.yml", shapeOf(exceptionsSchema)],
  ]);
  return listFiles(folder).flatMap((path) => {
    const rule = kinds.find(({ storage }) => storage.path.test(path));
    const shape = path.startsWith("vocabularies/")
      ? vocabularyShape
      : (others.get(path) ?? (rule && shapes.get(rule.id)));
    if (!shape || faulty.has(`data/${path}`)) return [];
    const before = readFileSync(join(folder, path), "utf8");
    const text = normalForm(before, shape);
    return text === before ? [] : [{ file: path, text }];
  });
}

/** Writes the normal form of every file that lacks it, and redirects of before apart. Returns the files written. */
export function fixRecord(folder: string): Rewritten[] {
  const apart = redirectsApart(folder);
  const written = [...apart, ...findUntidy(folder)];
  for (const { file, text } of written) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  if (apart.length) rmSync(join(folder, oldRedirects));
  return written;
}
