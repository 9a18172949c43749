import type { Datasets } from "../assemble/datasets.ts";
import { usePublication } from "../components/context.tsx";
import { type EmbeddableChart, embeddableCharts } from "./embeddable.tsx";

/** Where a chart stands alone, to be shown in a page of another site. */
export const embedAddress = ({ name }: Pick<EmbeddableChart, "name">) => `/embed/${name}/`;

const known = new WeakMap<Datasets, ReadonlyMap<string, EmbeddableChart>>();

function chartsOf(datasets: Datasets): ReadonlyMap<string, EmbeddableChart> {
  const charts =
    known.get(datasets) ?? new Map(embeddableCharts(datasets).map((chart) => [chart.name, chart]));
  known.set(datasets, charts);
  return charts;
}

/** The code that shows a chart elsewhere, with the room it needs; nothing for one that cannot be embedded. */
export function ChartEmbed({ name }: { name: string }) {
  const { site, datasets } = usePublication();
  const chart = chartsOf(datasets).get(name);
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
