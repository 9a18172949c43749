import { createHash } from "node:crypto";

import { entryHash } from "../record/entry-hash.ts";
import { compareText } from "../record/problem.ts";
import { publishableEntries } from "../record/published.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import type { SiteRecord } from "../record/schema/site.ts";
import { didYouMean } from "../record/suggest.ts";
import type { Check } from "./check.ts";
import { judgementHash } from "./comparisons.ts";
import { reportStale } from "./stale.ts";

/** A headline as its editor wrote it. */
export type HeadlineRecord = NonNullable<SiteRecord["headlines"]>[number];

/** The entries that a reference of a headline means: one, or with `/*` all below a folder, in order. */
function entriesAt(all: ReadonlyMap<string, Entry<unknown>>, ref: string): [string, Entry<unknown>][] {
  const one = all.get(ref);
  if (one) return [[ref, one]];
  if (!ref.endsWith("/*")) return [];
  const folder = ref.slice(0, -1);
  return [...all].filter(([known]) => known.startsWith(folder)).sort(([a], [b]) => compareText(a, b));
}

/** What an entry says now; a judgement also says what its provisions say. */
function contentOf(record: RecordSet, ref: string, entry: Entry<unknown>): string {
  const comparison = ref.startsWith("comparison/") ? record.comparison.get(entry.id) : undefined;
  return entryHash(entry.value) + (comparison ? judgementHash(record, comparison.value) : "");
}

/** Twelve hexadecimal digits that change when a headline's words change, or an entry that it rests on. */
export function headlineHash(
  record: RecordSet,
  { text, rests }: Pick<HeadlineRecord, "text" | "rests">,
): string {
  const all = publishableEntries(record);
  const held = rests.flatMap((ref) =>
    entriesAt(all, ref).map(([found, entry]) => [found, contentOf(record, found, entry)]),
  );
  return createHash("sha256")
    .update(JSON.stringify([text, held]))
    .digest("hex")
    .slice(0, 12);
}

/** The headlines that were not confirmed against the entries as they now stand, with their place in the list. */
export function staleHeadlines(record: RecordSet): { index: number; headline: HeadlineRecord }[] {
  return (record.site.value.headlines ?? [])
    .map((headline, index) => ({ index, headline }))
    .filter(({ headline }) => headline.confirmed !== headlineHash(record, headline));
}

const headlineRests: Check = {
  name: "headline-rests",
  description: "The entries that a headline rests on are in the record, and no page has two headlines.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const all = publishableEntries(record);
    const seen = new Set<string>();
    for (const [i, { page, rests }] of (record.site.value.headlines ?? []).entries()) {
      if (seen.has(page))
        report(
          record.site,
          ["headlines", i, "page"],
          `"${page}" has a headline already`,
          "remove one of them",
        );
      seen.add(page);
      for (const [j, ref] of rests.entries())
        if (!entriesAt(all, ref).length)
          report(
            record.site,
            ["headlines", i, "rests", j],
            `unknown entry "${ref}"${didYouMean(ref, all.keys())}`,
            "write <kind>/<id>, such as treaty/<treaty-id>, or <kind>/* for all of a kind",
          );
    }
  },
};

const headlineFresh: Check = {
  name: "headline-fresh",
  description: "A headline was confirmed against the entries that it rests on as they now stand.",
  level: "error",
  isForPublication: true,
  needsWholeRecord: true,
  check(record, report) {
    for (const { index, headline } of staleHeadlines(record))
      reportStale(report, {
        entry: record.site,
        path: ["headlines", index, "text"],
        confirmed: headline.confirmed,
        what: "headline",
        on: "an entry that this headline rests on",
        against: "its entries",
        name: `site/${headline.page}`,
      });
  },
};

/** Checks on the headlines of pages. */
export const headlineChecks: readonly Check[] = [headlineRests, headlineFresh];
