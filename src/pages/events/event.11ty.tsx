import type { ChronologyEntry } from "../../assemble/chronology.ts";
import { plainText } from "../../assemble/text.ts";
import type { Publication } from "../../build/publication.ts";
import { ActorLink } from "../../components/actor-link.tsx";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { ArticleLinks, EventLinks } from "../../components/chronology.tsx";
import { Citation } from "../../components/citation.tsx";
import { DateText, htmlDate } from "../../components/dates.tsx";
import { feedNames } from "../../components/feed-links.tsx";
import { History } from "../../components/history.tsx";
import { Link } from "../../components/link.tsx";
import { ConfidenceBadge } from "../../components/marks.tsx";
import { Prose } from "../../components/prose.tsx";
import { EventReception } from "../../components/reception.tsx";
import { SourceLine, SourceList } from "../../components/sources.tsx";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";

export const data = {
  pagination: { data: "publication.datasets.chronology", size: 1, alias: "entry" },
  permalink: ({ entry }: { entry: ChronologyEntry }) => `${entry.address}index.html`,
};

/** The city whose clock a zone is known by: "Europe/Moscow" is "Moscow". */
const cityOf = (zone: string) => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

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
                <SourceLine ids={version.sources} />
              </li>
            ))}
          </ul>
          {disagreement.reading && (
            <p>
              <Prose text={disagreement.reading} />
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function Facts({ entry }: { entry: ChronologyEntry }) {
  return (
    <dl class="facts">
      <dt>Date</dt>
      <dd>
        <DateText date={entry.date} />
        {entry.timeZone && ` (${cityOf(entry.timeZone)})`}
        {entry.dateNote && (
          <>
            <br />
            <span class="quiet">
              <Prose text={entry.dateNote} />
            </span>
          </>
        )}
      </dd>
      {entry.dayElsewhere.map(({ zone, date }) => (
        <>
          <dt>In {cityOf(zone)}</dt>
          <dd>
            <DateText date={date} />
          </dd>
        </>
      ))}
      {entry.place && (
        <>
          <dt>Place</dt>
          <dd>
            <bdi>{entry.place}</bdi>
          </dd>
        </>
      )}
      {entry.actors.length > 0 && (
        <>
          <dt>Who</dt>
          <dd>
            {entry.actors.map((actor) => (
              <div key={actor.id}>
                <ActorLink id={actor.id} />
                {actor.role && <span class="quiet">, {actor.role}</span>}
              </div>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

/** Structured data for an event: https://schema.org/Event. */
function jsonLd(entry: ChronologyEntry, publication: Publication): object {
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": publication.site.url + entry.address,
    name: entry.title,
    description: plainText(entry.summary),
    startDate: entry.date.isInterval ? entry.date.earliest : (htmlDate(entry.date) ?? entry.date.earliest),
    ...(entry.date.isInterval && entry.date.latest ? { endDate: entry.date.latest } : {}),
    ...(entry.place ? { location: { "@type": "Place", name: entry.place } } : {}),
    citation: entry.sources.flatMap((id) => publication.sourceById.get(id)?.url ?? []),
  };
}

function Neighbours({ entry, publication }: { entry: ChronologyEntry; publication: Publication }) {
  const { chronology } = publication.datasets;
  const at = chronology.indexOf(entry);
  const [previous, next] = [chronology[at - 1], chronology[at + 1]];
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
          <ConfidenceBadge level={entry.confidence} />
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
          <h2>Sources</h2>
          <SourceList ids={entry.sources} />
          <Citation of={`event/${entry.id}`} />
        </div>
        <aside aria-label="About this event">
          <section>
            <Facts entry={entry} />
          </section>
          {entry.articles.length > 0 && (
            <section>
              <h2>Articles it bears on</h2>
              <ArticleLinks refs={entry.articles} />
            </section>
          )}
          {entry.follows.length > 0 && (
            <section>
              <h2>It follows</h2>
              <EventLinks ids={entry.follows} />
            </section>
          )}
          {entry.followedBy.length > 0 && (
            <section>
              <h2>It led to</h2>
              <EventLinks ids={entry.followedBy} />
            </section>
          )}
          <EventReception event={entry.id} topics={entry.topics} />
          <section>
            <h2>Confidence</h2>
            <p>
              <ConfidenceBadge level={entry.confidence} />
            </p>
            <p class="quiet">{terms.term("confidence-levels", entry.confidence).definition}</p>
          </section>
          <History of={`event/${entry.id}`} />
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
