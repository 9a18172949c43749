import type { RecordSet } from "../record/record.ts";
import { address } from "./address.ts";
import type { TermLists } from "./terms.ts";
import { cleanDeep } from "./text.ts";
import type { ProvisionEntry, TreatyEntry } from "./treaties.ts";

/** One topic of one pair of treaties: what each obliges and what became of it. */
export type ComparisonRow = {
  id: string;
  topic: string;
  topicLabel: string;
  group: string;
  address: string;
  relation: string;
  finding: string;
  reason: string;
  confidence: string;
  headline: boolean;
  older: ProvisionEntry[];
  newer: ProvisionEntry[];
  absence: { text: string; sources: string[] } | null;
  sources: string[];
};

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

/** What one treaty says on one topic, at a glance. */
export type MatrixCell = {
  treaty: string;
  provisions: ProvisionEntry[];
  /** The firmest force among its provisions; null if there is none. */
  force: string | null;
  /** The best evidence among its provisions; `not-found` if there is none. */
  evidence: string;
};

/** One topic across the bilateral treaties, with what changed from 2000 to 2024. */
export type MatrixRow = {
  topic: string;
  topicLabel: string;
  group: string;
  cells: MatrixCell[];
  /** The judgement for the two latest treaties; null where neither has a provision. */
  latest: ComparisonRow | null;
};

/** The comparison as published. */
export type Comparison = { pairs: ComparisonPair[]; matrix: MatrixRow[] };

const bilateral = (treaties: TreatyEntry[]) => treaties.filter((treaty) => treaty.role === "bilateral");

/** All provisions of all treaties, by reference. */
export function provisionsByRef(treaties: TreatyEntry[]): Map<string, ProvisionEntry> {
  return new Map(
    treaties.flatMap((treaty) =>
      treaty.articles.flatMap((article) =>
        article.provisions.map((provision) => [provision.ref, provision] as const),
      ),
    ),
  );
}

const find = (provisions: Map<string, ProvisionEntry>, refs: string[]) =>
  refs.flatMap((ref) => provisions.get(ref) ?? []);

function assemblePair(
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
        older: find(provisions, judgement.older),
        newer: find(provisions, judgement.newer),
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

/** The first of a ranked vocabulary that occurs; null if none does. */
const firstOf = (ranked: readonly { id: string }[], found: string[]) =>
  ranked.find(({ id }) => found.includes(id))?.id ?? null;

function cellOf(treaty: TreatyEntry, topic: string, terms: TermLists): MatrixCell {
  const provisions = treaty.articles
    .flatMap((article) => article.provisions)
    .filter((provision) => provision.topics.includes(topic));
  return {
    treaty: treaty.id,
    provisions,
    force: firstOf(
      terms.list("forces"),
      provisions.map((provision) => provision.force),
    ),
    evidence:
      firstOf(
        terms.list("evidence-levels"),
        provisions.map((provision) => provision.evidence),
      ) ?? "not-found",
  };
}

/** Assembles the comparison: every ordered pair of bilateral treaties, and the matrix of topics against treaties. */
export function assembleComparison(record: RecordSet, treaties: TreatyEntry[], terms: TermLists): Comparison {
  const provisions = provisionsByRef(treaties);
  const own = bilateral(treaties);
  const pairs = own.flatMap((newer, i) =>
    own.slice(0, i).map((older) => cleanDeep(assemblePair(record, older, newer, provisions, terms))),
  );
  const latest = pairs.find((pair) => pair.older === own.at(-2)?.id && pair.newer === own.at(-1)?.id);
  const matrix = terms
    .list("topics")
    .filter((topic) => topic.scope?.includes("provisions") && topic.id !== "content-not-found")
    .map((topic) => ({
      topic: topic.id,
      topicLabel: topic.label,
      group: topic.group ?? "other",
      cells: own.map((treaty) => cellOf(treaty, topic.id, terms)),
      latest: latest?.rows.find((row) => row.topic === topic.id) ?? null,
    }))
    .filter((row) => row.latest || row.cells.some((cell) => cell.provisions.length));
  return { pairs, matrix };
}
