import type { ReactionMatrix } from "../assemble/reaction-matrix.ts";
import { ActorLink } from "../components/actor-link.tsx";
import { useHref, usePublication } from "../components/context.tsx";
import { ToneBadge, ToneShape } from "../components/tone.tsx";
import { capital, noun, numberWord } from "../components/words.ts";
import { Chart } from "./chart.tsx";
import { layoutReactionMatrix, type ReactionMatrixLayout } from "./reaction-matrix-layout.ts";

const round = (n: number) => Math.round(n * 10) / 10;

type Row = ReactionMatrixLayout["rows"][number];

function DrawnRow({ row, layout }: { row: Row; layout: ReactionMatrixLayout }) {
  // Words on pointing are of use only where there is a pointer, that is, with the broadest drawing.
  const isNamed = layout.gutter > 0;
  const href = useHref();
  const { datasets, actorById } = usePublication();
  const { terms } = datasets;
  const half = layout.step / 2;
  const target = `M${-half}${-half}h${layout.step}v${layout.step}h${-layout.step}z`;
  return (
    <g>
      <line class="grid" x1="0" x2={layout.width} y1={row.y - 3} y2={row.y - 3} />
      <text class="strong" x="0" y={round(row.nameY)}>
        {row.name.length > 24 ? (actorById.get(row.actor)?.aliases[0] ?? row.name) : row.name}
      </text>
      {row.cells.map((cell) => (
        <g key={cell.key} transform={`translate(${round(cell.x)} ${round(cell.y)})`}>
          {cell.marks.map((mark) => (
            <a key={mark.id} href={href(mark.address)} tabIndex={-1}>
              <g transform={`translate(${round(mark.x)} ${round(mark.y)})`}>
                <path class="target" d={target} />
                <ToneShape tone={mark.tone} />
                {isNamed && <title>{mark.title}</title>}
              </g>
            </a>
          ))}
          {cell.tone && (
            <text class="soft tone-word" x={layout.pad} y={round(cell.labelY)}>
              {terms.term("reaction-tones", cell.tone).short ?? terms.label("reaction-tones", cell.tone)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function Drawing({ layout, class: className }: { layout: ReactionMatrixLayout; class: string }) {
  const last = layout.columns.at(-1)?.id;
  const end = (column: { id: string }) => !layout.gutter && column.id === last;
  return (
    <svg class={className} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      {layout.columns.map((column) => (
        <rect
          key={column.id}
          class="band"
          x={round(column.x)}
          y="0"
          width={round(column.width)}
          height={layout.height}
        />
      ))}
      {layout.columns.map((column) => (
        <g key={column.id} class="column-head">
          {[column.name, column.when].map((text, i) => (
            <text
              key={text}
              class={i ? "soft" : "strong"}
              x={round(end(column) ? layout.width - 2 : column.x + layout.pad)}
              y={layout.line * (1 + i + 2 * column.tier)}
              text-anchor={end(column) ? "end" : "start"}
            >
              {text}
            </text>
          ))}
        </g>
      ))}
      {layout.rows.map((row) => (
        <DrawnRow key={row.actor} row={row} layout={layout} />
      ))}
    </svg>
  );
}

/** The same as a table: the strongest tone and the number of reactions in each cell. */
function MatrixTable({ matrix }: { matrix: ReactionMatrix }) {
  return (
    <details class="chart-table">
      <summary>The same as a table</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label="Reactions by actor and milestone">
        <table>
          <caption>Strongest tone and number of reactions, by actor and milestone</caption>
          <thead>
            <tr>
              <th scope="col">Actor</th>
              {matrix.milestones.map(({ id, label }) => (
                <th scope="col" key={id}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <tr key={row.actor}>
                <th scope="row">
                  <ActorLink id={row.actor} />
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.milestone}>
                    {cell.strongest ? (
                      <>
                        <ToneBadge tone={cell.strongest} />{" "}
                        <span class="quiet">({cell.reactions.length})</span>
                      </>
                    ) : (
                      <span class="quiet">none recorded</span>
                    )}
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

/** The widths it is drawn at: the room for names at the left, none on a phone, and the step from mark to mark. */
const drawings = [
  { at: "wide", width: 1040, gutter: 200, step: 18, line: 15 },
  { at: "tablet", width: 640, gutter: 0, step: 19, line: 18 },
  { at: "phone", width: 328, gutter: 0, step: 16, line: 14 },
] as const;

function Key({ matrix }: { matrix: ReactionMatrix }) {
  const { terms } = usePublication().datasets;
  const used = new Set(
    matrix.rows.flatMap((row) => row.cells.flatMap((cell) => cell.reactions.map((r) => r.tone))),
  );
  return (
    <>
      <p class="keys">
        {terms
          .list("reaction-tones")
          .filter(({ id }) => used.has(id))
          .map(({ id }) => (
            <ToneBadge key={id} tone={id} />
          ))}
      </p>
      <p>
        One mark, one reaction, oldest first; the word below names the strongest. A cross says that a search
        found none; an empty cell, that none is recorded.
      </p>
    </>
  );
}

/**
 * Actors against milestones, one mark a reaction; shape and fill say the tone, words say the strongest. The drawing is for the eye;
 * the table behind it and the list below hold the same for everyone. `title` is the finding.
 */
export function ReactionMatrixChart({ matrix, title }: { matrix: ReactionMatrix; title: string }) {
  return (
    <Chart
      name="reactions"
      class="reaction-matrix is-broad"
      title={title}
      note={<Key matrix={matrix} />}
      csv="/data/reactions.csv"
      table={<MatrixTable matrix={matrix} />}
    >
      {drawings.map(({ at, ...size }) => (
        <Drawing key={at} layout={layoutReactionMatrix(matrix, size)} class={`for-${at}`} />
      ))}
    </Chart>
  );
}

/** Who is in the matrix and how many of them went beyond words. */
export function reactionsTitle(matrix: ReactionMatrix): string {
  const acted = new Set(matrix.deeds.map(({ actor }) => actor)).size;
  const [first, ...rest] = [...matrix.rows].sort(
    (a, b) => reactionsOf(b) - reactionsOf(a) || (a.actorName < b.actorName ? -1 : 1),
  );
  const most = first && rest.length ? `; ${first.actorName} most often (${reactionsOf(first)})` : "";
  return `${capital(numberWord(matrix.rows.length))} ${noun(matrix.rows.length, "actor")} answered, ${numberWord(acted)} with steps beyond words${most}`;
}

const reactionsOf = ({ cells }: ReactionMatrix["rows"][number]): number =>
  cells.reduce((sum, { reactions }) => sum + reactions.filter(({ tone }) => tone !== "none-found").length, 0);
