import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Failure } from "../failures/failure.ts";
import { claimFolder } from "./claim.ts";
import { judgeOutput, type Output, placeOf, type Protected } from "./judge-output.ts";
import { isMarked, removeSite, writeMark } from "./mark.ts";
import { putInPlace } from "./put-in-place.ts";
import { standingAt } from "./real-path.ts";

/** The file that says that a hidden folder is the one where builds are kept. */
const NOTE = "read-me.txt";

const note =
  "Here the build of the site beside it works while it runs, and keeps what it must not delete.\nThe next build clears up what this one leaves.\n";

/** A folder to build into, and the way to bring it to its place or to give it up. */
export type SiteOutput = {
  staging: string;
  /** Puts the finished site in its place; returns words about files that were kept. */
  publish: () => string[];
  /** Ends the work: removes what was not published and lets the next build in. */
  release: () => void;
};

export type OutputOptions = {
  /** Told once if another build is at work here. */
  onWait?: (message: string) => void;
  /** Told at each step of the change of sites, before it is made. */
  onStep?: (step: string) => void;
};

/** The names of what a build puts into the folder of builds. */
const ours = /^(?:(?:new|site|replaced)-[0-9a-f]+|claim-[0-9a-f-]+)$/;

/** The names in a folder; none where there is no folder, or no longer. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

function refuseForeignBuilds(builds: string): void {
  const isOurs = (name: string) => name === NOTE || ours.test(name);
  if (!namesIn(builds).every(isOurs))
    throw new Failure(`${builds} is not a folder of this build`, "move it away, or choose another output");
}

/** Removes the folder of builds if nothing is in it any more; another build may take it up in the same moment. */
function closeBuilds(builds: string): void {
  try {
    if (readdirSync(builds).some((name) => name !== NOTE)) return;
    rmSync(join(builds, NOTE), { force: true });
    rmdirSync(builds);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code !== "ENOENT" && code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
  }
}

/** A build stopped between moving a folder away and putting the new one in: what was moved away goes back. */
function undoInterrupted({ path, builds }: Output): void {
  const moved = readdirSync(builds).find(
    (name) => name.startsWith("replaced-") && isMarked(join(builds, name)),
  );
  if (moved !== undefined && !standingAt(path)) renameSync(join(builds, moved), path);
}

/** Removes what dead builds left and what stood in the place before. Returns words about files that it kept. */
function sweep({ builds }: Pick<Output, "builds">): string[] {
  return readdirSync(builds).flatMap((name) => {
    const folder = join(builds, name);
    if (/^new-[0-9a-f]+$/.test(name)) rmSync(folder, { recursive: true, force: true });
    if (!/^(?:site|replaced)-[0-9a-f]+$/.test(name)) return [];
    const kept = isMarked(folder) ? removeSite(folder) : [];
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
    return kept.length ? [`Kept, because no build wrote them: ${kept.join(", ")} in ${folder}`] : [];
  });
}

/**
 * Makes ready to build a site for `asked`: judges the place (see `judgeOutput`), waits for other builds, finishes
 * or undoes what an interrupted one left, and gives an empty folder beside the place, on the same disk. The caller
 * calls `release` in every case.
 */
export async function openOutput(
  asked: string,
  kept: Protected,
  { onWait, onStep = () => undefined }: OutputOptions = {},
): Promise<SiteOutput> {
  const { builds } = placeOf(asked, kept); // what stands there is judged below, when no other build changes it
  refuseForeignBuilds(builds);
  const giveBack = await claimFolder(builds, (pid) =>
    onWait?.(`Another build (process ${pid}) writes to ${asked}; waiting for it to end.`),
  );
  const id = randomBytes(6).toString("hex");
  const staging = join(builds, `new-${id}`);
  const release = () => {
    rmSync(staging, { recursive: true, force: true });
    giveBack();
    closeBuilds(builds);
  };
  try {
    writeFileSync(join(builds, NOTE), note);
    undoInterrupted(judgeOutput(asked, kept));
    sweep(judgeOutput(asked, kept));
    mkdirSync(staging);
  } catch (error) {
    release();
    throw error;
  }
  const publish = () => {
    onStep("mark");
    writeMark(staging);
    const output = judgeOutput(asked, kept);
    onStep("name");
    const finished = join(builds, `site-${id}`);
    renameSync(staging, finished);
    putInPlace(finished, output, onStep);
    onStep("sweep");
    return sweep({ builds });
  };
  return { staging, publish, release };
}
