import { DateText } from "../../components/dates.tsx";
import { TimelineHost } from "../../components/interactive-timeline.tsx";
import { Link } from "../../components/link.tsx";
import { asTitle, counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = { permalink: "/timeline/embed/index.html" };

function Embed({ publication }: { publication: Publication }) {
  const { chronology, subject } = publication.datasets;
  const milestones = chronology.filter((entry) => entry.milestone);
  return (
    <Page
      title="Timeline for embedding"
      description={`The interactive timeline of ${subject.subject}, to be shown in another page.`}
      path="/timeline/embed/"
      class="embed"
      scripts={["timeline"]}
    >
      <h1>{asTitle(subject.subject)}: timeline</h1>
      <p class="embed-source">
        From{" "}
        <Link to="/timeline/" target="_blank" rel="noopener">
          {publication.site.name}, {publication.site.tagline}
        </Link>
        : {counted(chronology.length, "event")} with their sources.
      </p>
      <TimelineHost isEmbed />
      <noscript>
        <ul class="event-links embed-list">
          {milestones.map((entry) => (
            <li key={entry.id}>
              <DateText date={entry.date} class="quiet" />{" "}
              <Link to={entry.address} target="_blank" rel="noopener">
                {entry.title}
              </Link>
            </li>
          ))}
        </ul>
      </noscript>
    </Page>
  );
}

/** The interactive timeline without the frame of the site; without JavaScript, the milestones as links. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Embed publication={publication} />);
}
