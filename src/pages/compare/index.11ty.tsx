import type { ComparisonPair } from "../../assemble/comparison-pair.ts";
import { ObligationMatrix } from "../../charts/obligation-matrix.tsx";
import { RelationMark } from "../../charts/relation-arrow.tsx";
import { ClauseCards, FeatureGrid, FeatureKey } from "../../components/comparison/clauses.tsx";
import { CodingTableView } from "../../components/comparison/coding-tables.tsx";
import { LineageView } from "../../components/comparison/lineage.tsx";
import { ThreeWay } from "../../components/comparison/three-way.tsx";
import { Link } from "../../components/link.tsx";
import { RelationBadge, treatyClass } from "../../components/marks.tsx";
import { Prose } from "../../components/prose.tsx";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = { permalink: "/compare/index.html" };

const sections = [
  ["changes", "What changed"],
  ["matrix", "Topic by topic"],
  ["assistance", "The assistance clause"],
  ["three-way", "Three treaties, one topic"],
  ["coding", "How scholars code it"],
] as const;

function PairCards({ publication }: { publication: Publication }) {
  const year = (id: string) => publication.treatyById.get(id)?.year ?? id;
  return (
    <ul class="cards">
      {publication.datasets.comparison.pairs.toReversed().map((pair) => (
        <li key={pair.id} class={treatyClass(pair.newer)}>
          <h3>
            <Link to={pair.address}>
              {year(pair.older)} and {year(pair.newer)} side by side
            </Link>
          </h3>
          <p>
            {pair.rows.length} topics: {pair.rows.filter((row) => row.changed).length} changed,{" "}
            {pair.counts.unknown ?? 0} not known
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The changes of a pair that matter, one sentence each. */
function Findings({ pair }: { pair: ComparisonPair | undefined }) {
  const rows = (pair?.rows ?? []).filter((row) => row.headline || row.changed);
  return (
    <ul class="findings">
      {rows.map((row) => (
        <li key={row.id}>
          <RelationMark relation={row.relation} />
          <div>
            <p class="finding-head">
              <Link to={row.address}>{row.topicLabel}</Link> <RelationBadge relation={row.relation} />
            </p>
            <p>
              <Prose text={row.finding} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What became of the topics that changed or are not known, as a heading that states the result. */
function changeTitle(pair: ComparisonPair, publication: Publication): string {
  const year = (id: string) => publication.treatyById.get(id)?.year ?? id;
  const counts = publication.datasets.terms
    .list("relations")
    .filter(({ id }) => id === "unknown" || pair.rows.some((row) => row.changed && row.relation === id))
    .flatMap(({ id, label }) => (pair.counts[id] ? [`${pair.counts[id]} ${label.toLowerCase()}`] : []));
  return `${year(pair.older)} to ${year(pair.newer)}: ${counts.join(", ")}`;
}

function Assistance({ publication }: { publication: Publication }) {
  const { assistance } = publication.datasets.comparison;
  return (
    <>
      <h2 id="assistance">The assistance clause taken apart</h2>
      <p class="measure">
        What sets off the duty, what is owed, under which conditions, how fast, and who decides. First the
        clause of 2024 beside that of 1961, then both beside six other instruments.
      </p>
      {assistance.lineage && <LineageView lineage={assistance.lineage} />}
      <FeatureGrid assistance={assistance} />
      <FeatureKey />
      <ClauseCards clauses={assistance.clauses} />
    </>
  );
}

function Codings({ publication }: { publication: Publication }) {
  const { codings } = publication.datasets.comparison;
  const own = publication.datasets.treaties
    .flatMap((treaty) => treaty.codings)
    .find((coding) => coding.coder === "this record");
  return (
    <>
      <h2 id="coding">How scholars code it</h2>
      <p class="measure">
        Two data sets sort alliances by what they promise: Correlates of War (COW), by the highest class of
        commitment, and the Alliance Treaty Obligations and Provisions project (ATOP), by single promises. A 1
        means yes and a 0 no, unless the row says otherwise. Values marked <span class="tag">ours</span> are
        this record’s own.
      </p>
      {own?.note && (
        <p class="note">
          <Prose text={own.note} />
        </p>
      )}
      {codings.map((table) => (
        <CodingTableView key={table.project} table={table} />
      ))}
    </>
  );
}

function Compare({ publication }: { publication: Publication }) {
  const latest = publication.datasets.comparison.pairs.at(-1);
  return (
    <Page
      title="Compare"
      description="What the treaties of 1961, 2000 and 2024 oblige Russia and North Korea to do, topic by topic, and the assistance clause beside those of five other instruments."
      path="/compare/"
      scripts={["compare"]}
    >
      <h1 class="page-title">What was owed, and what changed</h1>
      <p class="lead">
        The treaties of 1961, 2000 and 2024 by topic: what kind of duty, how firm, and how well its wording is
        known.
      </p>
      <nav aria-label="On this page" class="no-print">
        <ul class="phase-nav">
          {sections.map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 class="visually-hidden">Two treaties side by side</h2>
      <PairCards publication={publication} />
      <h2 id="changes">What changed between 2000 and 2024</h2>
      <Findings pair={latest} />
      <h2 id="matrix">{latest ? changeTitle(latest, publication) : "Topic by topic"}</h2>
      <p class="measure">
        Topic by topic. Read across: what each treaty owes on a topic, and on the arrow what became of it in
        the next.
      </p>
      <ObligationMatrix />
      <Assistance publication={publication} />
      <h2 id="three-way">Three treaties, one topic</h2>
      <ThreeWay />
      <Codings publication={publication} />
    </Page>
  );
}

/** The comparison at a glance. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Compare publication={publication} />);
}
