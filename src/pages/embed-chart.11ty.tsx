import { type EmbeddableChart, embeddableCharts } from "../charts/embeddable.tsx";
import { Link } from "../components/link.tsx";
import { Page, type PageInput, renderPage } from "../layouts/page.tsx";
import type { Publication } from "../publication/publication.ts";

type Props = { chart: EmbeddableChart; publication: Publication };

export const data = {
  charts: embeddableCharts,
  pagination: {
    data: "charts",
    size: 1,
    alias: "chart",
    before: (charts: readonly EmbeddableChart[], { publication }: PageInput) =>
      charts.filter(({ isThere }) => isThere(publication.datasets)),
  },
  permalink: ({ chart }: Props) => `${chart.home}embed/index.html`,
};

function Embed({ chart, publication }: Props) {
  const { site, datasets } = publication;
  return (
    <Page
      title={`${chart.title}, for embedding`}
      description={`${chart.title}: a chart of ${site.name}, to be shown in another page.`}
      path={`${chart.home}embed/`}
      class="embed"
    >
      <h1>{chart.title}</h1>
      <chart.Figure />
      <p class="embed-source">
        From{" "}
        <Link to={chart.home} target="_blank" rel="noopener">
          {site.name}, {site.tagline}
        </Link>
        , version {datasets.version}.
      </p>
    </Page>
  );
}

/** A chart without the frame of the site, with a link to the page it stands on. */
export function render({ chart, publication }: PageInput<{ chart: EmbeddableChart }>): string {
  return renderPage(publication, <Embed chart={chart} publication={publication} />);
}
