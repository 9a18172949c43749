import { linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file to be written whole; an existing one is replaced only if that is meant. */
export type NewFile = { path: string; content: string; replaces: boolean };

/** The name of a file while it is written: hidden, so that no reader of the folder takes it for a record. */
const temporaryName = (path: string) => join(dirname(path), `.${basename(path)}.${process.pid}.new`);

const leftOver = /\.\d+\.new$/;

/** Removes what an interrupted writer left in a folder. To be called by the one writer there is. */
export function sweepLeftOvers(folder: string): void {
  for (const name of readdirSync(folder))
    if (leftOver.test(name)) rmSync(join(folder, name), { force: true });
}

/**
 * Writes a file so that it stands there whole or not at all: beside its place first, then moved into place. Throws
 * what went wrong, an error with the code `EEXIST` if a file stands there that is not to be replaced.
 */
export function writeWhole({ path, content, replaces }: NewFile): void {
  const temporary = temporaryName(path);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, content);
    if (replaces) renameSync(temporary, path);
    else linkSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
