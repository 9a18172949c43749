import type { z } from "zod";

import type { Datasets } from "../assemble/datasets.ts";
import { type Column, type ColumnNote, columnNotes, renderCsv } from "./column.ts";
import { chronologyColumns } from "./columns/chronology.ts";
import { comparisonColumns, pairRows } from "./columns/comparison.ts";
import {
  claimColumns,
  codingColumns,
  indicatorColumns,
  type IndicatorEvidence,
  reactionColumns,
  sourceColumns,
} from "./columns/reception.ts";
import { chronologyEntry } from "./schema/chronology.ts";
import { assistanceClause, comparisonPair, matrixRow } from "./schema/comparison.ts";
import { publishedEntry } from "./schema/published.ts";
import {
  actorEntry,
  claimEntry,
  disputeEntry,
  indicatorEntry,
  policyOptionEntry,
  reactionEntry,
  sourceEntry,
} from "./schema/reception.ts";
import { treatyEntry } from "./schema/treaties.ts";

/** A table ready to be written: its text, its number of rows and what its columns mean. */
export type Table = { csv: string; rows: number; columns: ColumnNote[] };

/** A list of a JSON file: the shape of an item and the items. */
export type List = { item: z.ZodType; items: readonly unknown[] };

/** What is published of one data set. */
export type DatasetRule = {
  name: string;
  title: string;
  description: string;
  lists?: Record<string, List>;
  table?: Table;
};

const table = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  csv: renderCsv(columns, rows),
  rows: rows.length,
  columns: columnNotes(columns),
});

const entries = (item: z.ZodType, items: readonly unknown[]) => ({ entries: { item, items } });

function comparisonRule({ comparison, terms }: Datasets): DatasetRule {
  const matrix = comparison.matrix.map(({ cells, latest, ...row }) => ({
    ...row,
    cells: cells.map((cell) => ({ ...cell, provisions: cell.provisions.map(({ ref }) => ref) })),
    latest: latest?.id ?? null,
  }));
  return {
    name: "comparison",
    title: "Comparison",
    description:
      "Each pair of the three Russia–North Korea treaties compared topic by topic, with the provisions of both sides and what became of the obligation; and the assistance clause of every instrument.",
    lists: {
      pairs: { item: comparisonPair(terms), items: comparison.pairs },
      matrix: { item: matrixRow(terms), items: matrix },
      assistance: { item: assistanceClause(terms), items: comparison.assistance.clauses },
    },
    table: table(
      comparisonColumns((id) => terms.label("relations", id)),
      pairRows(comparison.pairs),
    ),
  };
}

function receptionRules({
  terms,
  reactions,
  claims,
  disputes,
  indicators,
  policyOptions,
}: Datasets): DatasetRule[] {
  const evidence = indicators.flatMap((indicator): IndicatorEvidence[] => {
    const items = indicator.evidence.map((item) => ({ indicator, item }));
    return items.length ? items : [{ indicator, item: null }];
  });
  return [
    {
      name: "reactions",
      title: "Reactions",
      description: "How governments and bodies answered the milestones, with level and tone.",
      lists: entries(reactionEntry(terms), reactions),
      table: table(reactionColumns(terms), reactions),
    },
    {
      name: "claims",
      title: "Claims",
      description: "Claims in circulation, each with verdict, finding and sources.",
      lists: entries(claimEntry(terms), claims),
      table: table(claimColumns(terms), claims),
    },
    {
      name: "disputes",
      title: "Disputes",
      description: "Points on which sources disagree, each version with who holds it.",
      lists: entries(disputeEntry(), disputes),
    },
    {
      name: "indicators",
      title: "Indicators",
      description: "Tests of whether the 2024 treaty works as an alliance, with their dated evidence.",
      lists: entries(indicatorEntry(terms), indicators),
      table: table(indicatorColumns(terms), evidence),
    },
    {
      name: "policy-options",
      title: "Policy options",
      description: "Advice given in articles, and what governments are on record as having done of it.",
      lists: entries(policyOptionEntry(terms), policyOptions),
    },
  ];
}

/** Everything that is published of the datasets, in the order of the page `/data/`. */
export function datasetRules(datasets: Datasets): DatasetRule[] {
  const { terms, chronology, treaties, sources, actors } = datasets;
  const coded = treaties.flatMap(({ codings }) =>
    codings.flatMap((coding) => coding.values.map((value) => ({ coding, value }))),
  );
  return [
    {
      name: "chronology",
      title: "Chronology",
      description: "Every event of the record, oldest first, with date, actors, confidence and sources.",
      lists: entries(chronologyEntry(terms), chronology),
      table: table(chronologyColumns(terms), chronology),
    },
    comparisonRule(datasets),
    {
      name: "treaties",
      title: "Treaties",
      description: "The treaties with their articles, provisions and codings.",
      lists: entries(treatyEntry(terms), treaties),
    },
    {
      name: "coding",
      title: "Coding",
      description: "How ATOP, COW and this record code the treaties, one row for each variable.",
      table: table(codingColumns(terms), coded),
    },
    ...receptionRules(datasets),
    {
      name: "actors",
      title: "Actors",
      description: "States, bodies, people, vessels and units with their names and offices.",
      lists: entries(actorEntry(terms), actors),
    },
    {
      name: "sources",
      title: "Sources",
      description: "The register of sources and where each is used.",
      lists: entries(sourceEntry(terms), sources),
      table: table(sourceColumns(terms), sources),
    },
    {
      name: "published",
      title: "Published state",
      description:
        "A hash of each entry as it was last announced, to tell what changed between two versions of the record.",
      lists: entries(publishedEntry, datasets.published),
    },
  ];
}
