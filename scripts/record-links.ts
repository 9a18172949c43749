import { join } from "node:path";

import { dataFolder, keptHere } from "../src/build/folders.ts";
import { Failure } from "../src/failures/failure.ts";
import { archivedCopy } from "../src/links/archive.ts";
import { checkLinks, hasNetwork } from "../src/links/check-links.ts";
import { isGone, type Seen } from "../src/links/look.ts";
import { dueLinks, mergeSeen, readSeen, seenInWords, writeSeen } from "../src/links/seen-file.ts";
import { loadRecord } from "../src/record/load-record.ts";
import { readArguments } from "./command.ts";
import { moment } from "./moment.ts";

const text = { type: "string" } as const;
const usage =
  "npm run record:links   or   npm run record:links -- --limit 100 --at-once 4 --pause 1000 --timeout 20000 --out <file>";
const { values } = readArguments({
  usage,
  options: { limit: text, "at-once": text, pause: text, timeout: text, out: text },
});

/** A whole number given as an option, or what stands for it. */
function number(name: "limit" | "at-once" | "pause" | "timeout", otherwise: number): number {
  const given = values[name];
  if (given === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(given))
    throw new Failure(`--${name} "${given}" is not a whole number`, `usage: ${usage}`);
  return Number(given);
}

const look = { fetch, timeoutMs: number("timeout", 20_000) };
const limit = number("limit", Number.MAX_SAFE_INTEGER);
const file = values.out ?? join(dataFolder(), "..", "links-seen.json");

const { record } = loadRecord(dataFolder(), keptHere());
const sources = [...record.source.values()].map(({ id, value }) => ({
  id,
  url: value.url,
  date: value.date,
}));
const before = readSeen(file);
const due = dueLinks(sources, before, limit);

if (!(await hasNetwork(due, look))) {
  console.log("None of the first addresses answered: there seems to be no network. Nothing was written.");
} else {
  const concurrency = Math.max(1, number("at-once", 4));
  const onSeen = () => process.stderr.write(".");
  const answers = await checkLinks(due, { ...look, concurrency, pauseMs: number("pause", 1000), onSeen });
  process.stderr.write("\n");
  const withCopies = new Map<string, Seen & { archive?: string }>();
  for (const [id, seen] of answers) {
    const source = record.source.get(id)?.value;
    const archive = isGone(seen) && source ? await archivedCopy(source, look) : undefined;
    withCopies.set(id, archive ? { ...seen, archive } : seen);
  }
  const seen = mergeSeen(sources, before, withCopies, moment().today);
  writeSeen(file, seen);
  console.log(
    seenInWords(
      seen,
      due.map(({ id }) => id),
    ),
  );
  console.log(`Written to ${file}. Put an archived copy that you have opened into the source as archiveUrl.`);
}
