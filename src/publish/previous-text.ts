import { parse } from "yaml";

import { kinds } from "../kinds/index.ts";
import { entryHash } from "../record/entry-hash.ts";
import { git, gitLines } from "./git.ts";

/** Gives the content that an entry was published with, by its hash; undefined where it is not at hand. */
export type PreviousText = (ref: string, hash: string) => unknown;

/** How many commits of a file are looked through for its published text. */
const COMMITS = 60;

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** The entry that a file below `data/` holds, written `<kind>/<id>`; undefined for other files. */
function refOf(path: string): string | undefined {
  const list = /^vocabularies\/([^/]+)\.yml$/.exec(path)?.[1];
  if (list) return `vocabulary/${list}`;
  const kind = kinds.find(({ storage }) => storage.path.test(path));
  return kind && `${kind.id}/${kind.storage.id((kind.storage.path.exec(path) ?? []).slice(1))}`;
}

/** All files that the history of the record knows, those that are gone among them, by the entry they hold. */
function pathsInHistory(folder: string): Map<string, string[]> {
  const gone = [
    "log",
    "--all",
    "--full-history",
    "--diff-filter=D",
    "--name-only",
    "--format=",
    "--relative",
  ];
  const paths = [
    ...gitLines(folder, ["ls-files"]),
    ...gitLines(folder, ["ls-tree", "-r", "--name-only", "HEAD"]),
    ...gitLines(folder, [...gone, "--", "."]),
  ];
  const found = new Map<string, string[]>();
  for (const path of new Set(paths)) {
    const ref = refOf(path);
    if (ref) found.set(ref, [...(found.get(ref) ?? []), path]);
  }
  return found;
}

/** The texts that a file had: the staged one, then those of its commits on any branch, newest first. */
function* textsOf(folder: string, path: string): Generator<string> {
  const merged = git(folder, ["rev-parse", "-q", "--verify", "MERGE_HEAD"])?.trim();
  const from = ["--all", ...(merged ? [merged] : [])];
  const history = ["log", `-n${COMMITS}`, "--full-history", "--format=%H", ...from, "--", path];
  for (const commit of ["", ...gitLines(folder, history)]) {
    const text = git(folder, ["show", `${commit}:./${path}`]);
    if (text !== undefined) yield text;
  }
}

/**
 * Looks up published texts in the history of the record, if it is under git: staged, or committed on any branch.
 * Without git, or where no such text was kept, nothing is at hand.
 */
export function previousTexts(folder: string): PreviousText {
  let paths: Map<string, string[]> | undefined;
  return (ref, hash) => {
    paths ??= pathsInHistory(folder);
    for (const path of paths.get(ref) ?? [])
      for (const text of textsOf(folder, path)) {
        const value = parsed(text);
        if (value !== undefined && entryHash(value) === hash) return value;
      }
    return undefined;
  };
}
