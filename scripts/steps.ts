import type { Done } from "../src/publish/move-entry.ts";

/** Says what was done to which files, or would be, and what is left to a person. */
export function saySteps({ edits, notice, stale }: Done, isDry: boolean): void {
  for (const { path, text } of edits) console.log(`${text === null ? "removed" : "written"}  data/${path}`);
  if (isDry) console.log("Nothing was written: this was a dry run.");
  else if (notice) console.log(`Announced in data/updates/${notice}.yml.`);
  else console.log("It had not been published, so no notice and no redirect is needed.");
  for (const { message, fix } of stale) console.log(`Read again: ${message}\n  → ${fix}`);
}
