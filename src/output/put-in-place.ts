import { renameSync, rmdirSync, rmSync, symlinkSync } from "node:fs";
import { basename, join, relative } from "node:path";

import type { Output } from "./judge-output.ts";

/** What a disk answers that takes no symbolic links. */
const noLinks = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"]);

const isWindows = process.platform === "win32";

/** Makes a link to a finished site, under a working name; gives the site itself where the disk takes no links. */
function linkTo(finished: string, { builds }: Output): string {
  const link = join(builds, "link");
  const target = isWindows ? finished : relative(join(builds, ".."), finished);
  try {
    symlinkSync(target, link, isWindows ? "junction" : "dir");
    return link;
  } catch (error) {
    if (error instanceof Error && "code" in error && noLinks.has(String(error.code))) return finished;
    throw error;
  }
}

/**
 * Puts a finished site in its place, and returns the folder that is now shown. The place is a link; renaming a new
 * link over it is one step of the system (rename(2)), so whoever looks sees the old site or the new one, whole, and
 * so does whoever looks after a kill. Where no link stands yet, the folder there is moved into the folder of builds
 * first; the next build moves it back if this one ends in between.
 */
export function putInPlace(finished: string, output: Output, onStep: (step: string) => void): string {
  const { path, builds, standing } = output;
  onStep("link");
  const link = linkTo(finished, output);
  if (standing === "empty") {
    onStep("clear");
    rmdirSync(path);
  }
  if (standing === "folder") {
    onStep("move-away");
    renameSync(path, join(builds, basename(finished).replace("site-", "replaced-")));
  }
  if (standing === "link" && (isWindows || link === finished)) rmSync(path);
  onStep("switch");
  renameSync(link, path);
  return link === finished ? path : finished;
}
