import type { DisputeEntry } from "../../assemble/reception.ts";
import { permalinkOf } from "../../assemble/site-pages.ts";
import { ArticleLinks, EventLinks } from "../../components/chronology.tsx";
import { PageCitation } from "../../components/citation.tsx";
import { usePublication } from "../../components/context.tsx";
import { EntryFeedLink } from "../../components/feed-link.tsx";
import { FilterBar } from "../../components/filter-bar.tsx";
import { KeyFindings } from "../../components/key-findings.tsx";
import { Link } from "../../components/link.tsx";
import { Prose } from "../../components/prose.tsx";
import { SourceLine } from "../../components/sources.tsx";
import { capital, counted, noun, numberWord } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  permalink: ({ publication }: PageInput) => permalinkOf(publication.datasets, "/disputes/"),
};

type Version = DisputeEntry["versions"][number];

function VersionRow({ dispute, version }: { dispute: DisputeEntry; version: Version }) {
  const used = dispute.recordUses.version === version.id;
  return (
    <tr id={`${dispute.id}__${version.id}`} class={used ? "used" : undefined}>
      <th scope="row">
        {used && <span class="used-mark">Used by the record</span>}
        <Prose text={version.says} />
      </th>
      <td>
        <Prose text={version.holders} />
        {version.note && (
          <p class="quiet">
            <Prose text={version.note} />
          </p>
        )}
        <SourceLine ids={version.sources} />
      </td>
    </tr>
  );
}

/** Where the numbers that the versions give are drawn beside each other. */
function Numbers({ dispute }: { dispute: string }) {
  const links = usePublication().datasets.receptionLinks.figuresByDispute[dispute];
  if (!links) return null;
  return (
    <p class="source-line">
      <span class="label">The numbers drawn:</span>{" "}
      {links.map(({ title, address }, i) => (
        <span key={address}>
          {i > 0 && "; "}
          <Link to={address}>{title}</Link>
        </span>
      ))}
    </p>
  );
}

/** Which version the record uses, with its sources; none of them where it uses none. */
function RecordUses({ dispute }: { dispute: DisputeEntry }) {
  const used = dispute.versions.find(({ id }) => id === dispute.recordUses.version);
  if (!used) return <p class="record-uses">The record follows none of the versions.</p>;
  return (
    <div class="record-uses">
      <p>
        <span class="label">The record follows:</span> <Prose text={used.says} />
      </p>
      <SourceLine ids={used.sources} />
    </div>
  );
}

function Dispute({ dispute }: { dispute: DisputeEntry }) {
  return (
    <section
      class="dispute"
      id={dispute.id}
      data-item
      data-uses={dispute.recordUses.version ? "one" : "none"}
    >
      <h2>
        <a href={`#${dispute.id}`} class="anchor">
          {dispute.title}
        </a>
      </h2>
      <p class="question">
        <Prose text={dispute.question} />
      </p>
      <RecordUses dispute={dispute} />
      <details class="fold">
        <summary>
          {capital(numberWord(dispute.versions.length))} versions, who holds them, and why it matters
        </summary>
        <table class="dispute-versions">
          <caption class="visually-hidden">{dispute.title}: the versions and who holds them</caption>
          <thead>
            <tr>
              <th scope="col">Version</th>
              <th scope="col">Who says so</th>
            </tr>
          </thead>
          <tbody>
            {dispute.versions.map((version) => (
              <VersionRow key={version.id} dispute={dispute} version={version} />
            ))}
          </tbody>
        </table>
        <Numbers dispute={dispute.id} />
        <dl class="facts">
          <dt>{dispute.recordUses.version ? "Why that version" : "Why none of them"}</dt>
          <dd>
            <Prose text={dispute.recordUses.reason} />
          </dd>
          <dt>Why it matters</dt>
          <dd>
            <Prose text={dispute.matters} />
          </dd>
          {(dispute.events?.length || dispute.articles?.length) && (
            <>
              <dt>Concerns</dt>
              <dd>
                {dispute.articles?.length ? <ArticleLinks refs={dispute.articles} /> : null}
                {dispute.events?.length ? <EventLinks ids={dispute.events} /> : null}
              </dd>
            </>
          )}
        </dl>
      </details>
      <EntryFeedLink of={`dispute/${dispute.id}`} />
    </section>
  );
}

function Disputes({ publication }: { publication: Publication }) {
  const { disputes, chronology, subject } = publication.datasets;
  const open = disputes.filter((dispute) => !dispute.recordUses.version).length;
  const smaller = chronology.filter((entry) => entry.disagreements.length > 0).length;
  return (
    <Page
      title="Where sources disagree"
      description={`${counted(disputes.length, "point")} on which sources disagree about ${subject.subject}: each version, who holds it, why it matters, and which one the record uses.`}
      path="/disputes/"
      scripts={["filter-list"]}
    >
      <h1 class="page-title">{subject.headlines.disputes ?? "Where sources disagree"}</h1>
      <p class="lead">
        {counted(disputes.length, "point")} on which sources give different accounts. For{" "}
        {disputes.length - open} the record uses one version and says why; for {open} it uses none.
        Disagreements that touch a single entry stand with it: {counted(smaller, "event")} of the{" "}
        <Link to="/timeline/">timeline</Link> {noun(smaller, "carries", "carry")} one.
      </p>
      <KeyFindings page="disputes" />
      <nav aria-label="Disputes">
        <ol class="dispute-nav">
          {disputes.map((dispute) => (
            <li key={dispute.id}>
              <a href={`#${dispute.id}`}>{dispute.title}</a>
              {!dispute.recordUses.version && <span class="tag">open</span>}
            </li>
          ))}
        </ol>
      </nav>
      <FilterBar
        list="dispute-list"
        label="Narrow the list of disputes"
        noun="disputes"
        filters={[
          {
            name: "uses",
            label: "The record uses",
            all: "One version or none",
            options: [
              { value: "one", label: "One of the versions" },
              { value: "none", label: "None of them" },
            ],
          },
        ]}
      />
      <div id="dispute-list">
        {disputes.map((dispute) => (
          <Dispute key={dispute.id} dispute={dispute} />
        ))}
      </div>
      <PageCitation path="/disputes/" title="Where sources disagree" />
    </Page>
  );
}

/** All disputes, each with its versions. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Disputes publication={publication} />);
}
