import { sealOf } from "../record/entry-hash.ts";
import { allEntries } from "../record/kinds-of-record.ts";
import { isSealed, type Line, readLog } from "../record/log.ts";
import { publishableEntries } from "../record/published.ts";
import type { Check } from "./check.ts";

const restore = (file: string) =>
  `restore it as it was published, with git for instance: git checkout -- ${file}`;

const logKept: Check = {
  name: "log-kept",
  description: "A record has notices: its first publication and whatever changed since.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    if (record.update.size || allEntries(record).next().done) return;
    report(
      { file: "data/updates", place: () => ({ line: 1, column: 1 }) },
      [],
      "holds no notice, so nobody can tell what was published",
      "restore its files from git; for a record never published, run: npm run record:publish",
    );
  },
};

const noticePublished: Check = {
  name: "notice-published",
  description: "A notice written by hand is published with record:publish.",
  level: "error",
  isForPublication: true,
  check(record, report) {
    if (!readLog(record).size) return;
    for (const notice of record.update.values())
      if (!isSealed(notice) && !notice.value.announces)
        report(notice, [], "is not published yet", "write what it announces with: npm run record:publish");
  },
};

const noticeSealed: Check = {
  name: "notice-sealed",
  description: "A notice announces what it announced when it was published, line by line.",
  level: "error",
  check(record, report) {
    for (const notice of record.update.values()) {
      const { id, file, value } = notice;
      const isWhole = isSealed(notice) ? value.seal === sealOf(id, value) : !value.announces;
      if (isWhole) continue;
      const message = "its name, its date or what it announces is not what was published";
      report(notice, value.announces ? ["announces"] : [], message, restore(file));
    }
  },
};

const noticesJoin: Check = {
  name: "notices-join",
  description: "What a notice announces of an entry follows from what an earlier one did.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    for (const [ref, { lost }] of readLog(record))
      for (const { notice } of lost) {
        const entry = record.update.get(notice);
        const message = `follows a text of ${ref} that no notice announces: a notice is missing`;
        if (entry)
          report(entry, ["announces", ref], message, "restore the missing file of data/updates from git");
      }
  },
};

/** The files of the notices that lead to the ends of a line. */
const noticesOf = ({ heads, steps }: Line) =>
  heads
    .flatMap((head) => steps.findLast(({ now }) => now === head)?.notice ?? [])
    .map((id) => `data/updates/${id}.yml`)
    .join(" and ");

const noticesAgree: Check = {
  name: "notices-agree",
  description: "Two notices do not lead an entry from one text to two, unless a later one says which stands.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const entries = publishableEntries(record);
    for (const [ref, line] of readLog(record)) {
      const notice = record.update.get(line.steps.at(-1)?.notice ?? "");
      const place = entries.get(ref) ?? record.redirects.get(ref) ?? notice;
      if (line.heads.length < 2 || !place) continue;
      report(
        place,
        [],
        `two notices change ${ref} from the same text, each in its own way: ${noticesOf(line)}`,
        "keep both notices, settle the text here, and announce what stands now with: npm run record:publish",
      );
    }
  },
};

/** Checks that the log of publication is whole. */
export const publicationLogChecks: readonly Check[] = [
  logKept,
  noticePublished,
  noticeSealed,
  noticesJoin,
  noticesAgree,
];
