import type { ComparisonPair } from "../../assemble/comparison-pair.ts";
import type { Datasets } from "../../assemble/datasets.ts";
import { permalinkOf } from "../../assemble/site-pages.ts";
import { ChartEmbed } from "../../charts/chart-embed.tsx";
import { DutyLines } from "../../charts/duty-lines.tsx";
import { ObligationMatrix } from "../../charts/obligation-matrix.tsx";
import { RelationMark } from "../../charts/relation-arrow.tsx";
import { TreatyLives } from "../../charts/treaty-lives.tsx";
import { Asked } from "../../components/comparison/asked.tsx";
import { FeatureGrid, FeatureKey } from "../../components/comparison/clauses.tsx";
import { CodingTableView } from "../../components/comparison/coding-tables.tsx";
import { KeyFindings } from "../../components/key-findings.tsx";
import { Link } from "../../components/link.tsx";
import { RelationBadge, treatyClass } from "../../components/marks.tsx";
import { Prose } from "../../components/prose.tsx";
import { counted, listWords, noun, numberWord } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";
import { isMainTreaty, isOwnCoder } from "../../record/known-terms.ts";

export const data = {
  permalink: ({ publication }: PageInput) => permalinkOf(publication.datasets, "/compare/"),
};

/** The parts of the page that this record has something for, each with its fragment. */
function sectionsOf({ comparison, treatyLives }: Datasets): (readonly [id: string, label: string])[] {
  const parts: (readonly [boolean, string, string])[] = [
    [comparison.pairs.length > 0, "changes", "What changed"],
    [comparison.pairs.length > 0, "matrix", "Topic by topic"],
    [treatyLives.some(({ steps }) => steps.length > 1), "lives", "Lives of the treaties"],
    [comparison.assistance.clauses.length > 0, "assistance", "The assistance clause"],
    [comparison.codings.length > 0, "coding", "How scholars code it"],
  ];
  return parts.flatMap(([isThere, id, label]) => (isThere ? [[id, label] as const] : []));
}

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
function Findings({ pair }: { pair: ComparisonPair }) {
  const rows = pair.rows.filter((row) => row.headline || row.changed);
  if (!rows.length) return <p class="quiet">No change is established.</p>;
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

/** The clause on assistance at a glance in every instrument; its page sets any two or three side by side. */
function Assistance({ publication }: { publication: Publication }) {
  const { assistance } = publication.datasets.comparison;
  return (
    <>
      <h2 id="assistance">The assistance clause in {counted(assistance.clauses.length, "instrument")}</h2>
      <FeatureGrid assistance={assistance} />
      <FeatureKey />
      {assistance.clauses.length > 1 && (
        <p>
          <Link to="/compare/assistance/" class="button">
            Any two or three side by side
          </Link>
        </p>
      )}
    </>
  );
}

function Codings({ publication }: { publication: Publication }) {
  const { codings } = publication.datasets.comparison;
  const own = publication.datasets.treaties
    .flatMap((treaty) => treaty.codings)
    .find((coding) => isOwnCoder(coding.coderId));
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

/** Every pair of treaties, what changed in the latest, and all topics at a glance. */
function Pairs({ latest, publication }: { latest: ComparisonPair; publication: Publication }) {
  const { subject } = publication.datasets;
  const year = (id: string) => publication.treatyById.get(id)?.year ?? id;
  return (
    <>
      <h2 class="visually-hidden">Two treaties side by side</h2>
      <PairCards publication={publication} />
      <h2 id="changes">
        {subject.headlines["compare-changes"] ??
          `What changed between ${year(latest.older)} and ${year(latest.newer)}`}
      </h2>
      <Findings pair={latest} />
      <h2 id="matrix">{changeTitle(latest, publication)}</h2>
      <p class="measure">
        Topic by topic. Read across: what each treaty owes on a topic, and on the arrow what became of it in
        the next.
      </p>
      <ObligationMatrix />
      <ChartEmbed name="matrix" />
    </>
  );
}

function Compare({ publication }: { publication: Publication }) {
  const { comparison, subject, treaties } = publication.datasets;
  const latest = comparison.pairs.at(-1);
  const main = treaties.filter(isMainTreaty);
  const years = listWords(main.map(({ year }) => year));
  const others = treaties.length - main.length;
  const sections = sectionsOf(publication.datasets);
  const has = (id: string) => sections.some(([section]) => section === id);
  return (
    <Page
      title="Compare"
      description={`What the ${noun(main.length, "treaty", "treaties")} of ${years} ${noun(main.length, "obliges", "oblige")} ${subject.parties} to do, topic by topic${others ? `, and the assistance clause beside those of ${numberWord(others)} other ${noun(others, "instrument")}` : ""}.`}
      path="/compare/"
      scripts={["compare"]}
    >
      <h1 class="page-title">{subject.headlines.compare ?? "What was owed, and what changed"}</h1>
      <p class="lead">
        The {noun(main.length, "treaty", "treaties")} of {years} by topic: what kind of duty, how firm, and
        how well its wording is known.
      </p>
      <DutyLines />
      <ChartEmbed name="duties" />
      <Asked />
      <KeyFindings page="compare" />
      <nav aria-label="On this page" class="no-print">
        <ul class="phase-nav">
          {sections.map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      {latest && <Pairs latest={latest} publication={publication} />}
      {has("lives") && (
        <>
          <h2 id="lives">Counted from signature</h2>
          <TreatyLives />
          <ChartEmbed name="lives" />
        </>
      )}
      {has("assistance") && <Assistance publication={publication} />}
      {has("coding") && <Codings publication={publication} />}
    </Page>
  );
}

/** The comparison at a glance. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Compare publication={publication} />);
}
