/** One text in a record and the path to it. */
export type TextField = { path: readonly PropertyKey[]; text: string };

function collect(value: unknown, path: readonly PropertyKey[], found: TextField[]): void {
  if (typeof value === "string") found.push({ path, text: value });
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) collect(item, [...path, i], found);
  else if (value !== null && typeof value === "object")
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], found);
}

/** The texts of records read so far: a record is read once, does not change, and is walked by many checks. */
const known = new WeakMap<object, readonly TextField[]>();

/** Every text in the value of a record, depth first, with its path. */
export function textFields(value: unknown): readonly TextField[] {
  const isGroup = typeof value === "object" && value !== null;
  const before = isGroup ? known.get(value) : undefined;
  if (before) return before;
  const found: TextField[] = [];
  collect(value, [], found);
  if (isGroup) known.set(value, found);
  return found;
}

const citation = /\[@([^\]\s]*)\]/g;

/** The ids cited in place in a text as `[@source-id]`, in order. */
export function citedIds(text: string): string[] {
  return [...text.matchAll(citation)].map((match) => match[1] ?? "");
}
