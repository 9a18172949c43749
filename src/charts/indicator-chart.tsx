import { address } from "../assemble/address.ts";
import type { IndicatorHistory } from "../assemble/indicator-history.ts";
import { useHref, usePublication } from "../components/context.tsx";
import { Link } from "../components/link.tsx";
import {
  type IndicatorChartLayout,
  type IndicatorChartOptions,
  type IndicatorRowBox,
  layoutIndicatorChart,
} from "./indicator-chart-layout.ts";
import { placeLabels } from "./label-rows.ts";

const round = (n: number) => Math.round(n * 10) / 10;

function Row({ row, right }: { row: IndicatorRowBox; right: number }) {
  const href = useHref();
  const { terms } = usePublication().datasets;
  const label = (status: string) => terms.label("indicator-statuses", status);
  const names = placeLabels(row.rises.map(({ status, x }) => ({ x, text: label(status) })).reverse(), {
    range: [0, right],
    rows: 3,
    charWidth: 6.2,
  });
  const yOf = (text: string) => row.rises.find(({ status }) => label(status) === text)?.y ?? row.baseline;
  return (
    <g>
      {row.grid.map((y) => (
        <line key={y} class="grid" x1="0" x2={right} y1={round(y)} y2={round(y)} />
      ))}
      <path class="status-area" d={row.path} />
      {row.dots.map((dot) => (
        <a key={dot.event} href={href(address.event(dot.event))} tabIndex={-1} aria-hidden="true">
          <circle class="evidence-dot" cx={round(dot.x)} cy={round(dot.y)} r="3.6">
            <title>{dot.title}</title>
          </circle>
        </a>
      ))}
      {names.map((name) => (
        <text
          key={name.text}
          class="rise halo"
          x={round(name.x)}
          y={round(yOf(name.text) - 8)}
          text-anchor={name.anchor}
        >
          {name.text}
        </text>
      ))}
      <text class="strong row-name halo" x="0" y={row.top + 18}>
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
        <Row key={row.id} row={row} right={plot.right} />
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

/** The status of all indicators through time, with the milestones that the record names for it. */
export function IndicatorChart({ histories }: { histories: readonly IndicatorHistory[] }) {
  const { datasets } = usePublication();
  const { chronology, terms, subject } = datasets;
  const day = (milestone: string) =>
    chronology.find((entry) => entry.milestone === milestone)?.date.earliest ?? "";
  const options: Omit<IndicatorChartOptions, "width"> = {
    step: 13,
    steps: terms.list("indicator-statuses").length,
    until: chronology.at(-1)?.date.earliest ?? "",
    marks: subject.milestones
      .flatMap(({ milestone, indicators }) =>
        indicators ? [{ day: day(milestone), label: indicators }] : [],
      )
      .filter((mark) => mark.day),
  };
  const levels = terms.list("indicator-statuses").map(({ label }) => label.toLowerCase());
  const wide = layoutIndicatorChart(histories, { ...options, width: 1000 });
  const narrow = layoutIndicatorChart(histories, { ...options, width: 380 });
  return (
    <figure class="chart indicator-chart">
      <Drawing layout={wide} class="wide-only" />
      <Drawing layout={narrow} class="narrow-only" />
      <figcaption>
        The higher the step, the firmer the status: {levels.join(", ")}. One dot, one piece of evidence, at
        the status that it shows alone; a status never falls, since it counts the firmest evidence so far.
        {wide.closeFrom && ` The years before ${wide.closeFrom} are pressed together.`}
      </figcaption>
      <HistoryTable histories={histories} />
    </figure>
  );
}
