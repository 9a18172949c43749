import { lstatSync, mkdirSync, readlinkSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

import { Failure } from "../failures/failure.ts";

/** What stands at a path, a symbolic link itself and not what it leads to; undefined if nothing does. */
export function standingAt(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/**
 * Makes a folder and those above it, unless another process has just made them. One by one: asked for all at once
 * below a folder that takes none, as in `/proc`, Node 20 tries for ever.
 */
export function makeFolder(path: string): void {
  if (standingAt(path)?.isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!standingAt(path)?.isDirectory()) throw error;
  }
}

/** A path with every symbolic link in it followed, as far as it exists; the rest is kept as it is. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isMissing || dirname(path) === path) throw error;
    return join(realPath(dirname(path)), basename(path));
  }
}

/** Follows a path to the place it means: folders above it are followed, and so is a symbolic link at the place itself. */
export function followed(path: string, hops = 0): string {
  const here = join(realPath(dirname(path)), basename(path));
  if (!standingAt(here)?.isSymbolicLink()) return here;
  if (hops > 40) throw new Failure(`the symbolic links at ${path} lead in a circle`, "correct the links");
  return followed(resolve(dirname(here), readlinkSync(here)), hops + 1);
}

/** A path and all folders above it, the root last. */
export function pathAndAbove(path: string): string[] {
  return dirname(path) === path ? [path] : [path, ...pathAndAbove(dirname(path))];
}

/** Device and number of a folder: the same for every name it has, in capitals or not, mounted twice or not. */
function identity(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat && stat.ino !== 0n ? `${stat.dev}:${stat.ino}` : undefined;
}

/** Whether `path` is `folder` or lies in it, by identity where both exist. */
export function isWithin(path: string, folder: string): boolean {
  const wanted = identity(folder);
  return pathAndAbove(path).some(
    (above) => above === folder || (wanted !== undefined && identity(above) === wanted),
  );
}
