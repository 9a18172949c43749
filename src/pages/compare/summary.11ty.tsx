import type { ComparisonPair, ComparisonRow } from "../../assemble/comparison-pair.ts";
import { permalinkOf } from "../../assemble/site-pages.ts";
import { plainText } from "../../assemble/text.ts";
import { DutyLines } from "../../charts/duty-lines.tsx";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { rowSources } from "../../components/comparison/row.tsx";
import { usePublication } from "../../components/context.tsx";
import { Link } from "../../components/link.tsx";
import { mainPairOf } from "../../components/main-pair.ts";
import { RelationBadge } from "../../components/marks.tsx";
import {
  NumberedSourceList,
  type NumberedSources,
  SourceNumbers,
  useNumberedSources,
} from "../../components/summary/numbered-sources.tsx";
import { SummaryTable } from "../../components/summary/summary-table.tsx";
import { asTitle } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  permalink: ({ publication }: PageInput) => permalinkOf(publication.datasets, "/compare/summary/"),
};

function Change({ row, sources }: { row: ComparisonRow; sources: NumberedSources }) {
  const { terms } = usePublication().datasets;
  return (
    <li>
      <Link to={row.address}>{row.topicLabel}</Link> <RelationBadge relation={row.relation} />{" "}
      {plainText(row.finding)}{" "}
      <span class="quiet">
        Confidence: {terms.label("judgement-confidences", row.confidence).toLowerCase()}.
      </span>
      <SourceNumbers numbers={sources.numbersOf(rowSources(row))} />
    </li>
  );
}

/** What changed in the pair that readers are led to first, and how much of it cannot be judged. */
function Changes({
  pair,
  years,
  sources,
}: {
  pair: ComparisonPair;
  years: string;
  sources: NumberedSources;
}) {
  const changed = pair.rows.filter((row) => row.changed);
  return (
    <>
      <h2>What changed between {years}</h2>
      <ul class="summary-changes">
        {changed.map((row) => (
          <Change key={row.id} row={row} sources={sources} />
        ))}
      </ul>
      <p class="quiet">
        {changed.length} of {pair.rows.length} topics changed; {pair.counts.unknown ?? 0} cannot be judged on
        what was read. All: <Link to={pair.address}>{years} side by side</Link>.
      </p>
    </>
  );
}

/** Where the sheet comes from, for those who were handed it. */
function Imprint() {
  const { site, datasets } = usePublication();
  return (
    <p class="quiet summary-imprint">
      {site.name}, record of {datasets.updates[0]?.date.words ?? datasets.version}. {site.url}
      /compare/summary/. Text and data: CC BY 4.0. Bars: how much of the wording was read. Numbers: the best
      source of each statement; the others stand in the record.
    </p>
  );
}

function Summary() {
  const publication = usePublication();
  const { comparison, subject } = publication.datasets;
  const sources = useNumberedSources();
  const main = mainPairOf(publication);
  const pair = comparison.pairs.find(({ id }) => id === main?.id) ?? comparison.pairs.at(-1);
  return (
    <>
      <h1 class="page-title">{asTitle(subject.subject)} on one page</h1>
      <p class="lead no-print">
        What each owes, what changed and what is not known, each statement with its sources. Printed, this
        page is one sheet of A4.
      </p>
      <DutyLines />
      <SummaryTable sources={sources} />
      {pair && main && <Changes pair={pair} years={main.years} sources={sources} />}
      <h2>Sources</h2>
      <NumberedSourceList ids={sources.ids} />
      <Imprint />
    </>
  );
}

function SummaryPage({ publication }: { publication: Publication }) {
  const title = `${asTitle(publication.datasets.subject.subject)} compared on one page`;
  return (
    <Page
      title={title}
      description="What each treaty owes, when it was in force, what changed and what is not known, on one sheet to print, each statement with its sources."
      path="/compare/summary/"
      class="summary"
    >
      <Breadcrumb way={[["/compare/", "Compare"]]} here="Summary on one page" />
      <Summary />
    </Page>
  );
}

/** The treaties on one sheet of paper, each statement with how it is known and its sources. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <SummaryPage publication={publication} />);
}
