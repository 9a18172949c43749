import { isMainTreaty } from "../record/known-terms.ts";
import type { RecordSet } from "../record/record.ts";
import { assembleAssistance, type Assistance } from "./assistance.ts";
import { assembleCodingTables, type CodingTable } from "./coding-table.ts";
import { assembleMatrix, type MatrixRow } from "./comparison-matrix.ts";
import { assemblePair, type ComparisonPair } from "./comparison-pair.ts";
import type { Subject } from "./subject.ts";
import type { TermLists } from "./terms.ts";
import { cleanDeep } from "./text.ts";
import type { ProvisionEntry, TreatyEntry } from "./treaties.ts";

/** The comparison as published. */
export type Comparison = {
  pairs: ComparisonPair[];
  matrix: MatrixRow[];
  assistance: Assistance;
  codings: CodingTable[];
};

const bilateral = (treaties: TreatyEntry[]) => treaties.filter(isMainTreaty);

/** All provisions of all treaties, by reference. */
function provisionsByRef(treaties: TreatyEntry[]): Map<string, ProvisionEntry> {
  return new Map(
    treaties.flatMap((treaty) =>
      treaty.articles.flatMap((article) =>
        article.provisions.map((provision) => [provision.ref, provision] as const),
      ),
    ),
  );
}

/** Assembles the comparison: every ordered pair of bilateral treaties, and the matrix of topics against treaties. */
export function assembleComparison(
  record: RecordSet,
  treaties: TreatyEntry[],
  terms: TermLists,
  subject: Subject,
): Comparison {
  const provisions = provisionsByRef(treaties);
  const own = bilateral(treaties);
  const pairs = own.flatMap((newer, i) =>
    own.slice(0, i).map((older) => cleanDeep(assemblePair(record, older, newer, provisions, terms))),
  );
  const latest = pairs.find((pair) => pair.older === own.at(-2)?.id && pair.newer === own.at(-1)?.id);
  const matrix = assembleMatrix(own, pairs, latest, terms);
  return {
    pairs,
    matrix,
    assistance: assembleAssistance(treaties, subject, terms),
    codings: assembleCodingTables(treaties, terms),
  };
}
