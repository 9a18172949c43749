import { z } from "zod";

import type { TermLists } from "../assemble/terms.ts";
import { kinds } from "../kinds/index.ts";
import { type Terms, vocabularyNames } from "../record/schema/common.ts";
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

/** Addresses in the record may hold letters of any script, which the format `uri` forbids (RFC 3986, RFC 3987). */
function allowLetters(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.format !== "uri") return;
  delete schema.format;
  schema.pattern = "^https?://";
}

function render(name: string, kind: string, where: string, schema: z.ZodType): RecordSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    unrepresentable: "any",
    io: "input",
    override: ({ jsonSchema }) => allowLetters(jsonSchema),
  });
  const document = { $schema, title: `${name}: ${kind}`, description: `The shape of ${where}`, ...rest };
  return { kind, where, content: `${JSON.stringify(document, null, 1)}\n` };
}

/** A JSON Schema for each kind of record, made from the schema that checks it; editors complete from them. */
export function recordSchemas(terms: TermLists, name: string): RecordSchema[] {
  const words = allowedWords(terms);
  const titled = (kind: string, where: string, schema: z.ZodType) => render(name, kind, where, schema);
  return [
    ...kinds.map((kind) => titled(kind.id, kind.storage.where, kind.written(words))),
    titled("site", "data/site.yml", siteSchema(words)),
    titled("vocabulary", "data/vocabularies/<name>.yml", vocabularySchema),
  ];
}
