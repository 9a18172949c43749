import { z } from "zod";

import { type Kind, kindById } from "../kinds/index.ts";
import { edtf, type Terms } from "../record/schema/common.ts";
import type { Asking, Draftable, Wording } from "./asking.ts";
import { wording } from "./wording.ts";

/** What an answer is made into. */
type Form = "text" | "date" | "word" | "number" | "yes-no" | "list" | "group" | "groups";

/** One field of a record that can be asked for or given as an option. */
export type Field = {
  name: string;
  /** Its place in the record, as references name it: `actors.*.id`. */
  path: string;
  schema: z.ZodType;
  form: Form;
  isNeeded: boolean;
  /** How it is asked for; undefined where it is taken but not asked for. */
  asking: Asking | undefined;
  /** The words allowed, of a word or of a list of words. */
  words?: readonly string[];
  /** The kind of record that it names, of an id or of a list of ids. */
  to?: Kind | "provision";
  /** What a group is made of. */
  fields?: readonly Field[];
  /** How many a list needs. */
  least: number;
};

type Look = { kind: Draftable; wording: Wording; references: Readonly<Record<string, string>> };

/** Fields that commands write and people do not. */
const written = new Set(["confirmed", "announces", "seal"]);

const unwrapped = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;

/** Of several forms, the one that is asked for: the last group, or else the first. */
function oneForm(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const forms = schema.options as readonly z.ZodType[];
  return forms.findLast((form) => form instanceof z.ZodObject) ?? forms[0] ?? schema;
}

function formOf(schema: z.ZodType): Form {
  if (schema === edtf) return "date";
  if (schema instanceof z.ZodEnum) return "word";
  if (schema instanceof z.ZodNumber) return "number";
  if (schema instanceof z.ZodBoolean || schema instanceof z.ZodLiteral) return "yes-no";
  if (schema instanceof z.ZodObject) return "group";
  if (!(schema instanceof z.ZodArray)) return "text";
  return schema.element instanceof z.ZodObject ? "groups" : "list";
}

/** How many a list needs at least. */
function leastOf(schema: z.ZodType): number {
  if (!(schema instanceof z.ZodArray)) return 0;
  return z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }).minItems ?? 0;
}

/** The kind that a field names: as its kind declares, and every list `sources` names sources. */
function referenceAt(path: string, form: Form, references: Look["references"]): Field["to"] {
  if (form === "list" && /(?:^|\.)sources$/.test(path)) return "source";
  return references[form === "list" ? `${path}.*` : path] as Field["to"];
}

function fieldOf(name: string, path: string, declared: z.ZodType, look: Look): Field {
  const schema = oneForm(unwrapped(declared));
  const form = formOf(schema);
  const inner = schema instanceof z.ZodArray ? (schema.element as z.ZodType) : schema;
  const below = form === "groups" ? `${path}.*` : path;
  const isNeeded = !(declared instanceof z.ZodOptional);
  const named = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return {
    name,
    path,
    schema: unwrapped(declared),
    form,
    isNeeded,
    asking: look.wording[path] ?? (isNeeded ? { ask: named } : undefined),
    least: leastOf(schema),
    to: referenceAt(path, form, look.references),
    ...(inner instanceof z.ZodEnum ? { words: inner.options.map(String) } : {}),
    ...(inner instanceof z.ZodObject ? { fields: fieldsIn(inner, below, look) } : {}),
  };
}

function fieldsIn(schema: z.ZodObject, below: string, look: Look): Field[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([name]) => !written.has(name))
    .map(([name, declared]) => fieldOf(name, below ? `${below}.${name}` : name, declared, look));
}

/** The schema of what is drafted: that of a kind, or of a provision within an article. */
export function schemaOf(kind: Draftable, terms: Terms): z.ZodObject {
  if (kind !== "provision") return kindById[kind].written(terms);
  const provisions = kindById.article.written(terms).shape.provisions as z.ZodArray;
  return provisions.element as z.ZodObject;
}

/** Every field that an editor may write of a kind, in the order of its schema. */
export function fieldsOf(kind: Draftable, terms: Terms): Field[] {
  const { references } = kindById[kind === "provision" ? "article" : kind];
  const prefix = "provisions.*.";
  const own =
    kind === "provision"
      ? Object.fromEntries(
          Object.entries(references)
            .filter(([path]) => path.startsWith(prefix))
            .map(([path, to]) => [path.slice(prefix.length), to]),
        )
      : references;
  const fields = fieldsIn(schemaOf(kind, terms), "", { kind, wording: wording[kind], references: own });
  return kind === "provision" ? fields.filter(({ name }) => name !== "id") : fields;
}
