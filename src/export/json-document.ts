import { z } from "zod";

import { licence } from "./licence.ts";

/** What a JSON download says of itself before its content. */
export type Header = {
  title: string;
  description: string;
  version: string;
  /** The day to which the record reaches; null where its editors do not say. */
  reachesTo: string | null;
  home: string;
  schema: string;
};

const headerShape = {
  $schema: z.string().describe("Address of the JSON Schema of this file"),
  title: z.string().describe("Title of the data set"),
  description: z.string().describe("What it holds"),
  licence: z
    .object({ name: z.string(), id: z.string().describe("SPDX identifier"), url: z.string() })
    .describe("Terms of use"),
  version: z.string().describe("Date of the last update of the record"),
  reachesTo: z
    .string()
    .nullable()
    .describe("The day to which the record was last completed; what happened later is not in it"),
  home: z.string().describe("Where it is explained"),
  citationsInText: z.string().describe("How texts cite sources in place"),
} as const;

/** The schema of a whole JSON download: the header and, under their names, its lists. */
export function documentSchema(lists: Record<string, z.ZodType>) {
  return z.object({
    ...headerShape,
    ...Object.fromEntries(Object.entries(lists).map(([name, item]) => [name, z.array(item)])),
  });
}

/**
 * Writes a JSON download. Only fields that its schema describes are written, so that a file always fits the schema
 * published with it. Throws `ZodError` if a value does not fit, which is a fault of the program.
 */
export function renderJson(
  header: Header,
  schema: ReturnType<typeof documentSchema>,
  lists: Record<string, readonly unknown[]>,
): string {
  const { schema: $schema, ...own } = header;
  const citationsInText =
    "[@id] in a text cites the source of that id for the words before it; see sources.json";
  const document = schema.parse({ $schema, ...own, licence, citationsInText, ...lists });
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** Writes a schema as JSON Schema (draft 2020-12) with its own address as `$id`. */
export function renderJsonSchema(schema: z.ZodType, id: string, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { unrepresentable: "any", io: "output" });
  return `${JSON.stringify({ $schema, $id: id, title, ...rest }, null, 1)}\n`;
}
