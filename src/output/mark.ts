import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The file in a site that says that a build of ours wrote it, and lists what it wrote. */
export const MARK = ".article-four-build";

const heading =
  "Written by the build of this site, which may replace this folder. A file that is not in this list is never deleted.";

/** Every file and link below a folder as a path with `/`, in order; links are listed, not followed. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join("/"))
    .sort();
}

/** Whether a folder carries the mark of a build of ours. */
export function isMarked(folder: string): boolean {
  return existsSync(join(folder, MARK));
}

/** Marks a finished site: the mark lists every file, and is the same for the same site. */
export function writeMark(folder: string): void {
  const files = filesBelow(folder).filter((path) => path !== MARK);
  writeFileSync(join(folder, MARK), [heading, ...files, ""].join("\n"));
}

/** The files that a marked site was written with. */
function listed(folder: string): Set<string> {
  return new Set([MARK, ...readFileSync(join(folder, MARK), "utf8").split("\n").slice(1)]);
}

/** The files in a folder that no build of ours wrote, as paths below it; all of them where the mark is missing. */
export function foreignFiles(folder: string): string[] {
  const ours = isMarked(folder) ? listed(folder) : new Set<string>();
  return filesBelow(folder).filter((path) => !ours.has(path));
}

/** The folders below a folder, the deepest first. */
function foldersBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => join(item.parentPath, item.name))
    .sort((a, b) => b.length - a.length);
}

/**
 * Deletes a marked site: only the files that its mark lists, then the folders left empty, the mark last, so that it
 * can be taken up again after an interruption. Returns the files it kept because they are not the build's.
 */
export function removeSite(folder: string): string[] {
  const foreign = foreignFiles(folder);
  for (const path of filesBelow(folder))
    if (path !== MARK && !foreign.includes(path)) rmSync(join(folder, path), { force: true });
  for (const path of foldersBelow(folder)) if (readdirSync(path).length === 0) rmdirSync(path);
  if (foreign.length === 0) {
    rmSync(join(folder, MARK), { force: true });
    rmdirSync(folder);
  }
  return foreign;
}
