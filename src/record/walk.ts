/** One text in a record and the path to it. */
export type TextField = { path: readonly PropertyKey[]; text: string };

/** Yields every text in a value, depth first, with its path. */
export function* textFields(value: unknown, path: readonly PropertyKey[] = []): Generator<TextField> {
  if (typeof value === "string") yield { path, text: value };
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* textFields(item, [...path, i]);
  else if (value !== null && typeof value === "object")
    for (const [key, item] of Object.entries(value)) yield* textFields(item, [...path, key]);
}

const citation = /\[@([^\]\s]*)\]/g;

/** The ids cited in place in a text as `[@source-id]`, in order. */
export function citedIds(text: string): string[] {
  return [...text.matchAll(citation)].map((match) => match[1] ?? "");
}
