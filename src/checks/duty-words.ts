import { createHash } from "node:crypto";

import type { RecordSet } from "../record/record.ts";
import { didYouMean } from "../record/suggest.ts";
import type { Check } from "./check.ts";
import { contentOfProvision } from "./comparisons.ts";
import { provisionRefs } from "./references.ts";
import { reportStale } from "./stale.ts";

/** The few words for a duty in `data/site.yml`, with their place in it. */
type DutyWords = {
  path: (string | number)[];
  provision: string;
  text: string;
  confirmed?: string | undefined;
};

function allWords(record: RecordSet): DutyWords[] {
  return (record.site.value.situations ?? []).flatMap(({ duties = [] }, i) =>
    duties.map((words, j) => ({ path: ["situations", i, "duties", j], ...words })),
  );
}

/** Twelve hexadecimal digits that change when the few words for a duty change, or the provision they stand for. */
export function dutyHash(record: RecordSet, { provision, text }: DutyWords): string {
  const content = contentOfProvision(record, provision);
  return createHash("sha256")
    .update(JSON.stringify([text, content]))
    .digest("hex")
    .slice(0, 12);
}

/** The words for duties that were not confirmed against their provisions as these now stand. */
export function staleDutyWords(record: RecordSet): DutyWords[] {
  return allWords(record).filter((words) => words.confirmed !== dutyHash(record, words));
}

/** The name by which `record:confirm` knows the words for a duty. */
export const dutyName = ({ provision }: Pick<DutyWords, "provision">) => `duty/${provision}`;

/** Every name by which `record:confirm` knows words for a duty. */
export const dutyNames = (record: RecordSet) => allWords(record).map(dutyName);

const dutyWordsKnown: Check = {
  name: "duty-words-known",
  description: "The few words for a duty stand for a provision of the record.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const known = provisionRefs(record);
    for (const { path, provision } of allWords(record))
      if (!known.has(provision))
        report(
          record.site,
          [...path, "provision"],
          `unknown provision "${provision}"${didYouMean(provision, known)}`,
          "write <treaty-id>/art-<number>#<provision-id>",
        );
  },
};

const dutyWordsFresh: Check = {
  name: "duty-words-fresh",
  description: "The few words for a duty were confirmed against their provision as it now stands.",
  level: "error",
  isForPublication: true,
  needsWholeRecord: true,
  check(record, report) {
    for (const words of staleDutyWords(record))
      reportStale(report, {
        entry: record.site,
        path: [...words.path, "text"],
        confirmed: words.confirmed,
        what: "wording",
        on: "the provision that this wording stands for",
        against: "the provision",
        name: dutyName(words),
      });
  },
};

/** Checks on the few words that drawings use for duties. */
export const dutyWordChecks: readonly Check[] = [dutyWordsKnown, dutyWordsFresh];
