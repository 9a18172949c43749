import { git } from "./git.ts";

/** What git says in parts that end in a zero byte, as it writes names of files unquoted. */
const parts = (text: string | undefined) => text?.split("\0").filter(Boolean);

/**
 * The files of a record that are not as they are at a commit, the last one unless another is named: changed, added or
 * removed, written as in problems (`data/events/x.yml`). Undefined where git cannot tell.
 */
export function changedFiles(folder: string, ref = "HEAD"): Set<string> | undefined {
  const tracked = parts(
    git(folder, ["diff", "--name-only", "--no-renames", "--relative", "-z", ref, "--", "."]),
  );
  const added = parts(git(folder, ["ls-files", "--others", "--exclude-standard", "-z", "--", "."]));
  return tracked && added && new Set([...tracked, ...added].map((path) => `data/${path}`));
}
