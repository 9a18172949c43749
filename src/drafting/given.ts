import { readFileSync } from "node:fs";

import { parse } from "yaml";
import { z } from "zod";

import { Failure } from "../failures/failure.ts";
import { faultOfValue, readAnswer } from "./answer.ts";
import type { Field } from "./fields.ts";
import type { Content, RecordIndex } from "./record-index.ts";

/** The fields that options may give: each by its name, those of a single group also as `<group>.<field>`. */
const optionFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...(field.form === "group" ? (field.fields ?? []) : [])]);

/** A group is judged once all that options give of it is together. */
const anything = z.unknown();

const optionOf = ({ path }: Field) => path;

/** The names of the options that give a field of an entry. */
export const optionNames = (fields: readonly Field[]): string[] => optionFields(fields).map(optionOf);

/** What a file, or the standard input, gives as YAML. */
function contentFrom(file: string | undefined): Content {
  if (file === undefined) return {};
  const value: unknown = parse(readFileSync(file === "-" ? 0 : file, "utf8"));
  if (value !== null && typeof value === "object" && !Array.isArray(value)) return value as Content;
  throw new Failure(
    `${file === "-" ? "the input" : file} holds no fields`,
    "write them as in a file of the record",
  );
}

/** Takes the sources of an entry also for a group within it that needs sources and was given none. */
function withSources(fields: readonly Field[], content: Record<string, unknown>): Content {
  for (const { name, form, fields: inner } of fields) {
    const group = content[name] as Record<string, unknown> | undefined;
    const wants = inner?.some((field) => field.name === "sources" && field.isNeeded);
    if (form === "group" && group && wants && content.sources) group.sources ??= content.sources;
  }
  return content;
}

/**
 * Reads what options give, by name of the field. Texts in brackets or braces are read as YAML; lists are given with
 * commas. Throws a `Failure` with everything that is wrong with them.
 */
export function givenContent(
  fields: readonly Field[],
  texts: Readonly<Record<string, string>>,
  index: RecordIndex,
): Content {
  const content: Record<string, unknown> = { ...contentFrom(texts.from) };
  const faults: string[] = [];
  for (const field of optionFields(fields)) {
    const text = texts[optionOf(field)];
    if (text === undefined || text === "") continue;
    const [group = "", name] = field.path.split(".");
    const answer = readAnswer(field.form === "group" ? { ...field, schema: anything } : field, text, index);
    if (!answer.ok) faults.push(`--${optionOf(field)}: ${answer.fault}`);
    else if (name) content[group] = { ...(content[group] as Content | undefined), [name]: answer.value };
    else content[group] = answer.value;
  }
  const whole = withSources(fields, content);
  for (const field of fields)
    if (whole[field.name] !== undefined && !faults.length) {
      const fault = faultOfValue(field, whole[field.name], index);
      if (fault) faults.push(`--${field.name}: ${fault}`);
    }
  if (faults.length)
    throw new Failure(`nothing was written:\n  ${faults.join("\n").replaceAll("\n", "\n  ")}`);
  return whole;
}
