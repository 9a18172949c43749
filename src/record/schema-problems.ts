import type { z } from "zod";

import { fieldName, type Problem, show } from "./problem.ts";
import type { Place } from "./read-yaml.ts";
import { didYouMean } from "./suggest.ts";

type Issue = z.core.$ZodIssue;
type Said = { path: readonly PropertyKey[]; message: string; fix: string };

/** Follows a path into a value; undefined where it ends early. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === "object" ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

const article = (word: string) => (/^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`);

const typeNames: Record<string, string> = {
  string: "text",
  object: "group of fields",
  array: "list",
  int: "whole number",
};
const typeName = (type: string) => typeNames[type] ?? type;

function unknownKeys(issue: Issue & { code: "unrecognized_keys" }, known: readonly string[]): Said[] {
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    message: `unknown field "${key}"${didYouMean(key, known)}`,
    fix: "correct its name or remove it; data/README.md lists the fields of each kind",
  }));
}

function wrongTerm(issue: Issue & { code: "invalid_value" }, found: unknown): Said {
  const words = issue.values.map(String);
  const near = typeof found === "string" ? didYouMean(found, words) : "";
  return {
    path: issue.path,
    message: `${show(found)}${foreignSign(found)} is not one of the allowed words${near}`,
    fix: `use one of: ${words.slice(0, 40).join(", ")}`,
  };
}

function missing(issue: Issue, field: string): Said {
  return {
    path: issue.path,
    message: `missing field "${field}"`,
    fix: `add "${field}"; data/README.md says what it holds`,
  };
}

function say(issue: Issue, value: unknown, known: readonly string[]): Said[] {
  const found = valueAt(value, issue.path);
  const field = String(issue.path.at(-1) ?? "");
  if (issue.code === "unrecognized_keys") return unknownKeys(issue, known);
  if (found === undefined && issue.path.length) return [missing(issue, field)];
  if (issue.code === "invalid_value") return [wrongTerm(issue, found)];
  if (issue.code === "invalid_union") return union(issue, value, known);
  const expected = issue.code === "invalid_type" ? article(typeName(issue.expected)) : issue.message;
  const sign = issue.code === "invalid_format" ? foreignSign(found) : "";
  return [
    {
      path: issue.path,
      message: `found ${show(found)}${sign}, expected ${expected}`,
      fix: remedy(issue, found),
    },
  ];
}

/** Names the first sign of a text that is none of plain Latin, since it may look like one that is. */
export function foreignSign(found: unknown): string {
  if (typeof found !== "string") return "";
  const match = /[^ -~]/u.exec(found);
  if (!match) return "";
  const [sign] = match;
  const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `, whose sign ${match.index + 1} is U+${number}`;
}

/** What to do about a value of the right type and the wrong form. */
function remedyOfForm(issue: Issue, found: unknown): string {
  if (issue.code === "too_big" && typeof found === "string")
    return `it has ${found.length} characters: shorten it by ${found.length - Number(issue.maximum)}`;
  if (issue.code === "too_small" && Array.isArray(found)) return "add what is missing, or correct the field";
  if (typeof found === "string" && found !== found.trim()) return "take the space away";
  if (Array.isArray(found)) {
    const twice = found.find((item, i) => found.indexOf(item) !== i) as unknown;
    if (twice !== undefined) return `remove one ${show(twice)}`;
  }
  return "correct the value";
}

/** What to do about a value of the wrong type. */
function remedy(issue: Issue, found: unknown): string {
  if (issue.code !== "invalid_type") return remedyOfForm(issue, found);
  if (found === null) return "write its value, or remove the line";
  if (issue.expected === "string" && ["number", "boolean"].includes(typeof found))
    return "put the value in double quotes";
  if (issue.expected === "array" && typeof found === "string")
    return `put it in brackets: [${found}], or on a line of its own after a hyphen`;
  if (issue.expected === "string" && typeof found === "object")
    return "write one text here, in double quotes";
  if (issue.expected === "object" && Array.isArray(found) && !issue.path.length)
    return "take the hyphens before its fields away: a file holds one entry, not a list";
  if (issue.expected === "object" && typeof found === "string")
    return issue.path.includes("actors") || issue.path.includes("signatories")
      ? `write it on a line of its own as - id: ${found}`
      : "write its fields on lines of their own; data/README.md shows how";
  return "correct the value";
}

/** Of the alternatives of a union, reports the one that came nearest. */
function union(issue: Issue & { code: "invalid_union" }, value: unknown, known: readonly string[]): Said[] {
  const [nearestBranch] = [...issue.errors].sort((a, b) => a.length - b.length);
  if (!nearestBranch?.length)
    return [
      {
        path: issue.path,
        message: `found ${show(valueAt(value, issue.path))}, which fits no allowed form`,
        fix: "see data/README.md for the allowed forms",
      },
    ];
  return nearestBranch.flatMap((inner) =>
    say({ ...inner, path: [...issue.path, ...inner.path] }, value, known),
  );
}

/**
 * Turns the findings of a schema into problems with place, found value, expectation and remedy.
 * `known` are the field names that the kind of record has.
 */
export function schemaProblems(
  error: z.ZodError,
  value: unknown,
  file: string,
  place: (path: readonly PropertyKey[]) => Place,
  known: readonly string[],
): Problem[] {
  return error.issues
    .flatMap((issue) => say(issue, value, known))
    .map(({ path, message, fix }) => ({
      rule: "schema",
      level: "error" as const,
      file,
      ...place(path),
      ...(path.length ? { field: fieldName(path) } : {}),
      message,
      fix,
    }));
}
