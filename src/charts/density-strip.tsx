import type { ChronologyEntry } from "../assemble/chronology.ts";
import type { TreatyEntry } from "../assemble/treaties.ts";
import { useHref, usePublication } from "../components/context.tsx";
import { treatyClass } from "../components/marks.tsx";
import {
  type DensityStripLayout,
  type DensityStripOptions,
  layoutDensityStrip,
} from "./density-strip-layout.ts";
import { placeLabels } from "./label-rows.ts";


const themeNames: ReadonlyMap<string, string> = new Map([
  ["treaties", "Treaties"],
  ["meetings", "Meetings"],
  ["words", "Words"],
  ["measures", "Measures"],
  ["military", "Military"],
  ["economy", "Economy"],
]);

/** Milestones to be named, the most important first. */
const milestoneNames: ReadonlyMap<string, string> = new Map([
  ["signing", "Signed 19 June 2024"],
  ["entry-into-force", "In force 4 Dec. 2024"],
  ["vostochny", "Vostochny summit"],
  ["treaty-2000-signed", "Signed 9 Feb. 2000"],
  ["treaty-1961-signed", "Signed 6 July 1961"],
  ["troops", "Troops reported"],
  ["acknowledgement", "Troops acknowledged"],
]);

const wide: DensityStripOptions = {
  width: 1100,
  gutter: 84,
  radius: 3.2,
  labelRows: 2,
  themes: [...themeNames.keys()],
  milestones: milestoneNames,
};

const narrow: DensityStripOptions = {
  width: 400,
  gutter: 0,
  radius: 1.7,
  labelRows: 4,
  themes: [...themeNames.keys()],
  milestones: milestoneNames,
};

const shortNames: Record<string, string> = {
  "ussr-dprk-1961": "1961 treaty",
  "russia-dprk-2000": "2000 treaty",
  "russia-dprk-2024": "2024 treaty",
};

function Spans({ layout }: { layout: DensityStripLayout }) {
  const { spans, spanY, gap, plot } = layout;
  const names = placeLabels(
    [
      ...spans.map((span) => ({
        x: span.open ? plot.right : span.x0,
        text: shortNames[span.id] ?? span.id,
        anchor: span.open ? ("end" as const) : ("start" as const),
      })),
    ],
    { range: [plot.left - 4, plot.right + 4], rows: 1, charWidth: 6.6 },
  );
  return (
    <g>
      {spans.map((span) => (
        <g key={span.id} class={treatyClass(span.id)}>
          <line class="base" x1={span.signedX} x2={span.x0} y1={spanY} y2={spanY} />
          <rect
            class="span"
            x={span.x0}
            y={spanY - 6}
            width={Math.max(2, span.x1 - span.x0 - 1)}
            height="12"
            rx="2"
          />
        </g>
      ))}
      {names.map((label) => (
        <text
          key={label.text}
          class={`span-label ${treatyClass(spans.find((span) => shortNames[span.id] === label.text)?.id ?? "")}`}
          x={label.x}
          y={spanY - 12}
          text-anchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
      {gap && (
        <g>
          <line class="gap-line" x1={gap.x0 + 2} x2={gap.x1 - 2} y1={spanY} y2={spanY} />
          <text class="soft" x={(gap.x0 + gap.x1) / 2} y={spanY + 22} text-anchor="middle">
            no treaty, 1996–2000
          </text>
        </g>
      )}
    </g>
  );
}

function Axis({ layout }: { layout: DensityStripLayout }) {
  const { bands, plot, height } = layout;
  const labels = placeLabels(
    bands
      .map((band) => ({
        x: band.x0,
        text:
          layout.width > 600
            ? band.label
            : band.label.replace(/^(?:Sept\. |July – Dec\. )(?:2023 – )?.*$/, ""),
        anchor: "start" as const,
      }))
      .filter(({ text }) => text),
    { range: [plot.left - 1, layout.width + 40], rows: 1, charWidth: 6.1 },
  );
  return (
    <g class="axis">
      {bands.map((band, i) => (
        <rect
          key={band.label}
          class={i % 2 ? "band odd" : "band"}
          x={band.x0}
          y={plot.top}
          width={band.x1 - band.x0}
          height={plot.bottom - plot.top}
        />
      ))}
      {bands.slice(1).map((band) => (
        <path
          key={band.label}
          class="break-mark"
          d={`M${band.x0 - 8} ${plot.bottom + 5}l3 -10M${band.x0 - 4} ${plot.bottom + 5}l3 -10`}
        />
      ))}
      {labels.map((label) => (
        <text key={label.text} x={label.x} y={height - 8}>
          {label.text}
        </text>
      ))}
    </g>
  );
}

function Drawing({
  layout,
  class: className,
  id,
}: {
  layout: DensityStripLayout;
  class: string;
  id: string;
}) {
  const href = useHref();
  const { plot } = layout;
  return (
    <svg class={className} viewBox={`0 0 ${layout.width} ${layout.height}`} role="img" aria-labelledby={id}>
      <title id={id}>
        Events of the chronology as dots in six lanes by kind, under the life spans of the treaties of 1961,
        2000 and 2024
      </title>
      <Axis layout={layout} />
      <Spans layout={layout} />
      {layout.milestones.map((label) => (
        <g key={label.text}>
          <line class="milestone" x1={label.x} x2={label.x} y1={label.y + 4} y2={plot.bottom} />
          <text
            class="strong halo"
            x={label.anchor === "start" ? label.x - 2 : label.anchor === "end" ? label.x + 2 : label.x}
            y={label.y}
            text-anchor={label.anchor}
          >
            {label.text}
          </text>
        </g>
      ))}
      {layout.lanes.map((lane) => (
        <g key={lane.theme}>
          <line class="grid" x1={plot.left} x2={plot.right} y1={lane.y} y2={lane.y} />
          <text class="soft halo" x={0} y={plot.left ? lane.y - 4 : lane.y - lane.height + 13}>
            {themeNames.get(lane.theme)}
          </text>
          {lane.dots.map((dot) => (
            <a key={dot.id} href={href(dot.address)} tabIndex={-1} aria-hidden="true">
              <circle class={`dot c-${dot.confidence}`} cx={round(dot.x)} cy={round(dot.y)} r={layout.radius}>
                <title>{dot.title}</title>
              </circle>
            </a>
          ))}
        </g>
      ))}
    </svg>
  );
}

const round = (n: number) => Math.round(n * 10) / 10;

/** How many events of each theme fall into each band of the axis, for those who cannot see the drawing. */
function CountTable({
  layout,
  entries,
}: {
  layout: DensityStripLayout;
  entries: readonly ChronologyEntry[];
}) {
  const inBand = (entry: ChronologyEntry, i: number) => {
    const band = layout.bands[i];
    const time = Date.parse(entry.date.earliest);
    return band !== undefined && time >= band.from.getTime() && time < band.to.getTime();
  };
  return (
    <details class="chart-table">
      <summary>The same as a table</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label="Number of events by period and kind">
        <table>
          <caption>Number of events by period and kind</caption>
          <thead>
            <tr>
              <th scope="col">Period</th>
              {[...themeNames.values()].map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {layout.bands.map((band, i) => (
              <tr key={band.label}>
                <th scope="row">{band.label}</th>
                {[...themeNames.keys()].map((theme) => (
                  <td key={theme}>
                    {entries.filter((entry) => entry.theme === theme && inBand(entry, i)).length}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The chronology at a glance: one dot an event, in lanes by kind, under the life spans of the treaties. */
export function DensityStrip({
  entries,
  treaties,
}: {
  entries: readonly ChronologyEntry[];
  treaties: readonly TreatyEntry[];
}) {
  const { datasets } = usePublication();
  const wideLayout = layoutDensityStrip(entries, treaties, wide);
  const narrowLayout = layoutDensityStrip(entries, treaties, narrow);
  const confidence = datasets.terms.list("confidence-levels");
  return (
    <figure class="chart density-strip">
      <Drawing layout={wideLayout} class="wide-only" id="density-strip-wide" />
      <Drawing layout={narrowLayout} class="narrow-only" id="density-strip-narrow" />
      <figcaption>
        One dot, one of {entries.length} events.{" "}
        {confidence.map(({ id, label }) => (
          <span class="key" key={id}>
            <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <circle class={`dot c-${id}`} cx="5" cy="5" r="3.5" />
            </svg>{" "}
            {label}.{" "}
          </span>
        ))}
        Time is stretched where it is busy; each double stroke on the axis marks a change of scale.
      </figcaption>
      <CountTable layout={wideLayout} entries={entries} />
    </figure>
  );
}
