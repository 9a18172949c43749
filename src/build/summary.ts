import type { Datasets } from "../assemble/datasets.ts";

/** Says in a few lines what a build published: counts of everything, comparison rows per relation, seconds. */
export function buildSummary(
  { datasets, pages }: { datasets: Datasets; pages: number },
  seconds: number,
): string {
  const { chronology, sources, treaties, comparison, claims, reactions, disputes, indicators, actors } =
    datasets;
  const articles = treaties.flatMap((treaty) => treaty.articles);
  const provisions = articles.flatMap((article) => article.provisions);
  const counts: [number, string][] = [
    [chronology.length, "events"],
    [sources.length, "sources"],
    [provisions.length, "provisions"],
    [claims.length, "claims"],
    [reactions.length, "reactions"],
    [disputes.length, "disputes"],
    [indicators.length, "indicators"],
    [actors.length, "actors"],
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
