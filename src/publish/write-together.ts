import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A file to be written whole. */
export type NewFile = { path: string; content: string };

/**
 * Writes several files so that either all of them are written or none: each is written beside its place first, then
 * all are moved into place; if one cannot be, those already moved are put back. Throws what went wrong.
 */
export function writeTogether(files: readonly NewFile[]): void {
  const staged = files.map((file) => ({
    ...file,
    temporary: `${file.path}.${process.pid}.new`,
    before: existsSync(file.path) ? readFileSync(file.path) : undefined,
  }));
  const moved: typeof staged = [];
  try {
    for (const { path, temporary, content } of staged) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary, content);
    }
    for (const file of staged) {
      renameSync(file.temporary, file.path);
      moved.push(file);
    }
  } catch (error) {
    for (const { path, before } of moved)
      if (before === undefined) rmSync(path, { force: true });
      else writeFileSync(path, before);
    throw error;
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
}
