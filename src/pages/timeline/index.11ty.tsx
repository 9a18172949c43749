import { address } from "../../assemble/address.ts";
import type { Choice } from "../../assemble/timeline.ts";
import { DensityStrip } from "../../charts/density-strip.tsx";
import { PhaseList } from "../../components/chronology.tsx";
import { useHref, usePublication } from "../../components/context.tsx";
import { EmbedCode } from "../../components/embed-code.tsx";
import { InteractiveTimeline } from "../../components/interactive-timeline.tsx";
import { Link } from "../../components/link.tsx";
import { SelectionDownloads } from "../../components/selection-downloads.tsx";
import { ListTools, TimelineFilters } from "../../components/timeline-filters.tsx";
import { TimelineHelp, TimelineTour } from "../../components/timeline-help.tsx";
import { TimelineRail } from "../../components/timeline-rail.tsx";
import { counted, noun } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = { permalink: "/timeline/index.html" };

type WaysProps = { name: string; choices: readonly Choice[]; to: (id: string) => string; all: string };

/** Pages that hold a part of the chronology: the filters of those who have no JavaScript. */
function Ways({ name, choices, to, all }: WaysProps) {
  return (
    <p>
      <span class="label">{name}:</span>{" "}
      {choices.map(([id, label]) => (
        <>
          <Link to={to(id)}>{label}</Link> ·{" "}
        </>
      ))}
      <Link to={all}>all</Link>
    </p>
  );
}

/** What leads elsewhere: the pages of actors and topics, downloads, and the timeline on another page. */
function WaysOn({ publication }: { publication: Publication }) {
  const { choices } = publication.datasets.timeline;
  return (
    <>
      <SelectionDownloads of="chronology" title="Timeline" />
      <nav class="ways no-print" aria-label="By actor and topic">
        <Ways name="By actor" choices={choices.actor.slice(0, 8)} to={address.actor} all="/actors/" />
        <Ways name="By topic" choices={choices.topic} to={address.topic} all="/topics/" />
      </nav>
      <EmbedCode />
      <p class="no-print">
        <Link to="/timeline/embed/">Open the embedded form</Link>
      </p>
    </>
  );
}

/** What keeps the room of the interactive timeline where the address asks for it; a page cannot hold a script. */
function Early() {
  const { assets } = usePublication();
  const href = useHref();
  return <script src={href(assets.scripts["timeline-early"] ?? "")} />;
}

function Timeline({ publication }: { publication: Publication }) {
  const { chronology, phases, subject, timeline, treaties } = publication.datasets;
  return (
    <Page
      title="Timeline"
      description={`The chronology of ${subject.subject}: ${chronology.length} dated ${noun(chronology.length, "event")} from ${chronology[0]?.date.earliest.slice(0, 4)}, each with its sources, its date at true precision and where sources disagree.`}
      path="/timeline/"
      class="timeline-page"
      scripts={["timeline"]}
      head={<Early />}
      skip={{ to: "events", what: "the events" }}
    >
      <h1 class="page-title">{subject.headlines.timeline ?? "Timeline"}</h1>
      <p class="lead">
        {counted(chronology.length, "event")}, each with its date at the precision its sources allow, what
        happened, who tells of it, and how well it is evidenced. Texts and sources in one page, to read
        through or to print: <Link to="/timeline/all/">the timeline in full</Link>.
      </p>
      <TimelineFilters data={timeline} />
      <DensityStrip entries={chronology} treaties={treaties} isNavigator />
      <InteractiveTimeline />
      <TimelineTour />
      <div class="timeline-columns">
        <TimelineRail phases={phases} />
        <div class="timeline-list">
          <ListTools />
          <div id="events" tabIndex={-1}>
            <PhaseList phases={phases} form="short" />
          </div>
        </div>
      </div>
      <WaysOn publication={publication} />
      <TimelineHelp />
    </Page>
  );
}

/** The whole chronology as a page, oldest first, in phases. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Timeline publication={publication} />);
}
