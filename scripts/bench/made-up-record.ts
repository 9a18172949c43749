import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { parseDocument, stringify } from "yaml";

type Fields = Record<string, unknown>;

const filesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".yml"));

const read = (file: string): Fields => parseDocument(readFileSync(file, "utf8")).toJS() as Fields;

/** Makes a record one that was never published, so that made-up entries need no notice. */
function unpublish(record: string): void {
  for (const name of filesIn(join(record, "updates"))) {
    const file = join(record, "updates", name);
    const { announces: _announces, seal: _seal, ...fields } = read(file);
    writeFileSync(file, stringify(fields));
  }
}

/** A value in which every source is named by its copy, in lists and in prose. */
function citingCopies(value: unknown, sources: ReadonlySet<string>, ending: string): unknown {
  if (typeof value === "string")
    return sources.has(value) ? value + ending : value.replace(/\[@([^\]\s]+)\]/g, `[@$1${ending}]`);
  if (Array.isArray(value)) return value.map((item) => citingCopies(item, sources, ending));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, citingCopies(item, sources, ending)]),
  );
}

const moved = (address: unknown, ending: string) => {
  const url = new URL(String(address));
  url.searchParams.set("copy", ending.slice(1));
  return url.href;
};

/**
 * Writes a record into an empty folder that has about so many events: that of `from`, and copies of its events and
 * sources, each copy citing copies. For measuring only. Returns the numbers of events and sources.
 */
export function makeUpRecord(from: string, to: string, events: number): { events: number; sources: number } {
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  unpublish(to);
  const eventFiles = filesIn(join(from, "events"));
  const sourceFiles = filesIn(join(from, "sources"));
  const sources = new Set(sourceFiles.map((name) => name.slice(0, -4)));
  const times = Math.max(0, Math.round(events / eventFiles.length) - 1);
  const allSources = sourceFiles.map((name) => [name, read(join(from, "sources", name))] as const);
  const allEvents = eventFiles.map((name) => [name, read(join(from, "events", name))] as const);
  for (let i = 2; i <= times + 1; i++) {
    const ending = `-n${i}`;
    for (const [name, fields] of allSources) {
      const copyOf =
        fields.copyOf === undefined ? {} : { copyOf: citingCopies(fields.copyOf, sources, ending) };
      const copy = { ...fields, ...copyOf, url: moved(fields.url, ending) };
      writeFileSync(join(to, "sources", name.replace(".yml", `${ending}.yml`)), stringify(copy));
    }
    for (const [name, { milestone: _milestone, ...fields }] of allEvents) {
      const copy = {
        ...(citingCopies(fields, sources, ending) as Fields),
        title: `${String(fields.title)} (${i})`,
      };
      writeFileSync(join(to, "events", name.replace(".yml", `${ending}.yml`)), stringify(copy));
    }
  }
  return { events: eventFiles.length * (times + 1), sources: sourceFiles.length * (times + 1) };
}
