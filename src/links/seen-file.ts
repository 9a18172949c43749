import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

import type { Link } from "./check-links.ts";
import { isGone, type Seen } from "./look.ts";

/** What was last seen at the address of a source, and on which day. */
type SeenEntry = Seen & { url: string; date: string; archive?: string };

/** What was seen, by the id of the source. */
export type SeenFile = Record<string, SeenEntry>;

/** Reads what was seen before; nothing where there is no such file. Throws if the file is not JSON. */
export function readSeen(path: string): SeenFile {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as SeenFile) : {};
}

/** Writes what was seen, in order of the ids, whole or not at all. */
export function writeSeen(path: string, seen: SeenFile): void {
  const sorted = Object.fromEntries(Object.entries(seen).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(`${path}.new`, `${JSON.stringify(sorted, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

/** The links to look at next: those never seen, or seen at another address, then those seen longest ago. */
export function dueLinks(links: readonly Link[], seen: SeenFile, limit: number): Link[] {
  const lastSeen = ({ id, url }: Link) => (seen[id]?.url === url ? seen[id].date : "");
  return [...links].sort((a, b) => (lastSeen(a) < lastSeen(b) ? -1 : 1)).slice(0, limit);
}

/** What the file holds afterwards: the new answers, and the old ones of sources that the record still has. */
export function mergeSeen(
  links: readonly Link[],
  before: SeenFile,
  answers: ReadonlyMap<string, Seen & { archive?: string }>,
  today: string,
): SeenFile {
  const entries = links.flatMap(({ id, url }): [string, SeenEntry][] => {
    const answer = answers.get(id);
    if (answer) return [[id, { url, date: today, ...answer }]];
    return before[id]?.url === url ? [[id, before[id]]] : [];
  });
  return Object.fromEntries(entries);
}

/** What a person reads at the end: how many answered, and each address that is gone or leads elsewhere. */
export function seenInWords(seen: SeenFile, looked: readonly string[]): string {
  const entries = looked.flatMap((id) => (seen[id] ? [{ id, ...seen[id] }] : []));
  const gone = entries.filter(isGone);
  const silent = entries.filter((entry) => entry.status === null && !isGone(entry));
  const lines = gone.map(({ id, url, status, error, archive }) =>
    [
      `data/sources/${id}.yml`,
      `  ${status ?? error}  ${url}`,
      archive ? `  → archiveUrl: ${archive}` : "  → no archived copy named; look for the page elsewhere",
    ].join("\n"),
  );
  const count = `${entries.length} addresses looked at: ${entries.length - gone.length - silent.length} answered, ${gone.length} gone, ${silent.length} without an answer.`;
  return [...lines, count].join("\n");
}
