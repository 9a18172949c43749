import type { z } from "zod";

import { schemaProblems } from "../record/schema-problems.ts";

const nowhere = () => ({ line: 1, column: 1 });

/** The fault that a schema finds in a value, in the words of `record:check`; undefined if it fits. */
export function faultOfShape(schema: z.ZodType, value: unknown, name: string): string | undefined {
  const result = schema.safeParse(value);
  if (result.success) return undefined;
  const [first] = schemaProblems(result.error, value, name, nowhere, []);
  if (!first) return "does not fit";
  return `${first.field && !/^\[\d+\]$/.test(first.field) ? `${first.field}: ` : ""}${first.message}\n→ ${first.fix}`;
}
