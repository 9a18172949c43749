import type { KnownTerm } from "../record/known-terms.ts";
import type { ComparisonPair, ComparisonRow } from "./comparison-pair.ts";
import { firstOf } from "./ranked.ts";
import type { TermLists } from "./terms.ts";
import type { ProvisionEntry, TreatyEntry } from "./treaties.ts";

/** What one treaty says on one topic, at a glance. */
export type MatrixCell = {
  treaty: string;
  provisions: ProvisionEntry[];
  /** The firmest force among its provisions; null if there is none. */
  force: string | null;
  /** The best evidence among its provisions; `not-found` if there is none. */
  evidence: string;
  /** Whether a judgement gives evidence that the treaty has no such provision. */
  absent: boolean;
};

/** One topic across the bilateral treaties, with what changed between the two latest. */
export type MatrixRow = {
  topic: string;
  topicLabel: string;
  group: string;
  cells: MatrixCell[];
  /** The judgement for the two latest treaties; null where neither has a provision. */
  latest: ComparisonRow | null;
  /** What each pair of treaties makes of the topic, older pairs first. */
  changes: MatrixChange[];
};

/** The judgement of one pair on one topic, in short. */
type MatrixChange = Pick<
  ComparisonRow,
  "id" | "address" | "relation" | "finding" | "confidence" | "absence"
> & { older: string; newer: string };

const isAbsent = (changes: MatrixChange[], treaty: string) =>
  changes.some(
    ({ relation, older, newer }) =>
      (relation === "new" && older === treaty) || (relation === "dropped" && newer === treaty),
  );

function cellOf(treaty: TreatyEntry, topic: string, changes: MatrixChange[], terms: TermLists): MatrixCell {
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
    absent: provisions.length === 0 && isAbsent(changes, treaty.id),
  };
}

function changesOf(pairs: ComparisonPair[], topic: string): MatrixChange[] {
  return pairs.flatMap((pair) => {
    const row = pair.rows.find((candidate) => candidate.topic === topic);
    if (!row) return [];
    const { id, address: to, relation, finding, confidence, absence } = row;
    return [
      { id, address: to, relation, finding, confidence, absence, older: pair.older, newer: pair.newer },
    ];
  });
}

/** The topic of articles whose content was not found, which is compared with nothing. */
const notCompared: KnownTerm<"topics"> = "content-not-found";

/** Assembles the matrix: every topic that a bilateral treaty has a provision on, in the order of the topics. */
export function assembleMatrix(
  own: TreatyEntry[],
  pairs: ComparisonPair[],
  latest: ComparisonPair | undefined,
  terms: TermLists,
): MatrixRow[] {
  return terms
    .list("topics")
    .filter((topic) => topic.scope?.includes("provisions") && topic.id !== notCompared)
    .map((topic): MatrixRow => {
      const changes = changesOf(pairs, topic.id);
      return {
        topic: topic.id,
        topicLabel: topic.label,
        group: topic.group ?? "other",
        cells: own.map((treaty) => cellOf(treaty, topic.id, changes, terms)),
        latest: latest?.rows.find((row) => row.topic === topic.id) ?? null,
        changes,
      };
    })
    .filter((row) => row.latest || row.cells.some((cell) => cell.provisions.length));
}
