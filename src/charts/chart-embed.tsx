import { usePublication } from "../components/context.tsx";
import type { Publication } from "../publication/publication.ts";
import { type EmbeddableChart, embeddableCharts } from "./embeddable.tsx";

/** Where a chart stands alone, to be shown in a page of another site. */
export const embedAddress = ({ name }: Pick<EmbeddableChart, "name">) => `/embed/${name}/`;

const known = new WeakMap<Publication, ReadonlyMap<string, EmbeddableChart>>();

function chartsOf(publication: Publication): ReadonlyMap<string, EmbeddableChart> {
  const charts =
    known.get(publication) ??
    new Map(embeddableCharts(publication.datasets).map((chart) => [chart.name, chart]));
  known.set(publication, charts);
  return charts;
}

/** The code that shows a chart elsewhere, with the room it needs; nothing for one that cannot be embedded. */
export function ChartEmbed({ name }: { name: string }) {
  const publication = usePublication();
  const { site } = publication;
  const chart = chartsOf(publication).get(name);
  if (!chart) return null;
  const address = site.url + embedAddress(chart);
  const title = `${chart.title}, ${site.name}`.replaceAll('"', "&quot;");
  const code = `<iframe src="${address}" title="${title}" width="100%" height="${chart.height}" loading="lazy"></iframe>`;
  return (
    <details class="embed-code no-print">
      <summary>Put this chart on your own page</summary>
      <p>
        The code shows <a href={`${site.base}${embedAddress(chart)}`}>the chart alone</a>, as it stands in the
        latest version. It loads nothing from anyone else and sets no cookies.
      </p>
      <pre data-copy="the code" tabIndex={0}>
        <code>{code}</code>
      </pre>
    </details>
  );
}
