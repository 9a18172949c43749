import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";
import { z } from "zod";

import { updateSchema } from "../kinds/update.ts";
import { readLog } from "../record/log.ts";
import type { Problem } from "../record/problem.ts";
import { emptyRecord, type RecordSet } from "../record/record.ts";
import { termsIn } from "../record/terms-in.ts";
import { git, gitLines } from "./git.ts";

/** What was published before: the hashes of each entry, by `<kind>/<id>`, and where that was read. */
type Before = { where: string; hashes: Map<string, string[]> };

/** Says why nothing can be compared; its message names what was asked for and what to do. */
export class AgainstError extends Error {
  override name = "AgainstError";
}

const place = () => ({ line: 1, column: 1 });

const commitOf = (folder: string, ref: string) =>
  git(folder, ["rev-parse", "-q", "--verify", `${ref}^{commit}`])?.trim();

/** The name that git gives to the content of a file; undefined where there is none. */
function blobOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/**
 * Reads the notices of a record as they stand at a commit, and what they announce. A notice that git knows as it
 * stands in the folder is the one that the record holds; only the others are asked of git.
 */
function publishedAt(folder: string, ref: string, commit: string, record: RecordSet): Before {
  const schema = updateSchema(termsIn(record));
  const before = emptyRecord();
  for (const line of gitLines(folder, ["ls-tree", "-r", commit, "--", "updates"])) {
    const [, blob, name] = /^\d+ blob ([0-9a-f]+)\t(updates\/.+\.yml)$/.exec(line) ?? [];
    if (blob === undefined || name === undefined) continue;
    const id = name.slice("updates/".length, -".yml".length);
    const now = record.update.get(id);
    const value =
      now && blobOf(join(folder, name)) === blob
        ? now.value
        : schema.safeParse(parse(git(folder, ["show", `${commit}:./${name}`]) ?? "")).data;
    if (value) before.update.set(id, { id, file: `data/${name}`, value, place });
  }
  return { where: ref, hashes: new Map([...readLog(before)].map(([entry, { heads }]) => [entry, heads])) };
}

const stateSchema = z.object({ entries: z.array(z.object({ ref: z.string(), hash: z.string() })) });

/** Reads what a published site says that it has published: `<address>/data/published.json`. */
async function publishedOn(address: string): Promise<Before> {
  const url = `${address.replace(/\/+$/, "")}/data/published.json`;
  const unread = (why: string) => new AgainstError(`${url} cannot be read: ${why}`);
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) }).catch((error: unknown) => {
    throw unread(error instanceof Error ? error.message : String(error));
  });
  if (!response.ok) throw unread(`the host answers ${response.status}`);
  const state = stateSchema.safeParse(await response.json().catch(() => undefined)).data;
  if (!state) throw unread("it does not hold a published state");
  return { where: address, hashes: new Map(state.entries.map(({ ref, hash }) => [ref, [hash]])) };
}

function lostNotice(ref: string, where: string): Problem {
  const file = `data/updates/${ref.slice("update/".length)}.yml`;
  const isAddress = /^https?:/.test(where);
  return {
    rule: "log-continues",
    level: "error",
    file,
    ...place(),
    message: `was published (${where}) and is gone or not what it was`,
    fix: isAddress
      ? "restore it from git; a notice is corrected by another notice, never taken back"
      : `restore it: git checkout ${where} -- ${file}; a notice is corrected by another one, never taken back`,
  };
}

const lostEntry = (ref: string, where: string): Problem => ({
  rule: "log-continues",
  level: "error",
  file: "data/updates",
  ...place(),
  message: `${ref} was published (${where}) with a text that no notice announces any more`,
  fix: "restore the notice from git: what was published stays in the log",
});

/** Holds the log of a record against what was published before: nothing of it may be lost or altered. */
function compareWith({ where, hashes }: Before, record: RecordSet): Problem[] {
  const log = readLog(record);
  const lost = [...hashes].filter(([ref, heads]) => heads.some((hash) => !log.get(ref)?.known.has(hash)));
  const notices = lost.filter(([ref]) => ref.startsWith("update/"));
  if (notices.length) return notices.map(([ref]) => lostNotice(ref, where));
  return lost.map(([ref]) => lostEntry(ref, where));
}

/** Compares with the last commit, where the record is under git and has one; otherwise there is nothing to say. */
export function comparedWithHead(folder: string, record: RecordSet): Problem[] {
  const commit = commitOf(folder, "HEAD");
  return commit ? compareWith(publishedAt(folder, "HEAD", commit, record), record) : [];
}

/** Compares with a site address or a git reference. Throws `AgainstError` where it cannot be read. */
export async function comparedWith(folder: string, against: string, record: RecordSet): Promise<Problem[]> {
  if (/^https?:\/\//.test(against)) return compareWith(await publishedOn(against), record);
  const commit = commitOf(folder, against);
  if (!commit)
    throw new AgainstError(
      `"${against}" is not a commit that git knows here; give a branch, a tag, a commit or an address`,
    );
  return compareWith(publishedAt(folder, against, commit, record), record);
}
