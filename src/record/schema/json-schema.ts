import { z } from "zod";

/** A JSON Schema, as far as it is changed here. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Addresses in the record may hold letters of any script, which the format `uri` forbids (RFC 3986, RFC 3987). */
function allowLetters(schema: JsonSchema): void {
  if (schema.format !== "uri") return;
  delete schema.format;
  schema.pattern = "^https?://";
}

/** The JSON Schema of what an editor writes in files at `where`, made from the schema that checks it. */
export function writtenSchema(title: string, where: string, schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    unrepresentable: "any",
    io: "input",
    override: ({ jsonSchema }) => allowLetters(jsonSchema),
  });
  return { $schema, title, description: `The shape of ${where}`, ...rest };
}

/** The schema of entries that may say that they are drafts; how it is said is read before the schema is. */
export function draftable(schema: JsonSchema): JsonSchema {
  const draft = {
    const: true,
    description: "In the preview only, not on the published site (optional; only ever true).",
  };
  return { ...schema, properties: { ...schema.properties, draft } };
}
