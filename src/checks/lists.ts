import { allEntries } from "../record/kinds-of-record.ts";
import type { Entry } from "../record/record.ts";
import type { Check, Report } from "./check.ts";

/** Fields that say together what an item of a list is about; the first group that an item has tells it from others. */
const naming = [
  ["id"],
  ["variable"],
  ["party", "body", "date"],
  ["event"],
  ["zone"],
  ["treaty"],
  ["milestone"],
  ["page"],
] as const;

/** What an item of a list is, so that two of the same are seen; items that only describe are told by all they say. */
function identity(item: unknown): string {
  if (item === null || typeof item !== "object") return JSON.stringify(item);
  const fields = item as Record<string, unknown>;
  const name = naming.find((group) => group.every((field) => typeof fields[field] === "string"));
  return name ? name.map((field) => `${field} ${String(fields[field])}`).join(", ") : JSON.stringify(item);
}

const shown = (item: unknown): string => {
  const text = identity(item);
  return text.length > 60 ? "this item" : text;
};

/** Reports every item of a list, at any depth of a value, that stands in it before. */
function walk(entry: Entry<unknown>, value: unknown, path: readonly PropertyKey[], report: Report): void {
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) {
    for (const [key, item] of Object.entries(value)) walk(entry, item, [...path, key], report);
    return;
  }
  const seen = new Set<string>();
  for (const [i, item] of value.entries()) {
    const said = identity(item);
    if (seen.has(said))
      report(entry, [...path, i], `${shown(item)} stands twice in this list`, "remove one of the two");
    seen.add(said);
    walk(entry, item, [...path, i], report);
  }
}

const itemsOnce: Check = {
  name: "items-once",
  description: "No list of an entry holds the same thing twice.",
  level: "error",
  check(record, report) {
    const lists = [...allEntries(record)].map(({ entry }) => entry);
    for (const list of record.vocabularies.values())
      for (const [i, term] of list.value.terms.entries()) walk(list, term, ["terms", i], report);
    for (const entry of [...lists, record.site]) walk(entry, entry.value, [], report);
  },
};

/** Checks on lists, whatever they hold. */
export const listChecks: readonly Check[] = [itemsOnce];
