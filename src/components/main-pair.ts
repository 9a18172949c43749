import type { Publication } from "../publication/publication.ts";

/** The pair of treaties that readers are led to first: where it is compared, and its years as "2000 and 2024". */
export type MainPair = { id: string; address: string; older: string; newer: string; years: string };

/** The main pair of the record; null where no two treaties are compared. */
export function mainPairOf({ datasets, treatyById }: Publication): MainPair | null {
  const { older, newer } = datasets.subject.mainPair ?? {};
  const pair = datasets.comparison.pairs.find((one) => one.older === older && one.newer === newer);
  if (!pair) return null;
  const year = (id: string) => treatyById.get(id)?.year ?? id;
  return { ...pair, years: `${year(pair.older)} and ${year(pair.newer)}` };
}
