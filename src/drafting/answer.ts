import { parse } from "yaml";
import { z } from "zod";

import { EdtfError, parseEdtf } from "../dates/date-span.ts";
import { didYouMean } from "../record/suggest.ts";
import { citedIds, textFields } from "../record/walk.ts";
import type { Field } from "./fields.ts";
import type { RecordIndex } from "./record-index.ts";
import { faultOfShape } from "./shape-fault.ts";

/** An answer as the record holds it, or what is wrong with it and what to do. */
export type Answer = { ok: true; value: unknown } | { ok: false; fault: string };

const wrong = (fault: string): Answer => ({ ok: false, fault });

const commas = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

const isYaml = (text: string) => /^[[{]/.test(text);

/** A text in the form that a field wants; texts in brackets or braces are read as YAML. */
function inForm(field: Field, text: string): unknown {
  if (isYaml(text) && field.form !== "text") return parse(text);
  const first = field.fields?.find(({ isNeeded }) => isNeeded)?.name ?? "";
  switch (field.form) {
    case "number":
      return text === "" ? undefined : Number(text);
    case "yes-no":
      return /^(?:y|yes|true)$/i.test(text);
    case "list":
      return commas(text);
    case "group":
      return { [first]: text };
    case "groups":
      return commas(text).map((part) => ({ [first]: part }));
    case "text":
      return field.schema instanceof z.ZodUnion && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
    default:
      return text;
  }
}

/** Why an id leads nowhere; undefined if it is one of the record, or the field names none. */
function unknownId(to: Field["to"], value: unknown, index: RecordIndex): string | undefined {
  if (to === undefined) return undefined;
  const known = to === "provision" ? index.provisions().map(({ id }) => id) : index.ids(to);
  const ids = (Array.isArray(value) ? value : [value]).filter((id) => typeof id === "string");
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return undefined;
  const fix = to === "provision" ? "correct the reference" : `correct the id, or first: record:new -- ${to}`;
  return `unknown ${to} "${unknown}"${didYouMean(unknown, known)}\n→ ${fix}`;
}

function wrongDate(field: Field, value: unknown): string | undefined {
  if (field.form !== "date" || typeof value !== "string") return undefined;
  try {
    parseEdtf(value);
    return undefined;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return `${error.message}\n→ write it as "2024-06-19", "2024-06" or "2024-06-19/2024-06-20"`;
  }
}

/** Sources cited in place that the record does not have. */
function wrongCitation(value: unknown, index: RecordIndex): string | undefined {
  const cited = [...textFields(value)].flatMap(({ text }) => citedIds(text));
  return unknownId("source", cited, index);
}

/** What is wrong within a group, field by field. */
function wrongWithin(field: Field, value: unknown, index: RecordIndex): string | undefined {
  const groups = (Array.isArray(value) ? value : [value]) as Record<string, unknown>[];
  for (const group of groups)
    for (const inner of field.fields ?? []) {
      const found = group[inner.name];
      const fault = found === undefined ? undefined : faultOfValue(inner, found, index);
      if (fault) return `${inner.name}: ${fault}`;
    }
  return undefined;
}

/** What is wrong with the value of a field: its shape, its date, the ids it names; undefined if nothing is. */
export function faultOfValue(field: Field, value: unknown, index: RecordIndex): string | undefined {
  return (
    faultOfShape(field.schema, value, field.name) ??
    wrongDate(field, value) ??
    unknownId(field.to, value, index) ??
    wrongCitation(value, index) ??
    wrongWithin(field, value, index)
  );
}

/** Reads an answer to a field as the record would hold it. */
export function readAnswer(field: Field, text: string, index: RecordIndex): Answer {
  let value: unknown;
  try {
    value = inForm(field, text.trim());
  } catch (error) {
    return wrong(`${error instanceof Error ? error.message : String(error)}\n→ write it as YAML in one line`);
  }
  const fault = faultOfValue(field, value, index);
  return fault === undefined ? { ok: true, value } : wrong(fault);
}

/** Reads one item of a list that is asked for item by item. */
export function readItem(field: Field, text: string, index: RecordIndex): Answer {
  const item = text.trim();
  const fault = faultOfValue({ ...field, least: 0 }, [item], index);
  return fault === undefined ? { ok: true, value: item } : wrong(fault);
}
