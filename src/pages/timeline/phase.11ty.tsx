import type { PhaseEntry } from "../../assemble/phases.ts";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { ChronologyItem } from "../../components/chronology.tsx";
import { Link } from "../../components/link.tsx";
import { Prose } from "../../components/prose.tsx";
import { counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  pagination: { data: "publication.datasets.phases", size: 1, alias: "phase" },
  permalink: ({ phase }: { phase: PhaseEntry }) => `${phase.address}index.html`,
};

type Props = { phase: PhaseEntry; publication: Publication };

/** The phases before and after, and the way to this one among the others. */
function Neighbours({ phase, publication, name }: Props & { name: string }) {
  const { phases } = publication.datasets;
  const at = phases.findIndex(({ id }) => id === phase.id);
  const [before, after] = [phases[at - 1], phases[at + 1]];
  return (
    <nav class="phase-ways no-print" aria-label={name}>
      {before && (
        <Link to={before.address} rel="prev">
          ← {before.label}
        </Link>
      )}
      <Link to={`/timeline/#phase-${phase.id}`}>In the whole timeline</Link>
      {after && (
        <Link to={after.address} rel="next">
          {after.label} →
        </Link>
      )}
    </nav>
  );
}

function Phase({ phase, publication }: Props) {
  const { entries, label, introduction } = phase;
  const [first, last] = [entries[0], entries.at(-1)];
  return (
    <Page
      title={`Timeline: ${label}`}
      description={`${counted(entries.length, "event")} of ${publication.datasets.subject.subject}, ${first?.date.words ?? ""} to ${last?.date.words ?? ""}, each whole and with its sources: ${label}.`}
      path={phase.address}
      class="phase-page"
    >
      <Breadcrumb way={[["/timeline/", "Timeline"]]} here={label} />
      <h1>{label}</h1>
      <p class="lead">
        <Prose text={introduction} />
      </p>
      <p class="quiet">{counted(entries.length, "event")}, oldest first, each whole and with every source.</p>
      <Neighbours phase={phase} publication={publication} name="Other phases" />
      <section class="phase" aria-label={label}>
        <h2 class="visually-hidden">Events</h2>
        <ol class="events">
          {entries.map((entry) => (
            <ChronologyItem key={entry.id} entry={entry} form="whole" />
          ))}
        </ol>
      </section>
      <Neighbours phase={phase} publication={publication} name="On to other phases" />
    </Page>
  );
}

/** One phase of the chronology, every entry whole. */
export function render({ publication, phase }: PageInput & { phase: PhaseEntry }): string {
  return renderPage(publication, <Phase phase={phase} publication={publication} />);
}
