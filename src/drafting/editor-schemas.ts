import { provisionRefs } from "../checks/references.ts";
import { type KindRule, kinds, type Reference, references } from "../kinds/index.ts";
import { exceptionsPath } from "../record/exceptions.ts";
import type { RecordSet } from "../record/record.ts";
import { redirectPath } from "../record/redirects.ts";
import type { Terms } from "../record/schema/common.ts";
import { exceptionsSchema } from "../record/schema/exceptions.ts";
import { draftable, type JsonSchema, writtenSchema } from "../record/schema/json-schema.ts";
import { redirectSchema } from "../record/schema/redirect.ts";
import { siteSchema } from "../record/schema/site.ts";
import { vocabularySchema } from "../record/schema/vocabulary.ts";
import { termsIn } from "../record/terms-in.ts";
import { type Explanations, explanationsIn } from "./explanations.ts";

/** A schema for the programs in which editors write: the kind of file it is for, and its text. */
export type EditorSchema = { kind: string; content: string };

type Node = JsonSchema & { properties?: Record<string, Node>; items?: Node };

/** The forms that a node may take, itself among them. */
const formsOf = (node: Node): Node[] => [
  node,
  ...[...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((form) => formsOf(form as Node)),
];

/** The names of all fields of a schema, at any depth. */
function namesIn(node: Node): string[] {
  return formsOf(node).flatMap((form) => [
    ...Object.entries(form.properties ?? {}).flatMap(([name, field]) => [name, ...namesIn(field)]),
    ...(form.items ? namesIn(form.items) : []),
  ]);
}

/** Says at each field what it is for. */
function explain(node: Node, said: Explanations, above: readonly string[] = []): void {
  for (const form of formsOf(node)) {
    for (const [name, field] of Object.entries(form.properties ?? {})) {
      const path = [...above, name];
      const text = said.get(path.join("."));
      if (text) field.description = text;
      explain(field, said, path);
    }
    if (form.items) explain(form.items, said, above);
  }
}

/** Offers ids at a node that takes one; another text stays allowed, since its entry may be written next. */
function offer(node: Node, ids: readonly string[]): void {
  if (node.type !== "string" || node.anyOf || !ids.length) return;
  const { type, pattern } = node;
  delete node.type;
  delete node.pattern;
  node.anyOf = [{ enum: [...ids] }, { type, ...(pattern ? { pattern } : {}) }];
}

/** The nodes that a field path such as `actors.*.id` leads to. */
function nodesAt(node: Node, path: readonly string[]): Node[] {
  const [first, ...rest] = path;
  if (first === undefined) return [node];
  return formsOf(node).flatMap((form) => {
    const next = first === "*" ? form.items : form.properties?.[first];
    return next ? nodesAt(next, rest) : [];
  });
}

/** Offers the ids of sources wherever a list is called `sources`. */
function offerSources(node: Node, ids: readonly string[]): void {
  for (const form of formsOf(node)) {
    for (const [name, field] of Object.entries(form.properties ?? {}))
      if (name === "sources" && field.items) offer(field.items, ids);
      else offerSources(field, ids);
    if (form.items) offerSources(form.items, ids);
  }
}

function entrySchema(kind: KindRule, terms: Terms): Node {
  const schema = writtenSchema(kind.names.one, kind.storage.where, kind.written(terms));
  return (kind.id === "update" ? schema : draftable(schema)) as Node;
}

/** A schema before anything of a record is put into it, and which example of the dictionary shows it. */
type Plain = { kind: string; schema: Node; isShownBy: (path: string) => boolean };

function plainSchemas(terms: Terms): Plain[] {
  const site = writtenSchema("site", "data/site.yml", siteSchema(terms)) as Node;
  const vocabulary = writtenSchema("vocabulary", "data/vocabularies/<name>.yml", vocabularySchema) as Node;
  const redirect = writtenSchema("redirect", "data/redirects/<kind>/<id>.yml", redirectSchema) as Node;
  const exceptions = writtenSchema("exceptions", "data/exceptions/<kind>/<id>.yml", exceptionsSchema) as Node;
  return [
    ...kinds.map((kind) => ({
      kind: kind.id,
      schema: entrySchema(kind, terms),
      isShownBy: (path: string) => kind.storage.path.test(path),
    })),
    { kind: "site", schema: site, isShownBy: (path) => path === "site.yml" },
    { kind: "redirect", schema: redirect, isShownBy: (path) => redirectPath.test(path) },
    { kind: "exceptions", schema: exceptions, isShownBy: (path) => exceptionsPath.test(path) },
    { kind: "vocabulary", schema: vocabulary, isShownBy: () => false },
  ];
}

/** The schemas with the words, the ids and the explanations of a record, which programs complete and show. */
export function editorSchemas(record: RecordSet, dictionary: string): EditorSchema[] {
  const schemas = plainSchemas(termsIn(record));
  const fields = new Set(schemas.flatMap(({ schema }) => namesIn(schema)));
  const explained = [...explanationsIn(dictionary, (name) => fields.has(name))];
  const provisions = [...provisionRefs(record)];
  const idsOf = (to: Reference["to"]) => (to === "provision" ? provisions : [...record[to].keys()]);
  return schemas.map(({ kind, schema, isShownBy }) => {
    explain(schema, explained.find(([path]) => isShownBy(path))?.[1] ?? new Map());
    for (const { field, to } of references.filter((rule) => rule.kind === kind))
      for (const node of nodesAt(schema, field.split("."))) offer(node, idsOf(to));
    offerSources(schema, idsOf("source"));
    return { kind, content: `${JSON.stringify(schema, null, 1)}\n` };
  });
}
