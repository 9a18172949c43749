import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

import { kinds } from "../../src/kinds/index.ts";
import { exceptionsPath } from "../../src/record/exceptions.ts";
import { loadRecord } from "../../src/record/load-record.ts";
import { redirectPath } from "../../src/record/redirects.ts";
import { exceptionsSchema } from "../../src/record/schema/exceptions.ts";
import { redirectSchema } from "../../src/record/schema/redirect.ts";
import { siteSchema } from "../../src/record/schema/site.ts";
import { termsIn } from "../../src/record/terms-in.ts";
import { root } from "../support/run.ts";

const dictionary = readFileSync(join(root, "data/README.md"), "utf8");
const terms = termsIn(loadRecord(join(root, "data")).record);

/** The examples of the data dictionary: the path in the first line, and the text. */
const examples = [...dictionary.matchAll(/```yaml\n# (\S+\.yml)([\s\S]*?)```/g)].map(
  ([, path = "", text = ""]) => ({
    path,
    text: text.slice(text.indexOf("\n")),
  }),
);

/** Every kind of file that the dictionary shows: the kinds of record, and what stands beside them. */
const files = [
  ...kinds.map((kind) => ({
    id: kind.id,
    path: kind.storage.path,
    written: (words: typeof terms) => kind.written(words),
  })),
  { id: "redirect", path: redirectPath, written: () => redirectSchema },
  { id: "exceptions", path: exceptionsPath, written: () => exceptionsSchema },
  { id: "site", path: /^site\.yml$/, written: siteSchema },
];

/** The names of all fields that a schema knows, at any depth. */
function fieldsOf(schema: z.ZodType): string[] {
  const names = new Set<string>();
  const walk = (node: unknown) => {
    if (node === null || typeof node !== "object") return;
    if ("properties" in node && node.properties)
      Object.keys(node.properties).forEach((name) => names.add(name));
    Object.values(node).forEach(walk);
  };
  walk(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }));
  return [...names];
}

describe("the data dictionary", () => {
  it("has an example of every kind of record", () => {
    const shown = files.filter((file) => examples.some(({ path }) => file.path.test(path)));
    expect(shown.map(({ id }) => id)).toEqual(files.map(({ id }) => id));
  });

  it.each(examples)("shows a valid record as $path", ({ path, text }) => {
    const rule = files.find((file) => file.path.test(path));
    const result = rule?.written(terms).safeParse(parse(text));
    expect(result?.error?.issues ?? []).toEqual([]);
  });

  it.each(files.map((rule) => [rule.id, rule] as const))(
    "names every field of the kind %s",
    (_kind, rule) => {
      const texts = examples
        .filter(({ path }) => rule.path.test(path))
        .map(({ text }) => text)
        .join("\n");
      expect(fieldsOf(rule.written(terms)).filter((name) => !texts.includes(name))).toEqual([]);
    },
  );
});

describe("every schema", () => {
  it.each(files.map((rule) => [rule.id, rule] as const))(
    "of the kind %s refuses an empty record",
    (_kind, rule) => {
      expect(rule.written(terms).safeParse({}).success).toBe(false);
    },
  );
});
