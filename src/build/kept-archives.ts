import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Parts, Shelf } from "../export/shelf.ts";

/** Archives that are kept: those of some records. */
const MOST = 24;

/** What decides how archives are packed, beside what is packed: our own packing, and the versions of all packages. */
const packers = [
  "../export/zip.ts",
  "../export/workbook.ts",
  "../export/book/book.ts",
  "../../package-lock.json",
];

const wayOfPacking = (): string =>
  packers.map((path) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8")).join("\0");

function hashOf(parts: Parts): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest("hex");
}

function read(file: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Removes the oldest archives beyond those that are kept. */
function tidy(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const age = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  for (const file of files.sort((a, b) => age(b) - age(a)).slice(MOST)) rmSync(file, { force: true });
}

/** Keeps archives in a folder between builds, each found by the hash of what it packs and of how it is packed. */
export function shelfIn(folder: string): Shelf {
  const ground = wayOfPacking();
  mkdirSync(folder, { recursive: true });
  const placeOf = (parts: Parts) => join(folder, hashOf([ground, ...parts]));
  return {
    get: (parts) => read(placeOf(parts)),
    put: (parts, archive) => {
      const file = placeOf(parts);
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, archive);
      renameSync(unfinished, file);
      tidy(folder);
      return archive;
    },
  };
}
