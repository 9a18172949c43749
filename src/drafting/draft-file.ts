import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Draftable } from "./asking.ts";
import type { Content } from "./record-index.ts";

/** Where drafts wait, hidden, so that no reader of the record sees them, and kept from git by a file of their own. */
const folderOf = (data: string) => join(data, ".drafts");

const fileOf = (data: string, kind: Draftable) => join(folderOf(data), `${kind}.json`);

/** Keeps what is answered so far, so that an interruption loses nothing. */
export function keepDraft(data: string, kind: Draftable, content: Content): void {
  mkdirSync(folderOf(data), { recursive: true });
  writeFileSync(join(folderOf(data), ".gitignore"), "*\n");
  writeFileSync(fileOf(data, kind), JSON.stringify(content));
}

/** What was answered before an interruption; undefined if nothing was. */
export function keptDraft(data: string, kind: Draftable): Content | undefined {
  const file = fileOf(data, kind);
  if (!existsSync(file)) return undefined;
  try {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"));
    return content !== null && typeof content === "object" ? (content as Content) : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets a draft, and the folder of drafts with the last one. */
export function dropDraft(data: string, kind: Draftable): void {
  rmSync(fileOf(data, kind), { force: true });
}
