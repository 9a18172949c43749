import type { z } from "zod";

import type { TermLists } from "../assemble/terms.ts";
import { kinds } from "../kinds/index.ts";
import { type Terms, vocabularyNames } from "../record/schema/common.ts";
import { draftable, writtenSchema } from "../record/schema/json-schema.ts";
import { siteSchema } from "../record/schema/site.ts";
import { vocabularySchema } from "../record/schema/vocabulary.ts";

/** The schema of one kind of record, for editors. */
export type RecordSchema = { kind: string; where: string; content: string };

/** The allowed words of every vocabulary, in the form that the schemas of the record take. */
function allowedWords(terms: TermLists): Terms {
  const words = vocabularyNames.map((name) => {
    const [first = "", ...rest] = terms.list(name).map(({ id }) => id);
    return [name, [first, ...rest]] as const;
  });
  return Object.fromEntries(words) as Terms;
}

/** A JSON Schema for each kind of record, made from the schema that checks it; editors complete from them. */
export function recordSchemas(terms: TermLists, name: string): RecordSchema[] {
  const words = allowedWords(terms);
  const titled = (kind: string, where: string, schema: z.ZodType, isEntry = false): RecordSchema => {
    const written = writtenSchema(`${name}: ${kind}`, where, schema);
    const document = isEntry ? draftable(written) : written;
    return { kind, where, content: `${JSON.stringify(document, null, 1)}\n` };
  };
  return [
    ...kinds.map((kind) => titled(kind.id, kind.storage.where, kind.written(words), kind.id !== "update")),
    titled("site", "data/site.yml", siteSchema(words)),
    titled("vocabulary", "data/vocabularies/<name>.yml", vocabularySchema),
  ];
}
