import type { Datasets } from "../assemble/datasets.ts";
import { kinds } from "../kinds/index.ts";

/** Says in a few lines what a build published: counts of everything, comparison rows per relation, seconds. */
export function buildSummary(
  { datasets, pages }: { datasets: Datasets; pages: number },
  seconds: number,
): string {
  const { entries, comparison } = datasets;
  const provisions = entries.article.flatMap((article) => article.provisions);
  const counts: [number, string][] = [
    ...kinds.map(({ id, names }): [number, string] => [entries[id].length, names.many]),
    [provisions.length, "provisions"],
    [pages, "pages"],
  ];
  const pairs = comparison.pairs.map((pair) => {
    const relations = Object.entries(pair.counts).map(([relation, n]) => `${n} ${relation}`);
    return `  ${pair.older} and ${pair.newer}: ${pair.rows.length} rows (${relations.join(", ")})`;
  });
  return [
    `Published ${counts.map(([n, name]) => `${n} ${name}`).join(", ")} in ${seconds.toFixed(1)} seconds.`,
    "Comparison rows per relation:",
    ...pairs,
  ].join("\n");
}
