import { address } from "../assemble/address.ts";
import { usePublication } from "../components/context.tsx";
import { embeddableCharts } from "./embeddable.tsx";

/** The code that shows a chart elsewhere, with the room it needs; nothing for one that cannot be embedded. */
export function ChartEmbed({ name }: { name: string }) {
  const { site, datasets } = usePublication();
  const chart = embeddableCharts(datasets).find((one) => one.name === name);
  if (!chart) return null;
  const alone = address.embed(chart.name);
  const title = `${chart.title}, ${site.name}`.replaceAll('"', "&quot;");
  const code = `<iframe src="${site.url}${alone}" title="${title}" width="100%" height="${chart.height}" loading="lazy"></iframe>`;
  return (
    <details class="embed-code no-print">
      <summary>Put this chart on your own page</summary>
      <p>
        The code shows <a href={site.base + alone}>the chart alone</a>, as it stands in the latest version. It
        loads nothing from anyone else and sets no cookies.
      </p>
      <pre data-copy="the code" tabIndex={0}>
        <code>{code}</code>
      </pre>
    </details>
  );
}
