import { readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, parse, resolve } from "node:path";

import { Failure } from "../failures/failure.ts";
import { foreignFiles, isMarked } from "./mark.ts";
import { followed, isWithin, pathAndAbove, realPath, standingAt } from "./real-path.ts";

/** What a build must leave alone: the record, and the project with its sources. */
export type Protected = { record: string; project: string; cwd?: string; home?: string };

/** Where a site is to stand, and where the builds behind it are kept. */
export type Output = {
  /** The place itself, with all links followed. */
  path: string;
  /** The folder beside it that holds the builds. */
  builds: string;
  /** What stands there: nothing, an empty folder, or a folder that is a build of ours. */
  standing: "nothing" | "empty" | "folder";
};

/** In the project's folder, what is written by people or by git and npm. */
const sources = ["src", "scripts", "test", "data", "node_modules", ".git", ".github", ".ci", ".vscode"];

const elsewhere = "name a new or an empty folder with ARTICLE_FOUR_OUT, such as _site";

/** The folder that keeps the builds of a site: hidden, beside it, so on the same disk. */
const buildsOf = (path: string) => join(dirname(path), `.${basename(path)}-builds`);

/** Says no if the place is, holds, or lies in something that a build must leave alone. */
function refuseProtected(path: string, { record, project, cwd, home }: Required<Protected>): void {
  const refuse = (how: string): never => {
    throw new Failure(`the output folder ${path} ${how}; nothing was written`, elsewhere);
  };
  if (path === parse(path).root) refuse("is the root of a disk");
  const kept = [
    [record, "the record"],
    [project, "the project"],
    [cwd, "the folder you are in"],
    [home, "your home folder"],
  ] as const;
  for (const [folder, name] of kept) {
    if (!isWithin(realPath(folder), path)) continue;
    refuse(`${isWithin(path, realPath(folder)) ? "is" : "holds"} ${name}`);
  }
  if (isWithin(path, realPath(record))) refuse("lies in the record");
  for (const name of sources) {
    const folder = join(realPath(project), name);
    if (isWithin(path, folder)) refuse(`is, or lies in, the project's own ${name}`);
  }
  const site = pathAndAbove(dirname(path)).find(isMarked);
  if (site !== undefined) refuse(`lies in a built site, ${site}`);
}

/** Says no if a folder holds files that a build of ours did not write. */
function refuseForeign(path: string): void {
  const foreign = foreignFiles(path);
  if (foreign.length === 0) return;
  const some = foreign.slice(0, 3).join(", ") + (foreign.length > 3 ? ` and ${foreign.length - 3} more` : "");
  throw new Failure(
    isMarked(path)
      ? `the output folder ${path} holds files that no build wrote: ${some}; nothing was written`
      : `the output folder ${path} is not empty and was not written by this build (${some}); nothing was written`,
    isMarked(path)
      ? "move them elsewhere and build again"
      : `${elsewhere}; if it is a site of an earlier version, remove it yourself`,
  );
}

function judgeFolder(path: string): Pick<Output, "standing"> {
  if (statSync(path).dev !== statSync(dirname(path)).dev)
    throw new Failure(`the output folder ${path} is a mount point`, "name a folder inside it");
  if (readdirSync(path).length === 0) return { standing: "empty" };
  refuseForeign(path);
  return { standing: "folder" };
}

/** What stands at a place, or a refusal to replace it. */
function judgePlace(path: string): Pick<Output, "standing"> {
  const stat = standingAt(path);
  if (!stat) return { standing: "nothing" };
  if (stat.isDirectory()) return judgeFolder(path);
  throw new Failure(`the output ${path} is not a folder but a file; nothing was written`, elsewhere);
}

/**
 * Where a site is to stand, a symbolic link followed, and where its builds are kept. Throws a `Failure` for a place
 * that a build must leave alone, whatever stands there.
 */
export function placeOf(asked: string, kept: Protected): Pick<Output, "path" | "builds"> {
  const path = followed(resolve(asked));
  refuseProtected(path, { cwd: process.cwd(), home: homedir(), ...kept });
  return { path, builds: buildsOf(path) };
}

/**
 * Judges a folder that is asked for as output. It may be absent, empty, or a site that an earlier build wrote and
 * nothing else; a symbolic link is followed to the place it leads to. Everything else throws a `Failure`: nothing
 * is ever deleted that a build of ours did not write.
 */
export function judgeOutput(asked: string, kept: Protected): Output {
  const place = placeOf(asked, kept);
  return { ...place, ...judgePlace(place.path) };
}
