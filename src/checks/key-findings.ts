import { publishableEntries } from "../record/published.ts";
import type { RecordSet } from "../record/record.ts";
import type { SiteRecord } from "../record/schema/site.ts";
import { didYouMean } from "../record/suggest.ts";
import type { Check } from "./check.ts";
import { headlineHash } from "./headlines.ts";
import { reportStale } from "./stale.ts";

type Opening = NonNullable<SiteRecord["findings"]>[number];

/** A finding as its editor wrote it, with where it stands and the name by which `record:confirm` knows it. */
type Placed = { line: Opening["lines"][number]; path: (string | number)[]; name: string };

/** Every finding, in order; its name is `finding/<page>/<place on the page>`. */
export function placedFindings(record: RecordSet): Placed[] {
  return (record.site.value.findings ?? []).flatMap(({ page, lines }, i) =>
    lines.map((line, j) => ({ line, path: ["findings", i, "lines", j], name: `finding/${page}/${j + 1}` })),
  );
}

/** The findings that were not confirmed against the entries as they now stand. */
export function staleFindings(record: RecordSet): Placed[] {
  return placedFindings(record).filter(({ line }) => line.confirmed !== headlineHash(record, line));
}

const findingRests: Check = {
  name: "finding-rests",
  description:
    "The entries that a finding rests on are in the record, and so is the treaty whose page it opens.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const all = publishableEntries(record);
    const unknown = (path: (string | number)[], ref: string) =>
      report(
        record.site,
        path,
        `unknown entry "${ref}"${didYouMean(ref, all.keys())}`,
        "write <kind>/<id>, such as treaty/<treaty-id>",
      );
    for (const [i, { page }] of (record.site.value.findings ?? []).entries())
      if (page.includes("/") && !all.has(page)) unknown(["findings", i, "page"], page);
    for (const { line, path } of placedFindings(record))
      for (const [j, ref] of line.rests.entries()) if (!all.has(ref)) unknown([...path, "rests", j], ref);
  },
};

const findingFresh: Check = {
  name: "finding-fresh",
  description: "A finding was confirmed against the entries that it rests on as they now stand.",
  level: "error",
  isForPublication: true,
  needsWholeRecord: true,
  check(record, report) {
    for (const { line, path, name } of staleFindings(record))
      reportStale(report, {
        entry: record.site,
        path: [...path, "text"],
        confirmed: line.confirmed,
        what: "finding",
        on: "an entry that this finding rests on",
        against: "its entries",
        name,
      });
  },
};

/** Checks on the findings at the head of long pages. */
export const keyFindingChecks: readonly Check[] = [findingRests, findingFresh];
