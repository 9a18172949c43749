import type { ComparisonPair } from "../../assemble/comparison-pair.ts";
import type { TreatyEntry } from "../../assemble/treaties.ts";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { RowFilters, TopicPager, ViewToggle } from "../../components/comparison/filters.tsx";
import { RelationCounts, Row } from "../../components/comparison/row.tsx";
import { usePublication } from "../../components/context.tsx";
import { Link } from "../../components/link.tsx";
import { treatyClass, TreatyMark } from "../../components/marks.tsx";
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

function Head({ older, newer }: Sides) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          Topic and relation
        </th>
        <th role="columnheader" scope="col" class="visually-hidden">
          Finding
        </th>
        {[older, newer].map((treaty) => (
          <th key={treaty.id} role="columnheader" scope="col" class={treatyClass(treaty.id)}>
            <TreatyMark id={treaty.id} />
            <Link to={treaty.address}>{treaty.shortTitle}</Link>
          </th>
        ))}
        <th role="columnheader" scope="col" class="visually-hidden">
          Reasons and evidence
        </th>
      </tr>
    </thead>
  );
}

/** The rows in their subjects. `display: grid` takes table semantics away in some browsers, so roles are given. */
function Rows({ pair, older, newer }: Sides) {
  const { terms } = usePublication().datasets;
  return (
    <table class="compare" role="table" data-rows>
      <caption class="visually-hidden">
        {older.shortTitle} and {newer.shortTitle}, by topic
      </caption>
      <Head pair={pair} older={older} newer={newer} />
      {terms.list("topic-groups").map(({ id, label: name }) => {
        const rows = pair.rows.filter((row) => row.group === id);
        return (
          rows.length > 0 && (
            <tbody key={id} role="rowgroup">
              <tr class="compare-group" role="row">
                <th role="columnheader" scope="rowgroup" colSpan={5} aria-colspan={5}>
                  {name}
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.id} row={row} older={older} newer={newer} />
              ))}
            </tbody>
          )
        );
      })}
    </table>
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
        Each row sets what the two treaties say on one topic side by side, in this record’s words, and says
        what became of it. Where the text was not read, the row says so instead of guessing.
      </p>
      <Unknowns {...sides} />
      <RelationCounts pair={pair} />
      <RowFilters pair={pair} />
      <div class="row-count">
        <p role="status" data-count>
          {pair.rows.length} topics
        </p>
        <ViewToggle />
      </div>
      <SelectionDownloads of={pair.id} />
      <Rows {...sides} />
      <TopicPager pair={pair} />
    </Page>
  );
}

/** Two treaties compared, one row a topic. */
export function render({ publication, pair }: PageInput<{ pair: ComparisonPair }>): string {
  return renderPage(publication, <PairPage pair={pair} publication={publication} />);
}
