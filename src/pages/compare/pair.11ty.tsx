import type { ComparisonPair, ComparisonRow } from "../../assemble/comparison.ts";
import type { ProvisionEntry, TreatyEntry } from "../../assemble/treaties.ts";
import type { Publication } from "../../build/publication.ts";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { usePublication } from "../../components/context.tsx";
import { Link } from "../../components/link.tsx";
import { RelationBadge, treatyClass, TreatyMark } from "../../components/marks.tsx";
import { Prose } from "../../components/prose.tsx";
import { Provision } from "../../components/provision.tsx";
import { SourceLine } from "../../components/sources.tsx";
import { groupNames } from "../../components/topic-groups.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";

export const data = {
  pagination: { data: "publication.datasets.comparison.pairs", size: 1, alias: "pair" },
  permalink: ({ pair }: { pair: ComparisonPair }) => `${pair.address}index.html`,
};

function Side({
  treaty,
  provisions,
  row,
}: {
  treaty: TreatyEntry;
  provisions: ProvisionEntry[];
  row: ComparisonRow;
}) {
  return (
    <td class={treatyClass(treaty.id)}>
      <p class="cell-label">
        <TreatyMark id={treaty.id} />
        {treaty.shortTitle}
      </p>
      {provisions.map((provision) => (
        <Provision key={provision.ref} provision={provision} withArticle />
      ))}
      {provisions.length === 0 && (
        <p class="nothing">
          {row.absence
            ? "No such provision, on the evidence named below."
            : "No provision found; the full text was not read."}
        </p>
      )}
    </td>
  );
}

function Row({ row, older, newer }: { row: ComparisonRow; older: TreatyEntry; newer: TreatyEntry }) {
  return (
    <tr id={row.topic}>
      <th scope="row">
        {row.topicLabel}
        <br />
        <RelationBadge relation={row.relation} />
        <p class="row-tools">
          <a href={`#${row.topic}`}>Link to this row</a>
        </p>
      </th>
      <Side treaty={older} provisions={row.older} row={row} />
      <Side treaty={newer} provisions={row.newer} row={row} />
      <td class="row-reason tother">
        <p>
          <strong>
            <Prose text={row.finding} />
          </strong>
        </p>
        <p>
          <Prose text={row.reason} />{" "}
          <span class="quiet">Confidence of this judgement: {row.confidence}.</span>
        </p>
        {row.absence && (
          <>
            <p>
              <span class="label">Evidence of absence:</span> <Prose text={row.absence.text} />
            </p>
            <SourceLine ids={row.absence.sources} />
          </>
        )}
        <SourceLine ids={row.sources} />
      </td>
    </tr>
  );
}

function Counts({ pair }: { pair: ComparisonPair }) {
  const { terms } = usePublication().datasets;
  return (
    <ul class="matrix-key" aria-label="Rows by relation">
      {terms.list("relations").map(({ id }) => (
        <li key={id}>
          <RelationBadge relation={id} /> {pair.counts[id] ?? 0}
        </li>
      ))}
    </ul>
  );
}

function PairPage({ pair, publication }: { pair: ComparisonPair; publication: Publication }) {
  const older = publication.treatyById.get(pair.older);
  const newer = publication.treatyById.get(pair.newer);
  if (!older || !newer) throw new Error(`the pair ${pair.id} names a treaty that is not in the record`);
  const groups = [...groupNames].map(([id, name]) => ({
    id,
    name,
    rows: pair.rows.filter((row) => row.group === id),
  }));
  return (
    <Page
      title={`${older.year} and ${newer.year} compared`}
      description={`What ${older.shortTitle} and ${newer.shortTitle} oblige the parties to do, topic by topic: ${pair.rows.length} topics, each with wording, conditions, evidence and the relation between old and new.`}
      path={pair.address}
    >
      <Breadcrumb way={[["/compare/", "Compare"]]} here={`${older.year} and ${newer.year}`} />
      <h1 class="page-title">
        {older.year} and {newer.year}, obligation by obligation
      </h1>
      <p class="lead">
        Each row sets what the two treaties say on one topic side by side and says what became of it. Where
        the text was not read, the row says so instead of guessing.
      </p>
      <Counts pair={pair} />
      <table class="compare">
        <caption class="visually-hidden">
          {older.shortTitle} and {newer.shortTitle}, by topic
        </caption>
        <thead>
          <tr>
            <th scope="col">Topic and change</th>
            <th scope="col" class={treatyClass(older.id)}>
              <TreatyMark id={older.id} />
              <Link to={older.address}>{older.shortTitle}</Link>
            </th>
            <th scope="col" class={treatyClass(newer.id)}>
              <TreatyMark id={newer.id} />
              <Link to={newer.address}>{newer.shortTitle}</Link>
            </th>
          </tr>
        </thead>
        {groups.map(
          ({ id, name, rows }) =>
            rows.length > 0 && (
              <tbody key={id}>
                <tr class="compare-group">
                  <th scope="rowgroup" colSpan={3}>
                    {name}
                  </th>
                </tr>
                {rows.map((row) => (
                  <Row key={row.id} row={row} older={older} newer={newer} />
                ))}
              </tbody>
            ),
        )}
      </table>
    </Page>
  );
}

/** Two treaties compared, one row a topic. */
export function render({ publication, pair }: PageInput<{ pair: ComparisonPair }>): string {
  return renderPage(publication, <PairPage pair={pair} publication={publication} />);
}
