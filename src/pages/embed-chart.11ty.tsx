import { address } from "../assemble/address.ts";
import { type EmbeddableChart, embeddableCharts } from "../charts/embeddable.tsx";
import { Link } from "../components/link.tsx";
import { Page, type PageInput, renderPage } from "../layouts/page.tsx";
import type { Publication } from "../publication/publication.ts";

type Props = { chart: EmbeddableChart; publication: Publication };

export const data = {
  charts: [],
  pagination: {
    data: "charts",
    size: 1,
    alias: "chart",
    before: (_none: readonly EmbeddableChart[], { publication }: PageInput) =>
      embeddableCharts(publication.datasets),
  },
  permalink: ({ chart }: Props) => `${address.embed(chart.name)}index.html`,
};

function Embed({ chart, publication }: Props) {
  const { site, datasets } = publication;
  return (
    <Page
      title={`${chart.title}, for embedding`}
      description={`${chart.title}: a chart of ${site.name}, to be shown in another page.`}
      path={address.embed(chart.name)}
      embedOf={chart.home}
      class="embed"
    >
      <h1>{chart.title}</h1>
      <chart.Figure />
      <p class="embed-source">
        From{" "}
        <Link to={chart.home}>
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
