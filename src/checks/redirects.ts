import { isKind, kinds } from "../kinds/index.ts";
import { readLog } from "../record/log.ts";
import { entryRef } from "../record/schema/notice.ts";
import { didYouMean } from "../record/suggest.ts";
import type { Check } from "./check.ts";

/** The kind that a reference `<kind>/<id>` begins with, if it is written so. */
const kindOf = (ref: string): string => (entryRef.safeParse(ref).success ? (ref.split("/")[0] ?? "") : "");

const names: readonly string[] = kinds.map(({ id }) => id);

const redirectForm: Check = {
  name: "redirect-form",
  description:
    "A redirect leads from an entry that was published, written <kind>/<id>, to one of the record.",
  level: "error",
  check(record, report) {
    const log = readLog(record);
    for (const [from, to] of Object.entries(record.redirects.value)) {
      const unread = [from, to].find((ref) => !isKind(kindOf(ref)));
      if (unread !== undefined)
        report(
          record.redirects,
          [from],
          `"${unread}" names no entry${didYouMean(unread.split("/")[0] ?? "", names)}`,
          `write <kind>/<id>; the kinds are ${names.join(", ")}`,
        );
      else if (log.size && !log.has(from))
        report(
          record.redirects,
          [from],
          `"${from}" was never published${didYouMean(from, log.keys())}`,
          "correct the id, or remove the line: nobody has an address that needs it",
        );
    }
  },
};

/** Checks on the lines of `data/redirects.yml`. */
export const redirectChecks: readonly Check[] = [redirectForm];
