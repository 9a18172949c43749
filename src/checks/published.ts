import { readLog, WITHDRAWN } from "../record/log.ts";
import { type Difference, differenceFrom, publishableEntries } from "../record/published.ts";
import type { RecordSet } from "../record/record.ts";
import { leadsTo, redirectFile } from "../record/redirects.ts";
import { didYouMean } from "../record/suggest.ts";
import type { Check, Report } from "./check.ts";
import { publicationLogChecks } from "./publication-log.ts";

const announce = "say what changed and why with: npm run record:publish";

/** The difference from what was published; undefined before the first publication. */
const difference = (record: RecordSet): Difference | undefined =>
  readLog(record).size ? differenceFrom(record) : undefined;

const gone = (record: RecordSet, report: Report, refs: readonly string[]) => {
  for (const ref of refs) {
    const redirect = record.redirects.get(ref);
    if (redirect) report(redirect, [], `${ref} was published and is gone, and no update says so`, announce);
  }
};

const publishedUnchanged: Check = {
  name: "published-unchanged",
  description: "No published entry changes, vanishes or returns without an update that names it.",
  level: "error",
  isForPublication: true,
  needsWholeRecord: true,
  check(record, report) {
    const found = difference(record);
    if (!found) return;
    const entries = publishableEntries(record);
    const each = (refs: readonly string[], message: string, fix: string) =>
      refs.forEach((ref) => {
        const entry = entries.get(ref);
        if (entry) report(entry, [], message, fix);
      });
    each(found.changed, "is not what was published, and no update says so", `${announce}, or undo it`);
    gone(record, report, found.vanished);
    each(found.returned, "has the id of an entry that was withdrawn", "give it an id of its own");
  },
};

const publishedKept: Check = {
  name: "published-kept",
  description: "Every id that was ever published stands in the record or leads elsewhere.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const entries = publishableEntries(record);
    for (const [ref, { steps }] of readLog(record)) {
      const notice = record.update.get(steps.at(-1)?.notice ?? "");
      if (!notice || entries.has(ref) || record.redirects.has(ref)) continue;
      report(
        notice,
        ["announces", ref],
        `"${ref}" was published and is gone${didYouMean(ref, entries.keys())}`,
        `restore its file, or say where it leads in data/${redirectFile(ref)}: to: <kind>/<id>`,
      );
    }
  },
};

const publishedAnnounced: Check = {
  name: "published-announced",
  description: "Every new entry is named by an update.",
  level: "warning",
  isForPublication: true,
  needsWholeRecord: true,
  check(record, report) {
    const entries = publishableEntries(record);
    for (const ref of difference(record)?.added ?? []) {
      const entry = entries.get(ref);
      if (entry) report(entry, [], "is new, and no update announces it yet", announce);
    }
  },
};

const updateEntries: Check = {
  name: "update-entries",
  description: "An update names entries that are in the record, or were and lead elsewhere.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const withdrawn = [...readLog(record)].flatMap(([ref, { heads }]) =>
      heads.includes(WITHDRAWN) ? ref : [],
    );
    const known = new Set([...publishableEntries(record).keys(), ...record.redirects.keys(), ...withdrawn]);
    for (const update of record.update.values())
      for (const [i, ref] of update.value.entries.entries())
        if (!known.has(ref))
          report(
            update,
            ["entries", i],
            `unknown entry "${ref}"${didYouMean(ref, known)}`,
            "write entries as <kind>/<id>, such as event/treaty-signed",
          );
  },
};

const redirectTargets: Check = {
  name: "redirect-targets",
  description: "A redirect leads from an entry that is gone to one that is in the record.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const entries = publishableEntries(record);
    for (const [from, redirect] of record.redirects) {
      const { to } = redirect.value;
      if (entries.has(from)) report(redirect, [], `${from} is in the record`, "remove this file");
      const end = leadsTo(record.redirects, from);
      if (end === undefined)
        report(redirect, ["to"], `leads to "${to}", which leads back`, "name an entry of the record");
      else if (!entries.has(end))
        report(
          redirect,
          ["to"],
          `leads to "${end}", which is not in the record${didYouMean(end, entries.keys())}`,
          "write <kind>/<id>; a withdrawn entry may lead to the update that withdraws it",
        );
    }
  },
};

/** Checks that nothing published changes in silence. */
export const publishedChecks: readonly Check[] = [
  updateEntries,
  redirectTargets,
  publishedKept,
  publishedUnchanged,
  publishedAnnounced,
  ...publicationLogChecks,
];
