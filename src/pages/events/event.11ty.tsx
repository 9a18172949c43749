import type { ChronologyEntry } from "../../assemble/chronology.ts";
import { plainText } from "../../assemble/text.ts";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { ArticleLinks } from "../../components/chronology.tsx";
import { Citation } from "../../components/citation.tsx";
import { DateText } from "../../components/dates.tsx";
import { EventFacts } from "../../components/event-facts.tsx";
import { EventStory } from "../../components/event-story.tsx";
import { feedNames } from "../../components/feed-links.tsx";
import { History } from "../../components/history.tsx";
import { Link } from "../../components/link.tsx";
import { ConfidenceBadge } from "../../components/marks.tsx";
import { Prose } from "../../components/prose.tsx";
import { EventReception } from "../../components/reception.tsx";
import { SourceLine, SourceList } from "../../components/sources.tsx";
import { Term } from "../../components/term/term.tsx";
import { wikidataAddress } from "../../components/wikidata-address.ts";
import { isoDates } from "../../dates/iso-dates.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  pagination: { data: "publication.datasets.chronology", size: 1, alias: "entry" },
  permalink: ({ entry }: { entry: ChronologyEntry }) => `${entry.address}index.html`,
};

function Disagreements({ entry }: { entry: ChronologyEntry }) {
  if (!entry.disagreements.length) return null;
  return (
    <section aria-labelledby="disagreements">
      <h2 id="disagreements">Where sources disagree</h2>
      {entry.disagreements.map((disagreement) => (
        <div key={disagreement.point}>
          <h3>
            <Prose text={disagreement.point} />
          </h3>
          <ul class="versions">
            {disagreement.versions.map((version) => (
              <li key={version.says}>
                <Prose text={version.says} />
                <SourceLine ids={version.sources} label="Held by" />
              </li>
            ))}
          </ul>
          {disagreement.reading && (
            <p>
              <strong>How this record reads it:</strong> <Prose text={disagreement.reading} />
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

/** Structured data for an event: https://schema.org/Event. */
function jsonLd(entry: ChronologyEntry, publication: Publication): object {
  const { start, end } = isoDates(entry.date.edtf);
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": publication.site.url + entry.address,
    name: entry.title,
    description: plainText(entry.summary),
    ...(start ? { startDate: start } : {}),
    ...(end ? { endDate: end } : {}),
    ...(entry.date.precision === "day" && start
      ? {}
      : { disambiguatingDescription: `Date: ${entry.date.words}` }),
    ...(entry.place ? { location: { "@type": "Place", name: entry.place } } : {}),
    ...(entry.wikidata ? { sameAs: wikidataAddress(entry.wikidata.id) } : {}),
    image: publication.site.url + publication.shareImageOf(entry.address).file,
    subjectOf: entry.sources.flatMap((id) => {
      const source = publication.sourceById.get(id);
      return source ? { "@type": "CreativeWork", name: source.title, url: source.url } : [];
    }),
  };
}

function Neighbours({ entry, publication }: { entry: ChronologyEntry; publication: Publication }) {
  const { chronology } = publication.datasets;
  const at = chronology.indexOf(entry);
  const [previous, next] = [chronology[at - 1], chronology[at + 1]];
  if (!previous && !next) return null;
  return (
    <nav class="next-previous" aria-label="By date">
      <div>
        {previous && (
          <>
            <span class="quiet">Before, by date</span>
            <br />
            <Link to={previous.address} rel="prev">
              {previous.title}
            </Link>
          </>
        )}
      </div>
      <div>
        {next && (
          <>
            <span class="quiet">After, by date</span>
            <br />
            <Link to={next.address} rel="next">
              {next.title}
            </Link>
          </>
        )}
      </div>
    </nav>
  );
}

function Event({ entry, publication }: { entry: ChronologyEntry; publication: Publication }) {
  const { terms } = publication.datasets;
  return (
    <Page
      title={entry.title}
      description={entry.summary}
      path={entry.address}
      feeds={feedNames(
        entry.topics,
        entry.actors.map(({ id }) => id),
      )}
      jsonLd={jsonLd(entry, publication)}
      scripts={["copy"]}
    >
      <Breadcrumb
        way={[
          ["/timeline/", "Timeline"],
          [`/timeline/#phase-${entry.phase}`, terms.label("phases", entry.phase)],
        ]}
        here={entry.date.words}
      />
      <header class="event-head page-title">
        <p class="event-when">
          <DateText date={entry.date} />
        </p>
        <h1>{entry.title}</h1>
        <p class="badges">
          <span>{terms.label("event-kinds", entry.kind)}</span>
          <Term list="confidence-levels" id={entry.confidence}>
            <ConfidenceBadge level={entry.confidence} />
          </Term>
        </p>
      </header>
      <div class="columns">
        <div class="measure">
          <p class="lead">
            <Prose text={entry.summary} />
          </p>
          <h2>Why it matters for the treaties</h2>
          <p>
            <Prose text={entry.significance} />
          </p>
          <Disagreements entry={entry} />
          {(entry.limits || entry.confidenceNote) && (
            <>
              <h2>What this entry does not establish</h2>
              {entry.limits && (
                <p>
                  <Prose text={entry.limits} />
                </p>
              )}
              {entry.confidenceNote && (
                <p>
                  <Prose text={entry.confidenceNote} />
                </p>
              )}
            </>
          )}
          <EventStory entry={entry} />
          <h2>Sources</h2>
          <SourceList ids={entry.sources} />
          <Citation of={`event/${entry.id}`} />
          <History of={`event/${entry.id}`} />
        </div>
        <aside aria-label="About this event">
          <div class="aside-part">
            <EventFacts entry={entry} />
          </div>
          {entry.articles.length > 0 && (
            <section>
              <h2>Articles it bears on</h2>
              <ArticleLinks refs={entry.articles} />
            </section>
          )}
          <EventReception event={entry.id} topics={entry.topics} />
          <section class="no-print">
            <h2>On the timeline</h2>
            <p>
              <Link to={`/timeline/#${entry.id}`}>In the list</Link> ·{" "}
              <Link to={`/timeline/?view=timeline&event=${entry.id}`}>in the interactive timeline</Link>
            </p>
          </section>
          <section>
            <h2>Confidence</h2>
            <p>
              <ConfidenceBadge level={entry.confidence} />
            </p>
            <p class="quiet">{terms.term("confidence-levels", entry.confidence).definition}</p>
          </section>
        </aside>
      </div>
      <Neighbours entry={entry} publication={publication} />
    </Page>
  );
}

/** One event of the chronology. */
export function render({ publication, entry }: PageInput<{ entry: ChronologyEntry }>): string {
  return renderPage(publication, <Event entry={entry} publication={publication} />);
}
