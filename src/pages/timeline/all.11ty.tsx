import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { PhaseList } from "../../components/chronology.tsx";
import { Link } from "../../components/link.tsx";
import { counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = { permalink: "/timeline/all/index.html" };

function Whole({ publication }: { publication: Publication }) {
  const { chronology, phases, subject } = publication.datasets;
  return (
    <Page
      title="The timeline in full"
      description={`All ${counted(chronology.length, "event")} of ${subject.subject} with their texts and sources on one page, to be read through, searched and printed.`}
      path="/timeline/all/"
      class="phase-page"
    >
      <Breadcrumb way={[["/timeline/", "Timeline"]]} here="In full" />
      <h1>The timeline in full</h1>
      <p class="lead">
        {counted(chronology.length, "event")}, oldest first, each whole and with every source, to be read
        through, searched and printed. <Link to="/timeline/">The timeline</Link> has the same events with
        filters and pictures.
      </p>
      <nav class="no-print" aria-label="Phases">
        <ul class="phase-nav">
          {phases.map(({ id, label }) => (
            <li key={id}>
              <a href={`#phase-${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <PhaseList phases={phases} form="whole" />
    </Page>
  );
}

/** The whole chronology on one page, every entry whole: for paper, and for whoever reads without a script. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Whole publication={publication} />);
}
