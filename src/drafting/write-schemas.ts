import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { RecordSet } from "../record/record.ts";
import { editorSchemas } from "./editor-schemas.ts";

/** The folder of the schemas below the project, which the settings of editors name. */
export const schemaFolder = ".schemas";

/**
 * Writes the schemas for editors into a folder, those that changed, with the explanations of the project at `root`.
 * Returns how many there are; none where the record has no readable vocabularies.
 */
export function writeSchemas(folder: string, record: RecordSet, root: string): number {
  if (!record.vocabularies.size) return 0;
  const dictionary = readFileSync(join(root, "data/README.md"), "utf8");
  mkdirSync(folder, { recursive: true });
  const schemas = editorSchemas(record, dictionary);
  for (const { kind, content } of schemas) {
    const file = join(folder, `${kind}.schema.json`);
    if (!existsSync(file) || readFileSync(file, "utf8") !== content) writeFileSync(file, content);
  }
  return schemas.length;
}
