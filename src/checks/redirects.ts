import { isKind, kinds } from "../kinds/index.ts";
import { readLog } from "../record/log.ts";
import { entryRefPattern } from "../record/schema/notice.ts";
import { didYouMean } from "../record/suggest.ts";
import type { Check } from "./check.ts";

/** The kind that a reference `<kind>/<id>` begins with, if it is written so. */
const kindOf = (ref: string): string => (entryRefPattern.test(ref) ? (ref.split("/")[0] ?? "") : "");

const names: readonly string[] = kinds.map(({ id }) => id);

const redirectForm: Check = {
  name: "redirect-form",
  description:
    "A redirect leads from an entry that was published, written <kind>/<id>, to one of the record.",
  level: "error",
  check(record, report) {
    const log = readLog(record);
    for (const [from, redirect] of record.redirects) {
      const { to } = redirect.value;
      const unread = [from, to].find((ref) => !isKind(kindOf(ref)));
      if (unread !== undefined)
        report(
          redirect,
          unread === to ? ["to"] : [],
          `"${unread}" names no entry${didYouMean(unread.split("/")[0] ?? "", names)}`,
          `write ${unread === to ? "" : "the file as data/redirects/"}<kind>/<id>${unread === to ? "" : ".yml"}; the kinds are ${names.join(", ")}`,
        );
      else if (log.size && !log.has(from))
        report(
          redirect,
          [],
          `"${from}" was never published${didYouMean(from, log.keys())}`,
          "correct the name of the file, or remove it: nobody has an address that needs it",
        );
    }
  },
};

/** Checks on the files of `data/redirects`. */
export const redirectChecks: readonly Check[] = [redirectForm];
