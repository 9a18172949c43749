import type { VNode } from "preact";

import { originOf } from "../assemble/claim-overview.ts";
import type { Datasets } from "../assemble/datasets.ts";
import { hasPage } from "../assemble/site-pages.ts";
import { usePublication } from "../components/context.tsx";
import { DutyLines } from "./duty-lines.tsx";
import { IndicatorChart, indicatorsTitle } from "./indicator-chart.tsx";
import { ReactionMatrixChart, reactionsTitle } from "./reaction-matrix.tsx";
import { claimsTitle, VerdictTally } from "./verdict-tally.tsx";
import { VisitBars } from "./visit-bars.tsx";

/** A chart that other sites may show in a page of theirs. */
export type EmbeddableChart = {
  /** The page that it stands on; the embedded form stands below it. */
  home: string;
  /** What it shows, in a line. */
  title: string;
  /** The height to keep for it in a column of 360 pixels and more, in pixels. */
  height: number;
  /** Whether the record has anything to draw. */
  isThere: (datasets: Datasets) => boolean;
  Figure: () => VNode | null;
};

function Claims() {
  const { claims, claimOverview: overview, terms } = usePublication().datasets;
  const read = terms.list("claim-articles").filter(({ id }) => claims.some((one) => originOf(one) === id));
  const title = claimsTitle(overview, read.length, claims.length);
  return <VerdictTally all={overview.articles} origins={overview.origins} title={title} />;
}

function Indicators() {
  const { datasets } = usePublication();
  return <IndicatorChart histories={datasets.indicatorHistory} title={indicatorsTitle(datasets)} />;
}

function Reactions() {
  const { reactionMatrix } = usePublication().datasets;
  return <ReactionMatrixChart matrix={reactionMatrix} title={reactionsTitle(reactionMatrix)} />;
}

function Visits() {
  return <VisitBars visits={usePublication().datasets.visits} />;
}

/** Every chart that may be embedded, by the page that it stands on. */
export const embeddableCharts: readonly EmbeddableChart[] = [
  {
    home: "/compare/",
    title: "What was owed under each treaty",
    height: 700,
    isThere: (datasets) =>
      hasPage(datasets, "/compare/") &&
      datasets.finding.some(({ situations }) => situations.some(({ duties }) => duties.length)),
    Figure: DutyLines,
  },
  {
    home: "/claims/",
    title: "Claims in circulation by verdict",
    height: 600,
    isThere: (datasets) => hasPage(datasets, "/claims/"),
    Figure: Claims,
  },
  {
    home: "/indicators/",
    title: "Indicators and their evidence over time",
    height: 1480,
    isThere: ({ indicators }) => indicators.length > 0,
    Figure: Indicators,
  },
  {
    home: "/reactions/",
    title: "Who answered, and in what tone",
    height: 1600,
    isThere: (datasets) => hasPage(datasets, "/reactions/"),
    Figure: Reactions,
  },
  {
    home: "/figures/",
    title: "Visits by year and direction",
    height: 480,
    isThere: (datasets) => hasPage(datasets, "/figures/") && datasets.visits.years.length > 0,
    Figure: Visits,
  },
];

/** Where the embedded form of a chart stands. */
const embedAddress = ({ home }: EmbeddableChart) => `${home}embed/`;

/** The code that shows a chart of this page elsewhere, with the room it needs; nothing for pages without one. */
export function ChartEmbed({ home }: { home: string }) {
  const { site, datasets } = usePublication();
  const chart = embeddableCharts.find((one) => one.home === home);
  if (!chart?.isThere(datasets)) return null;
  const address = site.url + embedAddress(chart);
  const code = `<iframe src="${address}" title="${chart.title}, ${site.name}" width="100%" height="${chart.height}" loading="lazy"></iframe>`;
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
