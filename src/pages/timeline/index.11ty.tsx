import { address } from "../../assemble/address.ts";
import type { Choice } from "../../assemble/timeline.ts";
import { DensityStrip } from "../../charts/density-strip.tsx";
import { ChronologyItem } from "../../components/chronology.tsx";
import { EmbedCode } from "../../components/embed-code.tsx";
import { InteractiveTimeline } from "../../components/interactive-timeline.tsx";
import { Link } from "../../components/link.tsx";
import { Prose } from "../../components/prose.tsx";
import { SelectionDownloads } from "../../components/selection-downloads.tsx";
import { ListTools, TimelineFilters } from "../../components/timeline-filters.tsx";
import { TimelineHelp, TimelineTour } from "../../components/timeline-help.tsx";
import { type PhaseEvents, TimelineRail } from "../../components/timeline-rail.tsx";
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

/** The events in phases, each with its introduction. */
function PhaseList({ phases }: { phases: readonly PhaseEvents[] }) {
  return (
    <>
      {phases.map(({ phase, entries }) => (
        <section class="phase" key={phase.id} aria-labelledby={`phase-${phase.id}`}>
          <h2 id={`phase-${phase.id}`}>{phase.label}</h2>
          <p class="phase-intro">
            <Prose text={phase.introduction ?? phase.definition} />
          </p>
          <ol class="events">
            {entries.map((entry) => (
              <ChronologyItem key={entry.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </>
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

function Timeline({ publication }: { publication: Publication }) {
  const { chronology, subject, terms, timeline, treaties } = publication.datasets;
  const phases = terms
    .list("phases")
    .map((phase) => ({ phase, entries: chronology.filter((entry) => entry.phase === phase.id) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <Page
      title="Timeline"
      description={`The chronology of ${subject.subject}: ${chronology.length} dated ${noun(chronology.length, "event")} from ${chronology[0]?.date.earliest.slice(0, 4)}, each with its sources, its date at true precision and where sources disagree.`}
      path="/timeline/"
      class="timeline-page"
      scripts={["timeline"]}
    >
      <a class="skip" href="#events">
        Skip to the events
      </a>
      <h1 class="page-title">{subject.headlines.timeline ?? "Timeline"}</h1>
      <p class="lead">
        {counted(chronology.length, "event")}, each with its date at the precision its sources allow, what
        happened, who tells of it, and how well it is evidenced.
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
            <PhaseList phases={phases} />
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
