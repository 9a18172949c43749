import { execFileSync } from "node:child_process";
import { basename, dirname, join } from "node:path";

import { parse } from "yaml";

import { entryHash, publishableEntries } from "../record/published.ts";
import type { RecordSet } from "../record/record.ts";
import type { Published } from "../record/schema/published.ts";

/** Gives the published value of an entry, undefined where it is not at hand, and its value now. */
export type PreviousValue = (ref: string) => [before: unknown, now: unknown];

/** How many commits of a file are looked through for its published text. */
const COMMITS = 30;

function git(cwd: string, args: string[]): string | undefined {
  try {
    return execFileSync("git", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Looks up published values in the history of the record, if it is under git: the latest committed text of the file
 * whose hash is the published one. Without git, or without such a text, the value is undefined.
 */
export function previousValues(folder: string, record: RecordSet, published: Published): PreviousValue {
  const entries = publishableEntries(record);
  return (ref) => {
    const entry = entries.get(ref);
    if (!entry) return [undefined, undefined];
    const path = join(folder, entry.file.replace(/^data\//, ""));
    const [cwd, name] = [dirname(path), basename(path)];
    const commits = git(cwd, ["log", `-n${COMMITS}`, "--format=%H", "--", name])?.split("\n") ?? [];
    for (const commit of commits.filter(Boolean)) {
      const value = parsed(git(cwd, ["show", `${commit}:./${name}`]) ?? "");
      if (value !== undefined && entryHash(value) === published.entries[ref]) return [value, entry.value];
    }
    return [undefined, entry.value];
  };
}
