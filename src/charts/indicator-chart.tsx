import { address } from "../assemble/address.ts";
import type { Datasets } from "../assemble/datasets.ts";
import type { IndicatorHistory } from "../assemble/indicator-history.ts";
import { useHref, usePublication } from "../components/context.tsx";
import { Link } from "../components/link.tsx";
import { counted, numberWord } from "../components/words.ts";
import { Chart } from "./chart.tsx";
import {
  type IndicatorChartLayout,
  type IndicatorChartOptions,
  type IndicatorRowBox,
  layoutIndicatorChart,
} from "./indicator-chart-layout.ts";
import { placeLabels } from "./label-rows.ts";

const round = (n: number) => Math.round(n * 10) / 10;

/** The names of the levels: at the left where there is room, else each at the rise to it. */
function LevelNames({ row, plot }: { row: IndicatorRowBox; plot: IndicatorChartLayout["plot"] }) {
  const { terms } = usePublication().datasets;
  if (plot.left > 1)
    return (
      <>
        {row.levels.map(({ label, y }) => (
          <text key={label} class="level soft" x={plot.left - 10} y={round(y + 4)} text-anchor="end">
            {label}
          </text>
        ))}
      </>
    );
  const label = (status: string) => terms.label("indicator-statuses", status);
  const names = placeLabels(row.rises.map(({ status, x }) => ({ x, text: label(status) })).reverse(), {
    range: [0, plot.right],
    rows: 3,
    charWidth: 6.6,
  });
  const yOf = (text: string) => row.rises.find(({ status }) => label(status) === text)?.y ?? row.baseline;
  return (
    <>
      {names.map(({ text, x, anchor }) => (
        <text key={text} class="halo" x={round(x)} y={round(yOf(text) - 8)} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </>
  );
}

function Row({ row, plot }: { row: IndicatorRowBox; plot: IndicatorChartLayout["plot"] }) {
  const href = useHref();
  return (
    <g>
      {row.levels.map(({ y }) => (
        <line key={y} class="grid" x1={plot.left} x2={plot.right} y1={round(y)} y2={round(y)} />
      ))}
      <path class="status-line" d={row.path} />
      {row.dots.map((dot) => (
        <a key={dot.event} href={href(address.event(dot.event))} tabIndex={-1} aria-hidden="true">
          <circle class="evidence-dot" cx={round(dot.x)} cy={round(dot.y)} r="3.6" />
        </a>
      ))}
      <LevelNames row={row} plot={plot} />
      <text class="strong halo" x="0" y={row.top + 18}>
        {row.title}
      </text>
    </g>
  );
}

function Drawing({ layout, class: className }: { layout: IndicatorChartLayout; class: string }) {
  const { plot } = layout;
  return (
    <svg class={className} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      {layout.marks.map((mark, i) => (
        <g key={mark.label}>
          <line class="milestone" x1={round(mark.x)} x2={round(mark.x)} y1="18" y2={plot.bottom} />
          <text class="strong" x={round(mark.x + (i ? 4 : -4))} y="13" text-anchor={i ? "start" : "end"}>
            {mark.label}
          </text>
        </g>
      ))}
      {layout.rows.map((row) => (
        <Row key={row.id} row={row} plot={plot} />
      ))}
      <g class="axis">
        {layout.ticks.map((tick) => (
          <g key={tick.label}>
            <line class="grid" x1={round(tick.x)} x2={round(tick.x)} y1={plot.bottom - 6} y2={plot.bottom} />
            <text x={round(tick.x)} y={plot.bottom + 15}>
              {tick.label}
            </text>
          </g>
        ))}
        {layout.breakX > plot.left && (
          <path class="break-mark" d={`M${round(layout.breakX) - 7} ${plot.bottom + 3}l3 -10m1 10l3 -10`} />
        )}
      </g>
    </svg>
  );
}

function HistoryTable({ histories }: { histories: readonly IndicatorHistory[] }) {
  const { terms } = usePublication().datasets;
  const levels = terms.list("indicator-statuses").slice(1);
  return (
    <details class="chart-table">
      <summary>The same as a table</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label="When each status was reached">
        <table>
          <caption>The event with which each status was first reached</caption>
          <thead>
            <tr>
              <th scope="col">Indicator</th>
              {levels.map(({ id, label }) => (
                <th scope="col" key={id}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {histories.map((history) => (
              <tr key={history.id}>
                <th scope="row">{history.title}</th>
                {levels.map(({ id }) => {
                  const rise = history.rises.find(({ status }) => status === id);
                  return (
                    <td key={id}>{rise ? <Link to={address.event(rise.event)}>{rise.words}</Link> : "–"}</td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The widths it is drawn at, the room for the names of the levels at the left, and the height of a step. */
const drawings = [
  { at: "wide", width: 1040, gutter: 186, step: 17 },
  { at: "tablet", width: 640, gutter: 0, step: 17 },
  { at: "phone", width: 328, gutter: 0, step: 15 },
] as const;

type Props = { histories: readonly IndicatorHistory[]; title: string };

/** The status of all indicators through time, with the milestones that the record names for it; `title` is the finding. */
export function IndicatorChart({ histories, title }: Props) {
  const { datasets } = usePublication();
  const { chronology, terms, subject } = datasets;
  const day = (milestone: string) =>
    chronology.find((entry) => entry.milestone === milestone)?.date.earliest ?? "";
  const options: Omit<IndicatorChartOptions, "width" | "step" | "gutter" | "levels"> = {
    until: chronology.at(-1)?.date.earliest ?? "",
    marks: subject.milestones
      .flatMap(({ milestone, indicators }) =>
        indicators ? [{ day: day(milestone), label: indicators }] : [],
      )
      .filter((mark) => mark.day),
  };
  const levels = terms.list("indicator-statuses").map(({ label }) => label);
  const made = drawings.map(({ at, ...size }) => ({
    at,
    layout: layoutIndicatorChart(histories, { ...options, ...size, levels }),
  }));
  const closeFrom = made[0]?.layout.closeFrom;
  return (
    <Chart
      name="indicators"
      class="indicator-chart is-broad is-listed"
      title={title}
      note={
        <p>
          One dot, one piece of evidence, at the status that it shows alone; a status never falls, since it
          counts the firmest evidence so far.
          {closeFrom && ` The years before ${closeFrom} are pressed together.`}
        </p>
      }
      csv="/data/indicators.csv"
      table={<HistoryTable histories={histories} />}
    >
      {made.map(({ at, layout }) => (
        <Drawing key={at} layout={layout} class={`for-${at}`} />
      ))}
    </Chart>
  );
}

/** How many indicators have reached which status, the firmest first. */
export function indicatorsTitle({ indicators, terms }: Datasets): string {
  const counts = [...terms.list("indicator-statuses")]
    .reverse()
    .map(({ id, label }) => ({ label, count: indicators.filter(({ status }) => status === id).length }))
    .filter(({ count }) => count > 0);
  const [first, ...rest] = counts.map(({ count, label }) => `${numberWord(count)} ${label.toLowerCase()}`);
  return `Of ${counted(indicators.length, "indicator")}: ${[first, ...rest].join(", ")}`;
}
