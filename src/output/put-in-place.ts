import { renameSync, rmdirSync } from "node:fs";
import { basename, join } from "node:path";

import { exchange } from "./exchange.ts";
import type { Output } from "./judge-output.ts";

/** Two steps, where the system has none for both: the next build moves the old site back if this one ends between. */
function inTwoSteps(finished: string, { path, builds }: Output, onStep: (step: string) => void): void {
  onStep("move-away");
  renameSync(path, join(builds, basename(finished).replace("site-", "replaced-")));
  onStep("move-in");
  renameSync(finished, path);
}

/**
 * Puts a finished site in its place. A site that stands there and the new one change places in one step of the
 * system, so whoever looks sees the old site or the new one, whole, and so does whoever looks after a kill.
 */
export function putInPlace(
  finished: string,
  output: Output,
  onStep: (step: string) => void,
  swap: typeof exchange = exchange,
): void {
  const { path, standing } = output;
  onStep("switch");
  if (standing === "empty") rmdirSync(path);
  if (standing !== "folder") renameSync(finished, path);
  else if (!swap(finished, path)) inTwoSteps(finished, output, onStep);
}
