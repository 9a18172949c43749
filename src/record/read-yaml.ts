import { lstatSync, readFileSync } from "node:fs";

import { type Document, isAlias, isMap, isNode, LineCounter, parseDocument, visit } from "yaml";

import type { KeptValues } from "./kept-values.ts";
import type { Problem } from "./problem.ts";
import { yamlFaults } from "./yaml-faults.ts";

/** The largest file the record takes, in bytes; the longest record so far has under 20,000. */
const MAX_BYTES = 262_144;

/** Where in a file a field stands: one-based line and column. */
export type Place = { line: number; column: number };

/** A YAML file read: its value and the way from a field to its place, or what was wrong with it. */
export type YamlFile =
  | { ok: true; value: unknown; place: (path: readonly PropertyKey[]) => Place }
  | { ok: false; problems: Problem[] };

const fault = (file: string, message: string, fix: string, place?: Place): YamlFile => ({
  ok: false,
  problems: [{ rule: "yaml", level: "error", file, ...place, message, fix }],
});

function readRegular(path: string, file: string): Buffer | YamlFile {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return fault(file, "is a symbolic link", "replace it by the file it points to");
  if (stat.isDirectory()) return fault(file, "is a folder", "rename or remove it; only files end with .yml");
  if (!stat.isFile()) return fault(file, "is not a regular file", "remove it from data/");
  if (stat.size > MAX_BYTES)
    return fault(
      file,
      `has ${stat.size} bytes, expected at most ${MAX_BYTES}`,
      "split the record or shorten its texts",
    );
  return readFileSync(path);
}

/** Reads a file, or says that it may not be read; every other fault of the disk is thrown. */
function readBytes(path: string, file: string): Buffer | YamlFile {
  try {
    return readRegular(path, file);
  } catch (error) {
    const isDenied = error instanceof Error && "code" in error && error.code === "EACCES";
    if (!isDenied) throw error;
    return fault(file, "may not be read by you", "give yourself the right to read it: chmod u+r");
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Buffer, file: string): string | YamlFile {
  try {
    return utf8.decode(bytes);
  } catch {
    const valid = bytes.toString("utf8").split("\uFFFD")[0] ?? "";
    const line = valid.split("\n").length;
    return fault(file, "has bytes that are not UTF-8", "save the file as UTF-8", {
      line,
      column: (valid.split("\n").at(-1)?.length ?? 0) + 1,
    });
  }
}

function tabPlace(text: string): Place | undefined {
  if (!text.includes("\t")) return undefined;
  const lines = text.split("\n");
  const index = lines.findIndex((line) => line.includes("\t"));
  return index < 0 ? undefined : { line: index + 1, column: (lines[index]?.indexOf("\t") ?? 0) + 1 };
}

/** Gives the place of a field, or of its nearest parent that stands in the file. */
function placeOf(doc: Document, counter: LineCounter, path: readonly PropertyKey[]): Place {
  for (let length = path.length; length >= 0; length--) {
    const start = startOf(doc, path.slice(0, length));
    if (start !== undefined) {
      const { line, col } = counter.linePos(start);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

function startOf(doc: Document, path: readonly PropertyKey[]): number | undefined {
  const last = path.at(-1);
  const parent = path.length ? doc.getIn(path.slice(0, -1), true) : undefined;
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === String(last));
    if (pair && isNode(pair.key)) return pair.key.range?.[0];
  }
  const node = path.length ? doc.getIn(path, true) : doc.contents;
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The document of a text, with the lines of its places. */
function documentOf(text: string): { doc: Document; counter: LineCounter } {
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  return { doc, counter };
}

/** A text that was found sound before; it is taken apart again only when a place in it is asked for. */
function readBefore(text: string, value: unknown): YamlFile {
  let read: ReturnType<typeof documentOf> | undefined;
  return {
    ok: true,
    value,
    place: (path) => {
      read ??= documentOf(text);
      return placeOf(read.doc, read.counter, path);
    },
  };
}

function parse(text: string, file: string): YamlFile {
  const { doc, counter } = documentOf(text);
  const place = (at: number): Place => {
    const { line, col } = counter.linePos(at);
    return { line, column: col };
  };
  const faults = yamlFaults(doc, text);
  if (faults.length)
    return {
      ok: false,
      problems: faults.map(({ at, message, fix }) => ({
        rule: "yaml",
        level: "error",
        file,
        ...place(at),
        message,
        fix,
      })),
    };
  if (doc.contents === null)
    return fault(file, "is empty, expected a record", "write the record or remove the file");
  const alias = aliasIn(doc);
  if (alias !== undefined)
    return fault(file, "uses a YAML anchor or alias", "write the value out in full", place(alias));
  return { ok: true, value: doc.toJS(), place: (path) => placeOf(doc, counter, path) };
}

/** Where the first anchor or alias of a file stands; undefined if it has none. */
function aliasIn(doc: Document): number | undefined {
  let found: number | undefined;
  visit(doc, (_key, node) => {
    if (isAlias(node) || (isNode(node) && "anchor" in node && node.anchor)) found ??= node.range?.[0];
  });
  return found;
}

/**
 * Reads one YAML file as a record: a regular UTF-8 file of at most `MAX_BYTES`, without tabs, anchors,
 * repeated keys or YAML errors. `file` is the name to use in problems. Reports faults instead of throwing. What
 * `kept` holds of a text is not read again.
 */
export function readYaml(path: string, file: string, kept: KeptValues): YamlFile {
  const bytes = readBytes(path, file);
  if (!Buffer.isBuffer(bytes)) return bytes;
  const text = decode(bytes, file);
  if (typeof text !== "string") return text;
  const before = kept.get(text);
  if (before !== undefined) return readBefore(text, before);
  const tab = tabPlace(text);
  if (tab) return fault(file, "has a tab", "use spaces", tab);
  const read = parse(text, file);
  if (read.ok) kept.set(text, read.value);
  return read;
}
