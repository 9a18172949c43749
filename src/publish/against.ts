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

/** Reads the notices of a record as they stand at a git reference, and what they announce. */
function publishedAt(folder: string, ref: string, record: RecordSet): Before {
  const commit = git(folder, ["rev-parse", "-q", "--verify", `${ref}^{commit}`])?.trim();
  if (!commit)
    throw new AgainstError(
      `"${ref}" is not a commit that git knows here; give a branch, a tag, a commit or an address`,
    );
  const names = gitLines(folder, ["ls-tree", "-r", "--name-only", commit, "--", "updates"]);
  const schema = updateSchema(termsIn(record));
  const before = emptyRecord();
  for (const name of names.filter((path) => path.endsWith(".yml"))) {
    const read = schema.safeParse(parse(git(folder, ["show", `${commit}:./${name}`]) ?? ""));
    const id = name.slice("updates/".length, -".yml".length);
    if (read.success) before.update.set(id, { id, file: `data/${name}`, value: read.data, place });
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
  if (!git(folder, ["rev-parse", "-q", "--verify", "HEAD^{commit}"])) return [];
  return compareWith(publishedAt(folder, "HEAD", record), record);
}

/** Compares with a site address or a git reference. Throws `AgainstError` where it cannot be read. */
export async function comparedWith(folder: string, against: string, record: RecordSet): Promise<Problem[]> {
  const isAddress = /^https?:\/\//.test(against);
  const before = isAddress ? await publishedOn(against) : publishedAt(folder, against, record);
  return compareWith(before, record);
}
