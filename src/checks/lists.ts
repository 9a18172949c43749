import { allEntries } from "../record/kinds-of-record.ts";
import { onceEach } from "../record/once-each.ts";
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

/** An item of a list that stands in it before. */
type Twin = { path: readonly PropertyKey[]; item: unknown };

function collect(value: unknown, path: readonly PropertyKey[], found: Twin[]): void {
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) {
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], found);
    return;
  }
  const seen = new Set<string>();
  for (const [i, item] of value.entries()) {
    const said = identity(item);
    if (seen.has(said)) found.push({ path: [...path, i], item });
    seen.add(said);
    collect(item, [...path, i], found);
  }
}

/** Every item of a list, at any depth of a value, that stands in it before. */
const twinsIn = onceEach((value: object): readonly Twin[] => {
  const found: Twin[] = [];
  collect(value, [], found);
  return found;
});

function reportTwins(entry: Entry<unknown>, value: object, path: readonly PropertyKey[], report: Report) {
  for (const { path: below, item } of twinsIn(value))
    report(entry, [...path, ...below], `${shown(item)} stands twice in this list`, "remove one of the two");
}

const itemsOnce: Check = {
  name: "items-once",
  description: "No list of an entry holds the same thing twice.",
  level: "error",
  check(record, report) {
    const lists = [...allEntries(record)].map(({ entry }) => entry);
    for (const list of record.vocabularies.values())
      for (const [i, term] of list.value.terms.entries()) reportTwins(list, term, ["terms", i], report);
    for (const entry of [...lists, record.site]) reportTwins(entry, entry.value as object, [], report);
  },
};

/** Checks on lists, whatever they hold. */
export const listChecks: readonly Check[] = [itemsOnce];
