import { permalinkOf } from "../../assemble/site-pages.ts";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { useHref, usePublication } from "../../components/context.tsx";
import { DateText } from "../../components/dates.tsx";
import { Link } from "../../components/link.tsx";
import { TreatyMark } from "../../components/marks.tsx";
import { SourceLine } from "../../components/sources.tsx";
import { asTitle, counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  permalink: ({ publication }: PageInput) => permalinkOf(publication.datasets, "/timeline/one-page/"),
};

/** The sheet as a picture, and its files. */
function Picture({ title }: { title: string }) {
  const href = useHref();
  const { onePage } = usePublication().datasets;
  return (
    <figure class="one-page-sheet">
      <div class="scroll" tabIndex={0} role="region" aria-label="The sheet">
        <img
          src={href("/timeline/one-page.svg")}
          width="1123"
          height="794"
          alt={`${title}: ${onePage.length} events on an axis with the treaties in force, each told in the list below.`}
        />
      </div>
      <figcaption class="no-print">
        A4 across, to print or reprint under{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license external">
          CC BY 4.0
        </a>
        : <Link to="/timeline/one-page.svg">SVG</Link>, <Link to="/timeline/one-page.png">PNG</Link>, or print
        this page.
      </figcaption>
    </figure>
  );
}

function OnePage({ publication }: { publication: Publication }) {
  const { onePage, chronology, subject } = publication.datasets;
  const title = `${asTitle(subject.subject)} on one page`;
  return (
    <Page
      title={title}
      description={`${onePage.length} events of ${subject.subject} on one sheet, as a page, SVG and PNG, with sources and licence.`}
      path="/timeline/one-page/"
      class="one-page"
    >
      <Breadcrumb way={[["/timeline/", "Timeline"]]} here="On one page" />
      <h1 class="page-title">{title}</h1>
      <Picture title={title} />
      <h2 class="no-print">The same as a list</h2>
      <ol class="one-page-list no-print">
        {onePage.map((entry) => (
          <li key={entry.id}>
            <DateText date={entry.date} class="quiet" />{" "}
            {entry.treaties.map((id) => (
              <TreatyMark key={id} id={id} />
            ))}
            <Link to={entry.address}>{entry.title}</Link>
            <SourceLine ids={entry.sources} />
          </li>
        ))}
      </ol>
      <p class="no-print">
        <Link to="/timeline/">All {counted(chronology.length, "event")}</Link>
      </p>
    </Page>
  );
}

/** The whole on one page: a sheet to print and reprint, and its entries with their sources. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <OnePage publication={publication} />);
}
