import { parse } from "yaml";

import { kinds } from "../kinds/index.ts";
import { entryHash } from "../record/entry-hash.ts";
import { git, gitLines } from "./git.ts";

/** Gives the content that an entry was published with, by its hash; undefined where it is not at hand. */
export type PreviousText = (ref: string, hash: string) => unknown;

/** How many commits are looked through for published texts. */
const COMMITS = 5000;

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

/** The blobs of every file in the history and the index of the record, on any branch, by the entry they hold. */
function blobsInHistory(folder: string): Map<string, Set<string>> {
  const merged = git(folder, ["rev-parse", "-q", "--verify", "MERGE_HEAD"])?.trim();
  const from = ["--all", ...(merged ? [merged] : [])];
  const log = [
    "log",
    `-n${COMMITS}`,
    "-m",
    "--full-history",
    "--raw",
    "--no-abbrev",
    "--format=",
    "--relative",
  ];
  const found = new Map<string, Set<string>>();
  const add = (path: string, blobs: readonly string[]) => {
    const ref = refOf(path);
    if (!ref) return;
    const known = found.get(ref) ?? new Set();
    for (const blob of blobs) if (!/^0+$/.test(blob)) known.add(blob);
    found.set(ref, known);
  };
  for (const line of gitLines(folder, ["ls-files", "-s"])) {
    const [meta = "", path = ""] = line.split("\t");
    add(path, [meta.split(" ")[1] ?? ""]);
  }
  for (const line of gitLines(folder, [...log, ...from, "--", "."])) {
    const [meta = "", path = ""] = line.split("\t");
    add(path, meta.split(" ").slice(2, 4));
  }
  return found;
}

/** The texts of blobs, read in one go. */
function textsOf(folder: string, blobs: readonly string[]): Map<string, string> {
  const said = Buffer.from(git(folder, ["cat-file", "--batch"], `${blobs.join("\n")}\n`) ?? "");
  const texts = new Map<string, string>();
  for (let at = 0; at < said.length;) {
    const end = said.indexOf("\n", at);
    const [blob = "", , size = "0"] = said.toString("utf8", at, end).split(" ");
    texts.set(blob, said.toString("utf8", end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return texts;
}

/**
 * Looks up published texts in the history of the record, if it is under git: staged, or committed on any branch.
 * Without git, or where no such text was kept, nothing is at hand. The history is read once, at the first question.
 */
export function previousTexts(folder: string): PreviousText {
  let history: { blobs: Map<string, Set<string>>; texts: Map<string, string> } | undefined;
  return (ref, hash) => {
    if (!history) {
      const blobs = blobsInHistory(folder);
      history = {
        blobs,
        texts: textsOf(folder, [...new Set([...blobs.values()].flatMap((set) => [...set]))]),
      };
    }
    for (const blob of history.blobs.get(ref) ?? []) {
      const value = parsed(history.texts.get(blob) ?? "");
      if (value !== undefined && value !== null && entryHash(value) === hash) return value;
    }
    return undefined;
  };
}
