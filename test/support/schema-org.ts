import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The vocabulary of schema.org as `schema-dts` publishes it: properties with their ranges, types and subtypes. */
const require = createRequire(import.meta.url);
const declarations = readFileSync(join(dirname(require.resolve("schema-dts")), "schema.d.ts"), "utf8");

type Base = { parents: string[]; ranges: Map<string, string[]> };

const parts = (list: string) => list.split(/[|,]/).map((part) => part.trim());

function readBases(): Map<string, Base> {
  const blocks = declarations.matchAll(/^(?:export )?interface (\w+) extends ([^{]+)\{([\s\S]*?)^\}/gm);
  return new Map(
    [...blocks].map(([, name = "", parents = "", body = ""]) => [
      name,
      {
        parents: parts(parents),
        ranges: new Map(
          [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;$/gm)].map(
            ([, property = "", range = ""]) => [property, parts(range)],
          ),
        ),
      },
    ]),
  );
}

const bases = readBases();
const unions = new Map(
  [...declarations.matchAll(/^export type (\w+) = ([^;]+);$/gm)].map(([, name = "", list = ""]) => [
    name,
    parts(list),
  ]),
);

function collect(name: string, members: Set<string>): Set<string> {
  if (members.has(name)) return members;
  members.add(name);
  for (const member of unions.get(name) ?? []) collect(member.replace(/Leaf$/, ""), members);
  return members;
}

const known = new Map<string, Set<string>>();

/** Every type that a name stands for: itself, its subtypes, and the values of an enumeration. */
function membersOf(name: string): Set<string> {
  const members = known.get(name) ?? collect(name, new Set());
  known.set(name, members);
  return members;
}

function rangeOf(base: string, property: string): string[] | undefined {
  const found = bases.get(base);
  if (!found) return undefined;
  return (
    found.ranges.get(property) ??
    found.parents.map((parent) => rangeOf(parent, property)).find((range) => range !== undefined)
  );
}

const isDay = (text: string) => /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?Z)?)?)?$/.test(text);

/** Whether a text may stand where a property takes values of a range. */
function isText(text: string, range: readonly string[]): boolean {
  if (range.includes("Text")) return true;
  if (range.some((name) => /^Date(?:Time)?$/.test(name)) && isDay(text)) return true;
  if (range.includes("URL") && /^https?:\/\/\S+$/.test(text)) return true;
  return range.some((name) => membersOf(name).has(JSON.stringify(text)) && text.startsWith("https://"));
}

function isFit(value: unknown, range: readonly string[]): boolean {
  if (typeof value === "string") return isText(value, range);
  if (typeof value === "number") return range.some((name) => /^(?:Integer|Number|Float)$/.test(name));
  if (typeof value === "boolean") return range.includes("Boolean");
  if (typeof value !== "object" || value === null) return false;
  const type = (value as Record<string, unknown>)["@type"];
  if (type === undefined) return "@id" in value && range.includes("IdReference");
  return typeof type === "string" && range.some((name) => membersOf(name).has(type));
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/**
 * What is wrong with a piece of structured data: a type that schema.org does not have, a property that its type does
 * not have, or a value that the property does not take. Enumerations are given by address, days as ISO 8601.
 */
export function schemaFaults(node: object, at = ""): string[] {
  const { "@type": type, ...rest } = node as Record<string, unknown>;
  const here = `${at}${String(type)}`;
  if (!bases.has(`${String(type)}Leaf`)) return [`${here}: no type of schema.org`];
  return Object.entries(rest)
    .filter(([name]) => !name.startsWith("@"))
    .flatMap(([name, value]) => {
      const range = rangeOf(`${String(type)}Leaf`, name);
      if (!range) return [`${here}.${name}: no property of the type`];
      return listOf(value).flatMap((item) => {
        if (!isFit(item, range)) return [`${here}.${name}: ${JSON.stringify(item).slice(0, 80)}`];
        const isNode = typeof item === "object" && item !== null && "@type" in item;
        return isNode ? schemaFaults(item, `${here}.${name} `) : [];
      });
    });
}
