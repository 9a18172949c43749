import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Makes an empty folder beside `target`, on the same disk, to build into. */
export function stagingFolder(target: string): string {
  mkdirSync(dirname(target), { recursive: true });
  return mkdtempSync(join(dirname(target), `.${basename(target)}-`));
}

/**
 * Puts a finished folder in the place of `target` by renaming, so that readers never meet a half-written site;
 * what stood there before is removed afterwards.
 */
export function replaceFolder(finished: string, target: string): void {
  const old = `${finished}-old`;
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(finished, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
