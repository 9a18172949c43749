import type { UpdateRecord } from "../kinds/update.ts";
import { entryHash } from "./entry-hash.ts";
import { compareText } from "./problem.ts";
import type { Entry, RecordSet } from "./record.ts";

/** Stands in place of a hash for an entry that was not published before. */
export const NEW = "new";

/** Stands in place of a hash for an entry that was published and then withdrawn or moved. */
export const WITHDRAWN = "withdrawn";

/** One step of an entry: from the texts it had to the one it has, and the notice that says so. */
export type Step = { was: readonly string[]; now: string; notice: string };

/** What the notices say of one entry. */
export type Line = {
  /** The hashes it was last published with: one, or more where notices part and no later one settles it. */
  heads: string[];
  /** Every hash it was ever published with. */
  known: Set<string>;
  /** The steps in order. */
  steps: Step[];
  /** Steps from a text that no notice announces: a notice is missing. */
  lost: Step[];
};

/** The log of publication: the lines of all entries, by `<kind>/<id>`. */
export type Log = ReadonlyMap<string, Line>;

/** Writes a step as a notice holds it: `new > 1f2e…`, `1f2e… > 9a8b…`, `1f2e… + 77ac… > withdrawn`. */
export function renderStep({ was, now }: Pick<Step, "was" | "now">): string {
  return `${was.join(" + ")} > ${now}`;
}

function parseStep(text: string, notice: string): Step {
  const [was = "", now = ""] = text.split(" > ");
  return { was: was.split(" + "), now, notice };
}

/** The moment of a notice, ISO 8601 in UTC; one without a time counts as noon. */
export function momentOf({ date, time }: Pick<UpdateRecord, "date" | "time">): string {
  return `${date}T${time ?? "12:00:00Z"}`;
}

/** Notices in the order of their moments, those of one moment in order of id. */
function inOrder(record: RecordSet): Entry<UpdateRecord>[] {
  return [...record.update.values()].sort(
    (a, b) => compareText(momentOf(a.value), momentOf(b.value)) || compareText(a.id, b.id),
  );
}

/** True for a notice that is published: `record:publish` has written what it announces and sealed it. */
export const isSealed = (notice: Entry<UpdateRecord>) => notice.value.seal !== undefined;

/**
 * Follows the steps of one entry from the first. A step that starts where another has already left is a fork: both
 * ends stay until a step leads on from both. The order of time decides only between steps that both could be next, so
 * that a clock that is wrong does no harm.
 */
function follow(steps: readonly Step[]): Line {
  const heads = new Set([NEW]);
  const known = new Set([NEW]);
  const taken: Step[] = [];
  const left = [...steps];
  for (;;) {
    const within = (set: ReadonlySet<string>) =>
      left.findIndex(({ was }) => was.every((hash) => set.has(hash)));
    const straight = within(heads);
    const at = straight >= 0 ? straight : within(known);
    const [step] = at >= 0 ? left.splice(at, 1) : [];
    if (!step) break;
    step.was.forEach((hash) => heads.delete(hash));
    heads.add(step.now);
    known.add(step.now);
    taken.push(step);
  }
  known.delete(NEW);
  return { heads: [...heads].filter((hash) => hash !== NEW), known, steps: taken, lost: left };
}

const logs = new WeakMap<RecordSet, Log>();

/** Reads the log of publication: the sum of what all sealed notices announce. Empty before the first publication. */
export function readLog(record: RecordSet): Log {
  const read = logs.get(record);
  if (read) return read;
  const steps = new Map<string, Step[]>();
  for (const { id, value } of inOrder(record).filter(isSealed))
    for (const [ref, text] of Object.entries(value.announces ?? {})) {
      const line = steps.get(ref) ?? [];
      line.push(parseStep(text, id));
      steps.set(ref, line);
    }
  const log = new Map([...steps].map(([ref, line]) => [ref, follow(line)] as const));
  logs.set(record, log);
  return log;
}

/** An entry, `<kind>/<id>`, and the hash of its text as it was last announced. */
export type Published = { ref: string; hash: string };

/** What has been published, in order, as it stands on the site for others to compare with. */
export function publishedState(record: RecordSet): Published[] {
  return [...readLog(record)]
    .flatMap(([ref, { heads }]) => heads.slice(-1).map((hash) => ({ ref, hash })))
    .sort((a, b) => compareText(a.ref, b.ref));
}

/** True if an entry reads as it was last published. */
export function isAsPublished(line: Line | undefined, value: unknown): boolean {
  return line?.heads.length === 1 && line.heads[0] === entryHash(value);
}
