import { onceEach } from "./once-each.ts";

/** One text in a record and the path to it. */
export type TextField = { path: readonly PropertyKey[]; text: string };

function collect(value: unknown, path: readonly PropertyKey[], found: TextField[]): void {
  if (typeof value === "string") found.push({ path, text: value });
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) collect(item, [...path, i], found);
  else if (value !== null && typeof value === "object")
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], found);
}

const textsOf = onceEach((value: object): readonly TextField[] => {
  const found: TextField[] = [];
  collect(value, [], found);
  return found;
});

/** Every text in the value of a record, depth first, with its path. */
export function textFields(value: unknown): readonly TextField[] {
  if (typeof value === "object" && value !== null) return textsOf(value);
  return typeof value === "string" ? [{ path: [], text: value }] : [];
}

const citation = /\[@([^\]\s]*)\]/g;

/** The ids cited in place in a text as `[@source-id]`, in order. */
export function citedIds(text: string): string[] {
  return text.includes("[@") ? [...text.matchAll(citation)].map((match) => match[1] ?? "") : [];
}

const citedOf = onceEach((value: object) =>
  textFields(value).flatMap(({ path, text }) => citedIds(text).map((id) => ({ path, id }))),
);

/** The ids that the texts of a record cite in place, each with the path of its text. */
export const citedFields = (value: unknown): readonly { path: readonly PropertyKey[]; id: string }[] =>
  typeof value === "object" && value !== null ? citedOf(value) : [];
