import type { ComponentChildren } from "preact";

import { useHref, usePublication } from "../components/context.tsx";

export type ChartProps = {
  /** Names the chart on its page and the files that are saved of it, in kebab case. */
  name: string;
  /** What the drawing shows, as a finding; the name of the figure. */
  title: ComponentChildren;
  /** True where a heading over the chart says the same to the eye. */
  isTitleSaid?: boolean;
  /** How it is to be read: keys, scales, what is left out. */
  note?: ComponentChildren;
  /** The data file behind it, by its public address. */
  csv?: string;
  class?: string;
  /** The drawings, one for each class of screens. */
  children: ComponentChildren;
  /** The same as a table. */
  table?: ComponentChildren;
};

/** Ways to take a chart along. The data file is a link; pictures are drawn by `chart-tools.client.ts`, else not offered. */
function ChartTools({ name, csv }: Pick<ChartProps, "name" | "csv">) {
  const href = useHref();
  const { site, datasets } = usePublication();
  const source = `${site.name}, record of ${datasets.updates[0]?.date.words ?? datasets.version}. CC BY 4.0.`;
  return (
    <p class="chart-tools no-print" data-chart={name} data-source={source}>
      {csv && (
        <a href={href(csv)} download>
          CSV<span class="visually-hidden"> of the data of this chart</span>
        </a>
      )}
    </p>
  );
}

/** The frame of every chart: its finding as title, the drawings, how to read it, files of it, and the same as a table. */
export function Chart({ name, title, isTitleSaid = false, note, csv, table, ...props }: ChartProps) {
  return (
    <figure class={`chart ${props.class ?? ""}`.trim()} aria-labelledby={`chart-${name}`}>
      <figcaption class={isTitleSaid ? "visually-hidden" : "chart-title"} id={`chart-${name}`}>
        {title}
      </figcaption>
      {props.children}
      {note && <div class="chart-note">{note}</div>}
      <ChartTools name={name} {...(csv ? { csv } : {})} />
      {table}
    </figure>
  );
}
