import { parse, stringify } from "yaml";
import { z } from "zod";

import { kinds } from "../../src/kinds/index.ts";
import type { Terms } from "../../src/record/schema/common.ts";

/** One fault put into one file: what was done and the text that the file then has, written when it is asked for. */
export type Variant = { fault: string; file: string; text: () => string | Uint8Array };

/** Random numbers from 0 to 1 that are the same on every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Leaf = { path: (string | number)[]; value: unknown };

function leaves(value: unknown, path: (string | number)[] = []): Leaf[] {
  const own = path.length ? [{ path, value }] : [];
  if (value === null || typeof value !== "object") return own;
  const items = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...own, ...items.flatMap(([key, item]) => leaves(item, [...path, key]))];
}

/** A copy of a value with one part replaced. */
function changed(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = changed(copy[key], rest, by);
  return copy;
}

/** Ways to spoil any text of the record, whatever field it stands in. */
const textFaults: Record<string, (text: string) => unknown> = {
  "is empty": () => "",
  "holds a control sign": (text) => `${text.slice(0, 2)}\u0007${text.slice(2)}`,
  "holds a sign without width": (text) => `${text.slice(0, 2)}\u200B${text.slice(2)}`,
  "runs from right to left": (text) => `${text}\u202E`,
  "holds half a pair": (text) => `${text}\uFFFE`,
  "begins with a space": (text) => ` ${text}`,
  "is a number": () => 42,
  "is nothing": () => null,
  "is a list": (text) => [text],
  "is a group of fields": (text) => ({ text }),
  "is far too long": (text) => text.padEnd(5000, " long"),
  "cites with a space": (text) => `${text} [@ nobody]`,
  "cites without an end": (text) => `${text} [@nobody-1999`,
  "cites a source that is not there": (text) => `${text} [@nobody-1999]`,
  "holds a bare address": (text) => `${text} https://tass.com/a`,
  "has a line break": (text) => `${text}\n\nMore.`,
  "piles up marks": (text) => `${text}${"\u0301".repeat(9)}`,
  "says that nothing is said": () => "n/a",
  "is only signs": () => "…!",
};

const dateFaults = ["2025-02-29", "2025-13", "yesterday", "19.06.2024", "2024/2023", "Y-10000", "-0100"];

const addressFaults = [
  "javascript:alert(1)",
  "https://user:secret@tass.com/a",
  "http://localhost/a",
  "http://127.0.0.1/a",
  "http://0x7f.1/a",
  "http://192.168.0.4/a",
  "http://[::1]/a",
  "https://example",
  "https://.",
  "https:///tass.com",
  "https://tass.com/\u202Ea",
  "https://ta\u200Bss.com/a",
  " https://tass.com/a",
  "https://tass.com/a b",
  "https://router.local/a",
  "tass.com/a",
];

const isDate = (path: readonly (string | number)[]) =>
  ["date", "from", "to"].includes(String(path.at(-1))) && !path.includes("values");

/** Every fault of one place, as the value that would stand there. */
function faultsOf({ path, value }: Leaf): [string, unknown][] {
  const name = String(path.at(-1));
  const found: [string, unknown][] = [];
  if (typeof value === "string") {
    for (const [fault, spoil] of Object.entries(textFaults))
      if (fault !== "is a number" || name !== "value") found.push([fault, spoil(value)]);
    if (isDate(path)) for (const text of dateFaults) found.push([`is dated ${text}`, text]);
    if (name === "url") for (const text of addressFaults) found.push([`leads to ${text}`, text]);
    if (/^[a-z]+(?:-[a-z0-9]+)+$/.test(value) && name !== "id")
      found.push(
        ["names nothing", "nobody-at-all"],
        ["has a letter of another script", value.replace(/[aceopx]/, "\u0441")],
      );
  }
  if (Array.isArray(value) && value.length) {
    found.push(["has the same item twice", [...(value as unknown[]), value[0] as unknown]]);
    found.push(["is no list", "text"]);
  }
  if (value !== null && typeof value === "object" && !Array.isArray(value) && name !== "values")
    found.push(["has a field that is not known", { ...value, sumary: "text" }]);
  return found;
}

/** Faults of writing that stand in no value. */
const rawFaults: Record<string, (text: string) => string | Uint8Array> = {
  "has a tab": (text) => text.replace(": ", ":\t"),
  "has a merge marker": (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`,
  "has a field twice": (text) => `${text}${/^\w+:/m.exec(text)?.[0]} again\n`,
  "is cut by a remark": (text) => text.replace(/^(\w+: [A-Za-z][^\n"]*)$/m, "$1 #cut"),
  "leaves a quotation mark open": (text) => text.replace(/^(\w+): [A-Za-z][^\n"]*$/m, '$1: "open'),
  "has a no-break space": (text) => `${text}\u00A0 note: text\n`,
  "has an alias": (text) => text.replace(/^(\w+): /m, "$1: &a "),
  "is not UTF-8": (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xe9, 0x0a])]),
  "has a colon in text": (text) => text.replace(/^(\w+): [A-Za-z][^\n"]*$/m, "$1: a: b: c"),
};

/** The fields that a file of the record cannot do without. */
function requiredOf(path: string, terms: Terms): string[] {
  const rule = kinds.find(({ storage }) => storage.path.test(path));
  const shape = rule && z.toJSONSchema(rule.written(terms), { unrepresentable: "any", io: "input" });
  return shape?.required ?? [];
}

/** Every variant of one file that this knows to make. */
export function variantsOf(file: string, before: string, terms: Terms): Variant[] {
  const value: unknown = parse(before);
  const spoiled = leaves(value).flatMap((leaf) =>
    faultsOf(leaf)
      .filter(([, by]) => by !== leaf.value)
      .map(([fault, by]) => ({
        fault: `${leaf.path.join(".")} ${fault}`,
        file,
        text: () => stringify(changed(value, leaf.path, by), { aliasDuplicateObjects: false }),
      })),
  );
  const dropped = requiredOf(file, terms).map((field) => {
    const rest = Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== field));
    return { fault: `lacks ${field}`, file, text: () => stringify(rest) };
  });
  const raw = Object.entries(rawFaults)
    .filter(([, spoil]) => spoil(before) !== before)
    .map(([fault, spoil]) => ({ fault, file, text: () => spoil(before) }));
  return [...spoiled, ...dropped, ...raw];
}
