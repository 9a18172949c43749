import type { Datasets } from "../assemble/datasets.ts";
import { isPart } from "../kinds/define-kind.ts";
import { type KindRule, kinds } from "../kinds/index.ts";
import { changelogRule } from "./changelog.ts";
import type { DatasetRule, List } from "./dataset-rule.ts";
import { derivedRules } from "./derived-rules.ts";
import { assistanceClause, comparisonPair, matrixRow } from "./schema/comparison.ts";
import { gapEntry } from "./schema/gap.ts";
import { publishedEntry } from "./schema/published.ts";

/** The comparison is published by pairs, with the matrix and the assistance clauses that are made from it. */
function comparisonLists({ comparison, terms }: Datasets): Record<string, List> {
  const matrix = comparison.matrix.map(({ cells, latest, ...row }) => ({
    ...row,
    cells: cells.map((cell) => ({ ...cell, provisions: cell.provisions.map(({ ref }) => ref) })),
    latest: latest?.id ?? null,
  }));
  return {
    pairs: { item: comparisonPair(terms), items: comparison.pairs },
    matrix: { item: matrixRow(terms), items: matrix },
    assistance: { item: assistanceClause(terms), items: comparison.assistance.clauses },
  };
}

function listsOf(kind: KindRule, datasets: Datasets): Record<string, List> {
  if (kind.id === "comparison") return comparisonLists(datasets);
  if (!isPart(kind.dataset) || !kind.dataset.json) return {};
  return { entries: { item: kind.published(datasets.terms), items: datasets.entries[kind.id] } };
}

/** The state of publication, by which anyone can tell what changed between two versions of the record. */
const publishedRule = ({ published }: Datasets): DatasetRule => ({
  name: "published",
  title: "Published state",
  description:
    "A hash of each entry as it was last announced, to tell what changed between two versions of the record.",
  lists: { entries: { item: publishedEntry, items: published } },
  table: null,
});

/** What was not read, made from the articles of the main treaties and the comparison. */
const gapsRule = ({ gaps, terms }: Datasets): DatasetRule => ({
  name: "gaps",
  title: "What was not read",
  description:
    "For each main treaty: the articles that were not read whole, where the text is said to be published, and the rows of the comparison that depend on it.",
  lists: { entries: { item: gapEntry(terms), items: gaps } },
  table: null,
});

/** Everything that is published of the datasets, in the order of the page `/data/`. */
export function datasetRules(datasets: Datasets): DatasetRule[] {
  const ofKinds = kinds
    .flatMap((kind) => (isPart(kind.dataset) ? [{ kind, dataset: kind.dataset }] : []))
    .sort((a, b) => a.dataset.place - b.dataset.place)
    .map(({ kind, dataset: { name, title, description, table } }) => ({
      name,
      title,
      description,
      lists: listsOf(kind, datasets),
      table: table?.of(datasets.entries[kind.id], datasets.terms) ?? null,
    }));
  const derived = derivedRules(datasets).filter(
    ({ table, lists }) => table?.rows.length || Object.keys(lists).length,
  );
  return [...ofKinds, ...derived, gapsRule(datasets), changelogRule(datasets), publishedRule(datasets)];
}
