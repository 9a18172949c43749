import type { ComparisonPair, ComparisonRow } from "../../assemble/comparison-pair.ts";
import type { TreatyEntry } from "../../assemble/treaties.ts";
import { RelationMark } from "../../charts/relation-arrow.tsx";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { PageCitation } from "../../components/citation.tsx";
import { FoldAll, RowFilters, TopicPager, ViewToggle } from "../../components/comparison/filters.tsx";
import { RelationCounts, Row, rowSources } from "../../components/comparison/row.tsx";
import { usePublication } from "../../components/context.tsx";
import { Endnotes } from "../../components/endnotes.tsx";
import { Prose } from "../../components/prose.tsx";
import { SelectionDownloads } from "../../components/selection-downloads.tsx";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  pagination: { data: "publication.datasets.comparison.pairs", size: 1, alias: "pair" },
  permalink: ({ pair }: { pair: ComparisonPair }) => `${pair.address}index.html`,
};

type Sides = { pair: ComparisonPair; older: TreatyEntry; newer: TreatyEntry };

/** Says how many rows cannot be judged and why, before the reader meets them. */
function Unknowns({ pair, older, newer }: Sides) {
  const unknown = pair.counts.unknown ?? 0;
  const emptyOlder = pair.rows.filter((row) => row.relation === "unknown" && !row.older.length).length;
  const treaty = emptyOlder * 2 >= unknown ? older : newer;
  if (!unknown || !treaty.limits) return null;
  return (
    <details class="note unknowns">
      <summary>
        {unknown} of {pair.rows.length} topics cannot be judged: why
      </summary>
      <p>
        They stand here with what is known on the one side, what was looked for on the other, and why that
        does not decide it. On the {treaty.shortTitle}: <Prose text={treaty.limits} />
      </p>
    </details>
  );
}

/** The topics with their relations, beside the rows on wide screens: where one is, and a way to any other. */
function Rail({ pair }: { pair: ComparisonPair }) {
  const { terms } = usePublication().datasets;
  return (
    <nav class="topic-rail no-print" aria-label="All topics" data-rail>
      {terms.list("topic-groups").map(({ id, label }) => {
        const rows = pair.rows.filter((row) => row.group === id);
        return (
          rows.length > 0 && (
            <div key={id}>
              <p class="label">{label}</p>
              <ul>
                {rows.map((row) => (
                  <li key={row.topic}>
                    <a href={`#${row.topic}`}>
                      <RelationMark relation={row.relation} />
                      {row.topicLabel}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </nav>
  );
}

/** The way to the topics before and after one. */
function Neighbours({ pair, row }: { pair: ComparisonPair; row: ComparisonRow }) {
  const place = pair.rows.indexOf(row);
  const [before, after] = [pair.rows[place - 1], pair.rows[place + 1]];
  return (
    <p class="row-neighbours no-print">
      {before && <a href={`#${before.topic}`}>‹ {before.topicLabel}</a>}
      {after && <a href={`#${after.topic}`}>{after.topicLabel} ›</a>}
    </p>
  );
}

/** The rows in their subjects. */
function Rows({ pair, older, newer }: Sides) {
  const { terms } = usePublication().datasets;
  const sources = [...new Set(pair.rows.flatMap(rowSources))];
  const refs = (row: ComparisonRow) =>
    rowSources(row)
      .map((id) => sources.indexOf(id) + 1)
      .join(", ");
  return (
    <>
      <div class="rows" id="rows" data-rows>
        {terms.list("topic-groups").map(({ id, label: name }) => {
          const rows = pair.rows.filter((row) => row.group === id);
          return (
            rows.length > 0 && (
              <section key={id} data-group-of-rows>
                <h2>{name}</h2>
                {rows.map((row) => (
                  <Row key={row.id} row={row} older={older} newer={newer} refs={refs(row)}>
                    <Neighbours pair={pair} row={row} />
                  </Row>
                ))}
              </section>
            )
          );
        })}
      </div>
      <Endnotes ids={sources} />
    </>
  );
}

function PairPage({ pair, publication }: { pair: ComparisonPair; publication: Publication }) {
  const older = publication.treatyById.get(pair.older);
  const newer = publication.treatyById.get(pair.newer);
  if (!older || !newer) throw new Error(`the pair ${pair.id} names a treaty that is not in the record`);
  const sides = { pair, older, newer };
  return (
    <Page
      title={`${older.year} and ${newer.year} compared`}
      description={`What the ${older.shortTitle} and the ${newer.shortTitle} oblige the parties to do, topic by topic: ${pair.rows.length} topics, each with conditions, evidence and the relation between old and new.`}
      path={pair.address}
      scripts={["compare"]}
    >
      <Breadcrumb way={[["/compare/", "Compare"]]} here={`${older.year} and ${newer.year}`} />
      <h1 class="page-title">
        {older.year} and {newer.year}, obligation by obligation
      </h1>
      <p class="lead">
        What became of each obligation, in one sentence. A row unfolds to both treaties, element by element,
        in this record’s words, with reasons and sources.
      </p>
      <Unknowns {...sides} />
      <RelationCounts pair={pair} />
      <RowFilters pair={pair} />
      <div class="row-count">
        <p role="status" data-count>
          {pair.rows.length} topics
        </p>
        <FoldAll />
        <ViewToggle />
      </div>
      <div class="pair-layout">
        <Rail pair={pair} />
        <div>
          <Rows {...sides} />
          <SelectionDownloads of={pair.id} title={`${older.year} and ${newer.year} compared`} />
        </div>
      </div>
      <PageCitation path={pair.address} title={`${older.year} and ${newer.year} compared`} />
      <TopicPager pair={pair} />
    </Page>
  );
}

/** Two treaties compared, one row a topic. */
export function render({ publication, pair }: PageInput<{ pair: ComparisonPair }>): string {
  return renderPage(publication, <PairPage pair={pair} publication={publication} />);
}
