import { type Difference, differenceFrom, publishableEntries, WITHDRAWN } from "../record/published.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import { didYouMean } from "../record/suggest.ts";
import type { Check } from "./check.ts";

const announce = "say what changed and why with: npm run record:publish";

const manifest: Pick<Entry<unknown>, "file" | "place"> = {
  file: "data/published.json",
  place: () => ({ line: 1, column: 1 }),
};

/** The difference from what was published; undefined before the first publication. */
const difference = (record: RecordSet): Difference | undefined =>
  record.published && differenceFrom(record, record.published);

const publishedUnchanged: Check = {
  name: "published-unchanged",
  description: "No published entry changes, vanishes or returns without an update that names it.",
  level: "error",
  check(record, report) {
    const found = difference(record);
    if (!found) return;
    const entries = publishableEntries(record);
    for (const ref of found.changed.filter((changed) => !found.announced.has(changed))) {
      const entry = entries.get(ref);
      if (entry)
        report(entry, [], "is not what was published, and no update says so", `${announce}, or undo it`);
    }
    for (const ref of found.vanished.filter(
      (gone) => record.redirects.value[gone] && !found.announced.has(gone),
    ))
      report(record.redirects, [ref], `${ref} was published and is gone, and no update says so`, announce);
    for (const ref of found.returned) {
      const entry = entries.get(ref);
      if (entry) report(entry, [], "has the id of an entry that was withdrawn", "give it an id of its own");
    }
  },
};

const publishedKept: Check = {
  name: "published-kept",
  description: "Every id that was ever published stands in the record or leads elsewhere.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const entries = publishableEntries(record);
    for (const ref of Object.keys(record.published?.entries ?? {}))
      if (!entries.has(ref) && !record.redirects.value[ref])
        report(
          manifest,
          [],
          `"${ref}" was published and is gone${didYouMean(ref, entries.keys())}`,
          `restore its file, or say where it leads in data/redirects.yml: ${ref}: <kind>/<id>`,
        );
  },
};

const publishedAnnounced: Check = {
  name: "published-announced",
  description: "Every new entry is named by an update.",
  level: "warning",
  check(record, report) {
    const found = difference(record);
    const entries = publishableEntries(record);
    for (const ref of found?.added.filter((added) => !found.announced.has(added)) ?? []) {
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
    const known = new Set([
      ...publishableEntries(record).keys(),
      ...Object.keys(record.redirects.value),
      ...Object.entries(record.published?.entries ?? {}).flatMap(([ref, hash]) =>
        hash === WITHDRAWN ? ref : [],
      ),
    ]);
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
    for (const [from, to] of Object.entries(record.redirects.value)) {
      if (entries.has(from))
        report(record.redirects, [from], `${from} is in the record`, "remove the redirect");
      if (!entries.has(to))
        report(
          record.redirects,
          [from],
          `leads to "${to}", which is not in the record${didYouMean(to, entries.keys())}`,
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
];
