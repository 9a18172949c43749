import { isCopy } from "../../assemble/source-facets.ts";
import type { SourceEntry } from "../../assemble/sources.ts";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { DateText } from "../../components/dates.tsx";
import { languageName } from "../../components/language-name.ts";
import { Link, OutsideLink } from "../../components/link.tsx";
import { Prose } from "../../components/prose.tsx";
import { SourceTitle } from "../../components/sources.tsx";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  pagination: { data: "publication.datasets.sources", size: 1, alias: "source" },
  permalink: ({ source }: { source: SourceEntry }) => `${source.address}index.html`,
};

/** Where the Wayback Machine lists what it has of an address; whether it has anything was not looked up. */
const archiveSearch = (url: string) => `https://web.archive.org/web/*/${url}`;

function Facts({ source, publication }: { source: SourceEntry; publication: Publication }) {
  const { terms } = publication.datasets;
  return (
    <dl class="facts">
      {source.copyOf && (
        <>
          <dt>Original</dt>
          <dd>
            <bdi>{source.copyOf}</bdi>
          </dd>
        </>
      )}
      <dt>{source.copyOf ? "Read at" : "Publisher"}</dt>
      <dd>
        <bdi>{source.publisher}</bdi>
      </dd>
      <dt>Date</dt>
      <dd>
        {source.date ? <DateText date={source.date} /> : "not found"}
        {source.dateNote && <span class="quiet"> ({source.dateNote})</span>}
      </dd>
      <dt>Language</dt>
      <dd>{source.languages.map(languageName).join(", ")}</dd>
      <dt>Kind</dt>
      <dd>
        {terms.label("source-kinds", source.kind)}{" "}
        <span class="quiet">{terms.term("source-kinds", source.kind).definition}</span>
      </dd>
      <dt>Address</dt>
      <dd>
        <OutsideLink to={source.url}>
          <bdi class="url">{source.url}</bdi>
        </OutsideLink>
      </dd>
      <dt>Archived copy</dt>
      <dd>
        {source.archiveUrl ? (
          <OutsideLink to={source.archiveUrl}>{source.archiveUrl}</OutsideLink>
        ) : (
          <>
            none known;{" "}
            <OutsideLink to={archiveSearch(source.url)}>look for one at the Wayback Machine</OutsideLink>
          </>
        )}
      </dd>
    </dl>
  );
}

function Source({ source, publication }: { source: SourceEntry; publication: Publication }) {
  return (
    <Page
      title={`${source.publisher}: ${source.title}`}
      description={`${publication.datasets.terms.label("source-kinds", source.kind)}: ${source.publisher}, “${source.title}”${source.date ? `, ${source.date.words}` : ""}. What the record of ${publication.datasets.subject.subject} rests on it.`}
      path={source.address}
    >
      <Breadcrumb way={[["/sources/", "Sources"]]} here={source.id} />
      <h1 class="page-title source-heading">
        <SourceTitle source={source} />
      </h1>
      {!source.headlineSeen && (
        <p class="quiet">The headline was not seen; the title in brackets describes the page.</p>
      )}
      {isCopy(source) && (
        <p class="note">This page is a copy or digest. It is cited for what it shows, not as the original.</p>
      )}
      <Facts source={source} publication={publication} />
      {source.note && (
        <p class="note">
          <Prose text={source.note} />
        </p>
      )}
      <h2>Used in</h2>
      {source.usedBy.length === 0 && <p>No entry of the record names it.</p>}
      {source.usedBy.length > 0 && (
        <ul>
          {source.usedBy.map((use) => (
            <li key={use.address + use.title}>
              <Link to={use.address}>{use.title}</Link> <span class="quiet">({use.kind})</span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

/** One source of the register. */
export function render({ publication, source }: PageInput<{ source: SourceEntry }>): string {
  return renderPage(publication, <Source source={source} publication={publication} />);
}
