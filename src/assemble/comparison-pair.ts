import type { ComparisonRow } from "../kinds/comparison-row.ts";
import type { RecordSet } from "../record/record.ts";
import { address } from "./address.ts";
import { firstOf } from "./ranked.ts";
import type { TermLists } from "./terms.ts";
import type { ProvisionEntry, TreatyEntry } from "./treaties.ts";
import { compareWording, sharedAuthenticLanguages } from "./wording.ts";

export type { ComparisonRow };

/** One treaty's cell in a row: the firmest force and the best evidence among its provisions, or what is said instead. */
export type ComparisonSide = ComparisonRow["olderSide"];

/** A pair of treaties compared, rows in the order of the topics. */
export type ComparisonPair = {
  id: string;
  address: string;
  older: string;
  newer: string;
  rows: ComparisonRow[];
  /** Number of rows per relation, every relation of the vocabulary present. */
  counts: Record<string, number>;
};

/** Relations that change what is owed; `reworded` and `carried-over` do not, and `unknown` cannot say. */
const changing = new Set(["new", "strengthened", "weakened", "dropped"]);

const find = (provisions: Map<string, ProvisionEntry>, refs: string[]) =>
  refs.flatMap((ref) => provisions.get(ref) ?? []);

function emptyStatement(treaty: TreatyEntry, absent: boolean): string {
  if (absent) return `The ${treaty.shortTitle} has no such provision, on the evidence of absence named here.`;
  return `Nothing was found on this topic; the ${treaty.shortTitle} was not read whole.`;
}

function sideOf(
  treaty: TreatyEntry,
  provisions: ProvisionEntry[],
  absent: boolean,
  terms: TermLists,
): ComparisonSide {
  const forces = provisions.map((provision) => provision.force);
  const levels = provisions.map((provision) => provision.evidence);
  return {
    treaty: treaty.id,
    force: firstOf(terms.list("forces"), forces),
    evidence: firstOf(terms.list("evidence-levels"), levels) ?? "not-found",
    statement: provisions.length ? "" : emptyStatement(treaty, absent),
  };
}

/** Assembles one pair: a row for every topic that the record judges, in the order of the topics. */
export function assemblePair(
  record: RecordSet,
  older: TreatyEntry,
  newer: TreatyEntry,
  provisions: Map<string, ProvisionEntry>,
  terms: TermLists,
): ComparisonPair {
  const id = `${older.id}-and-${newer.id}`;
  const rows = terms.list("topics").flatMap((topic): ComparisonRow[] => {
    const judgement = record.comparison.get(`${id}/${topic.id}`)?.value;
    if (!judgement) return [];
    const [before, after] = [find(provisions, judgement.older), find(provisions, judgement.newer)];
    const absent = judgement.absence !== undefined;
    return [
      {
        id: `${id}/${topic.id}`,
        topic: topic.id,
        topicLabel: topic.label,
        group: topic.group ?? "other",
        address: `${address.pair(older.id, newer.id)}#${topic.id}`,
        relation: judgement.relation,
        finding: judgement.finding,
        reason: judgement.reason,
        confidence: judgement.confidence,
        headline: judgement.headline ?? false,
        changed: changing.has(judgement.relation),
        older: before,
        newer: after,
        olderSide: sideOf(older, before, absent, terms),
        newerSide: sideOf(newer, after, absent, terms),
        wording: compareWording(
          before,
          after,
          sharedAuthenticLanguages(older, newer),
          judgement.redlines,
          terms.list("wording-elements"),
        ),
        absence: judgement.absence ?? null,
        sources: judgement.sources ?? [],
      },
    ];
  });
  const counts = Object.fromEntries(
    terms
      .list("relations")
      .map(({ id: relation }) => [relation, rows.filter((row) => row.relation === relation).length]),
  );
  return { id, address: address.pair(older.id, newer.id), older: older.id, newer: newer.id, rows, counts };
}
