import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";

/** The values of texts that were read and found sound. A text that is not known has the value undefined. */
export type KeptValues = {
  get(text: string): unknown;
  set(text: string, value: unknown): void;
  /** Leaves what was read for the next process, where there is a place for it. */
  save(): void;
};

/** Texts that one process keeps at most; a record of this size is read in well under a minute. */
const MOST = 50_000;

function memory(): KeptValues {
  const values = new Map<string, unknown>();
  return {
    get: (text) => values.get(text),
    set: (text, value) => {
      if (values.size >= MOST) values.clear();
      values.set(text, value);
    },
    save: () => undefined,
  };
}

/** What this process has read. */
export const inMemory: KeptValues = memory();

const hashOf = (...parts: readonly string[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("base64url");
};

/** The files that decide whether a text is sound and what its value is. */
const readers = () => [
  fileURLToPath(new URL("read-yaml.ts", import.meta.url)),
  fileURLToPath(new URL("yaml-faults.ts", import.meta.url)),
  createRequire(import.meta.url).resolve("yaml/package.json"),
];

/** Changes with whatever decides what a text says, so that nothing is kept from another way of reading. */
const wayOfReading = () => hashOf(process.version, ...readers().map((name) => readFileSync(name, "utf8")));

function readKept(file: string): Map<string, unknown> {
  try {
    const kept: unknown = deserialize(readFileSync(file));
    return kept instanceof Map ? (kept as Map<string, unknown>) : new Map<string, unknown>();
  } catch {
    return new Map();
  }
}

/** Record folders whose values one cache keeps at most. */
const MOST_FOLDERS = 16;

/** Writes beside the file and moves it there, so that nobody reads half of it; a disk that refuses costs only time. */
function writeKept(file: string, values: Map<string, unknown>): void {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const others = readdirSync(dirname(file)).filter((name) => name.startsWith("record-"));
    if (others.length >= MOST_FOLDERS)
      for (const name of others) rmSync(join(dirname(file), name), { force: true });
    writeFileSync(beside, serialize(values));
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}

/**
 * The values of the texts of one record folder as the last process that read it left them in `cache`, by the hash of
 * each text; `save` leaves those that were asked for now. Texts, not names or times of files, decide what is known.
 */
export function keptFor(folder: string, cache: string): KeptValues {
  const file = join(cache, `record-${hashOf(wayOfReading(), folder).slice(0, 16)}`);
  const before = readKept(file);
  const now = new Map<string, unknown>();
  return {
    get: (text) => {
      const hash = hashOf(text);
      const value = before.get(hash);
      if (value !== undefined) now.set(hash, value);
      return value;
    },
    set: (text, value) => now.set(hashOf(text), value),
    save: () => {
      const isSame = now.size === before.size && [...now.keys()].every((hash) => before.has(hash));
      if (!isSame) writeKept(file, now);
    },
  };
}
