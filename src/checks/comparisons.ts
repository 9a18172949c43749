import { createHash } from "node:crypto";

import type { ComparisonRecord } from "../kinds/comparison.ts";
import { isKnown, isMainTreaty, type KnownTerm } from "../record/known-terms.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import type { Check } from "./check.ts";
import { reportStale } from "./stale.ts";

/** The two treaties of a comparison id such as `a-and-b/topic`; undefined if there are no such treaties. */
function pairOf(record: RecordSet, id: string): { older: string; newer: string; topic: string } | undefined {
  const [pair = "", topic = ""] = id.split("/");
  for (const older of record.treaty.keys()) {
    const newer = pair.startsWith(`${older}-and-`) ? pair.slice(older.length + 5) : "";
    if (record.treaty.has(newer)) return { older, newer, topic };
  }
  return undefined;
}

/** The topic of articles whose content was not found, which is compared with nothing. */
const notCompared: KnownTerm<"topics"> = "content-not-found";

function isBilateral(record: RecordSet, id: string): boolean {
  const treaty = record.treaty.get(id);
  return treaty !== undefined && isMainTreaty(treaty.value);
}

const comparisonPair: Check = {
  name: "comparison-pair",
  description:
    "A comparison's file names an older and a newer main treaty and a topic, and its provisions are theirs.",
  level: "error",
  check(record, report) {
    const topics = new Set(record.vocabularies.get("topics")?.value.terms.map((term) => term.id));
    for (const comparison of record.comparison.values()) {
      const pair = pairOf(record, comparison.id);
      if (!pair || !isBilateral(record, pair.older) || !isBilateral(record, pair.newer)) {
        report(
          comparison,
          [],
          "is not in a folder <older>-and-<newer> of two treaties of the record",
          "move the file",
        );
        continue;
      }
      if (!topics.has(pair.topic))
        report(comparison, [], `"${pair.topic}" is not a topic`, "name the file after a topic");
      for (const side of ["older", "newer"] as const)
        for (const [i, ref] of comparison.value[side].entries())
          if (!ref.startsWith(`${pair[side]}/`))
            report(
              comparison,
              [side, i],
              `"${ref}" is not a provision of ${pair[side]}`,
              "move it to the other side or correct it",
            );
    }
  },
};

/** On which sides a relation needs provisions; null where it asks for none. */
const sides: Record<KnownTerm<"relations">, { older: boolean; newer: boolean } | null> = {
  new: { older: false, newer: true },
  dropped: { older: true, newer: false },
  strengthened: { older: true, newer: true },
  weakened: { older: true, newer: true },
  "carried-over": { older: true, newer: true },
  reworded: { older: true, newer: true },
  unknown: null,
};

const relationProven: Check = {
  name: "relation-proven",
  description:
    "`new` and `dropped` give evidence of absence; the other relations name provisions on both sides.",
  level: "error",
  check(record, report) {
    for (const comparison of record.comparison.values()) {
      const { relation, absence, older, newer } = comparison.value;
      const expected = isKnown("relations", relation) ? sides[relation] : null;
      if (!expected) continue;
      if ((relation === "new" || relation === "dropped") && !absence)
        report(
          comparison,
          ["relation"],
          `"${relation}" without evidence of absence`,
          "add absence with its sources, or say unknown",
        );
      if (expected.older !== older.length > 0 || expected.newer !== newer.length > 0)
        report(
          comparison,
          ["relation"],
          `"${relation}" with ${older.length} older and ${newer.length} newer provisions`,
          "name the provisions the judgement rests on, or change the relation",
        );
    }
  },
};

/** Topics on which at least one of two treaties has a provision. */
function topicsOfPair(record: RecordSet, older: string, newer: string): Set<string> {
  const topics = new Set<string>();
  for (const article of record.article.values())
    if (article.id.startsWith(`${older}/`) || article.id.startsWith(`${newer}/`))
      for (const provision of article.value.provisions)
        for (const topic of provision.topics) topics.add(topic);
  return topics;
}

const comparisonsComplete: Check = {
  name: "comparisons-complete",
  description: "Every topic on which one of two main treaties has a provision has a judgement for the pair.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    const treaties = [...record.treaty.values()]
      .filter(({ value }) => isMainTreaty(value))
      .sort((a, b) => (a.value.signed.date < b.value.signed.date ? -1 : 1));
    for (const [i, newer] of treaties.entries())
      for (const older of treaties.slice(0, i))
        for (const topic of topicsOfPair(record, older.id, newer.id))
          if (!record.comparison.has(`${older.id}-and-${newer.id}/${topic}`))
            report(
              newer,
              [],
              `no judgement on "${topic}" against ${older.id}`,
              `add data/comparisons/${older.id}-and-${newer.id}/${topic}.yml`,
            );
  },
};

/** What a provision says; how it is worded in each text is left out, since that adds evidence and no meaning. */
export function contentOfProvision(record: RecordSet, ref: string): unknown {
  const found = provisionAt(record, ref);
  if (!found) return null;
  const { wordings: _wordings, ...content } = found;
  return content;
}

function provisionAt(record: RecordSet, ref: string) {
  const [article = "", id = ""] = ref.split("#");
  return record.article.get(article)?.value.provisions.find((provision) => provision.id === id);
}

/** The provisions that a judgement rests on: those it names. */
function provisionsOf(record: RecordSet, comparison: ComparisonRecord): unknown[] {
  return [...comparison.older, ...comparison.newer].map((ref) => contentOfProvision(record, ref));
}

/** The wordings of the provisions of one side in the text of one source. */
function wordingsIn(record: RecordSet, refs: readonly string[], language: string, source: string) {
  return refs
    .flatMap((ref) => provisionAt(record, ref)?.wordings ?? [])
    .filter((wording) => wording.language === language && wording.source === source);
}

/** The redlines of a judgement with the words that they compare. */
function redlinesOf(record: RecordSet, comparison: ComparisonRecord): unknown[] {
  return (comparison.redlines ?? []).map((redline) => [
    redline,
    wordingsIn(record, comparison.older, redline.language, redline.older),
    wordingsIn(record, comparison.newer, redline.language, redline.newer),
  ]);
}

/**
 * Twelve hexadecimal digits that change when a provision changes on which the judgement rests, the relation itself,
 * or the words of a redline.
 */
export function judgementHash(record: RecordSet, comparison: ComparisonRecord): string {
  const redlines = redlinesOf(record, comparison);
  const rests = [
    comparison.relation,
    provisionsOf(record, comparison),
    ...(redlines.length ? [redlines] : []),
  ];
  return createHash("sha256").update(JSON.stringify(rests)).digest("hex").slice(0, 12);
}

/** Whether a judgement was confirmed against the provisions as they now stand. */
export function isStale(record: RecordSet, comparison: Entry<ComparisonRecord>): boolean {
  return comparison.value.confirmed !== judgementHash(record, comparison.value);
}

const comparisonFresh: Check = {
  name: "comparison-fresh",
  description: "A judgement was confirmed against the provisions as they now stand.",
  level: "error",
  isForPublication: true,
  check(record, report) {
    for (const comparison of record.comparison.values())
      if (isStale(record, comparison))
        reportStale(report, {
          entry: comparison,
          path: ["relation"],
          confirmed: comparison.value.confirmed,
          what: "judgement",
          on: "a provision that this judgement rests on",
          against: "its provisions",
          name: comparison.id,
        });
  },
};

const comparisonShown: Check = {
  name: "comparison-shown",
  description: "Every judgement is on a topic that pages of comparison show: one of provisions, in a group.",
  level: "error",
  check(record, report) {
    const groups = new Set(record.vocabularies.get("topic-groups")?.value.terms.map(({ id }) => id));
    const shown = new Set(
      record.vocabularies
        .get("topics")
        ?.value.terms.filter(
          ({ scope, group }) => scope?.includes("provisions") && group && groups.has(group),
        )
        .map(({ id }) => id),
    );
    for (const comparison of record.comparison.values()) {
      const topic = pairOf(record, comparison.id)?.topic;
      if (topic !== undefined && (!shown.has(topic) || topic === notCompared))
        report(
          comparison,
          [],
          `no page shows a row on "${topic}"`,
          "give the topic the scope provisions and a group of data/vocabularies/topic-groups.yml",
        );
    }
  },
};

const redlineWordings: Check = {
  name: "redline-wordings",
  description: "A redline compares two texts of one language whose wording stands with the provisions named.",
  level: "error",
  needsWholeRecord: true,
  check(record, report) {
    for (const comparison of record.comparison.values())
      for (const [i, redline] of (comparison.value.redlines ?? []).entries())
        for (const side of ["older", "newer"] as const)
          if (!wordingsIn(record, comparison.value[side], redline.language, redline[side]).length)
            report(
              comparison,
              ["redlines", i, side],
              `no provision of this side has a wording in "${redline.language}" from "${redline[side]}"`,
              "add the wording to the article, or name the source of one that is there",
            );
  },
};

/** Checks on comparison judgements. */
export const comparisonChecks: readonly Check[] = [
  redlineWordings,
  comparisonPair,
  relationProven,
  comparisonsComplete,
  comparisonFresh,
  comparisonShown,
];
