import type { Datasets } from "../assemble/datasets.ts";
import type { ProvisionEntry } from "../kinds/article.ts";
import { clauseColumns, clauseLists } from "../kinds/comparison-columns.ts";
import type { ComparisonRow } from "../kinds/comparison-row.ts";
import { type Column, tableOf } from "../kinds/table.ts";
import type { DatasetRule } from "./dataset-rule.ts";

type Side = { row: ComparisonRow; side: "older" | "newer" };

type Compared = Side & { provision: ProvisionEntry };

const sides = ["older", "newer"] as const;

const rowsOf = ({ comparison }: Datasets) => comparison.pairs.flatMap((pair) => pair.rows);

/** What either long table says of the row that it belongs to. */
const rowColumns: Column<Side>[] = [
  { name: "comparison", means: "Id of the row, see comparison.csv", of: ({ row }) => row.id },
  { name: "topic", means: "Topic, id", of: ({ row }) => row.topic },
  { name: "relation", means: "What became of the obligation, id", of: ({ row }) => row.relation },
  { name: "side", means: "older or newer", of: ({ side }) => side },
  { name: "treaty", means: "Id of the treaty", of: ({ row, side }) => row[`${side}Side`].treaty },
];

const sideColumns: Column<Side>[] = [
  ...rowColumns,
  { name: "confidence", means: "Confidence of the judgement, id", of: ({ row }) => row.confidence },
  {
    name: "provisions",
    means: "References of its provisions, see provisions.csv; empty where it has none",
    of: ({ row, side }) => row[side].map(({ ref }) => ref),
  },
  {
    name: "evidence",
    means: "Best evidence among its provisions, id; filled where it has none, too",
    of: ({ row, side }) => row[`${side}Side`].evidence,
  },
  {
    name: "force",
    means: "Firmest force among its provisions, id",
    of: ({ row, side }) => row[`${side}Side`].force,
  },
  {
    name: "statement",
    means: "What is said where it has no provision",
    of: ({ row, side }) => row[`${side}Side`].statement,
  },
];

/** The comparison in long form: a row for each side of each topic, whether it has a provision or not. */
export function sidesRule(datasets: Datasets): DatasetRule {
  const rows = rowsOf(datasets).flatMap((row) => sides.map((side): Side => ({ row, side })));
  return {
    name: "comparison-sides",
    title: "Sides compared",
    description:
      "The comparison in long form: one row for each side of each compared topic, with the evidence for that side.",
    lists: {},
    table: tableOf(sideColumns, rows),
  };
}

const comparedColumns: Column<Compared>[] = [
  ...rowColumns,
  { name: "provision", means: "Its reference, see provisions.csv", of: ({ provision }) => provision.ref },
  ...[...clauseColumns, ...clauseLists].map(({ name, means, of }) => ({
    name: name === "articles" ? "article" : name,
    means,
    of: ({ provision }: Compared) => of(provision),
  })),
];

/** The comparison clause by clause: a row for each provision on either side of each topic. */
export function comparedRule(datasets: Datasets): DatasetRule {
  const rows = rowsOf(datasets).flatMap((row) =>
    sides.flatMap((side) => row[side].map((provision): Compared => ({ row, side, provision }))),
  );
  return {
    name: "comparison-provisions",
    title: "Provisions compared",
    description:
      "The comparison clause by clause: one row for each provision on either side of each compared topic, with what it says.",
    lists: {},
    table: tableOf(comparedColumns, rows),
  };
}
