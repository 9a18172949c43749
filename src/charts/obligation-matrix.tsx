import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
} from "d3";

import type { MatrixCell, MatrixRow } from "../assemble/comparison-matrix.ts";
import type { Instrument } from "../assemble/subject.ts";
import { isMainTreaty } from "../assemble/terms.ts";
import type { TreatyEntry } from "../assemble/treaties.ts";
import { usePublication } from "../components/context.tsx";
import { Link } from "../components/link.tsx";
import { treatyClass, TreatyMark, treatyMark } from "../components/marks.tsx";
import { RelationArrow, RelationMark } from "./relation-arrow.tsx";

/** Each mark as a D3 symbol. */
const symbols: Record<Instrument["mark"], SymbolType> = {
  circle: symbolCircle,
  square: symbolSquare,
  diamond: symbolDiamond2,
  triangle: symbolTriangle,
  cross: symbolCross,
  star: symbolStar,
};

/** Area of a glyph in square pixels. */
const glyphArea = 150;

/** What a cell draws: an outline and its fill by force, and `filled` of `of` bars by evidence. */
type CellLayout =
  | { kind: "duty"; outline: string; force: string; bars: { x: number; on: boolean }[] }
  | { kind: "absent" | "not-found" };

/** Lays out one cell with its treaty's mark. `levels` are the evidence levels that have bars, best first; a bar stands 5 pixels apart. */
function layoutCell(cell: MatrixCell, mark: Instrument["mark"], levels: readonly string[]): CellLayout {
  if (!cell.force) return { kind: cell.absent ? "absent" : "not-found" };
  const filled = levels.length - levels.indexOf(cell.evidence);
  return {
    kind: "duty",
    outline: symbol(symbols[mark], glyphArea)() ?? "",
    force: cell.force,
    bars: levels.map((_, i) => ({ x: (i - levels.length / 2) * 5 + 0.5, on: i < filled })),
  };
}

/** A cell as a drawing of 24 by 26 pixels, for the eye only; the words stand beside it. */
function CellGlyph({ cell }: { cell: MatrixCell }) {
  const { terms } = usePublication().datasets;
  const levels = terms.list("evidence-levels").map(({ id }) => id);
  const layout = layoutCell(cell, treatyMark(cell.treaty) ?? "circle", levels.slice(0, -1));
  return (
    <svg viewBox="-12 -11 24 26" width="24" height="26" aria-hidden="true">
      {layout.kind === "duty" && (
        <>
          <path class={`shape f-${layout.force}`} d={layout.outline} />
          {layout.bars.map(({ x, on }) => (
            <rect key={x} class={on ? "bar on" : "bar"} x={x} y="10.5" width="4" height="3" />
          ))}
        </>
      )}
      {layout.kind === "absent" && <path class="none" d="M-5 0h10" />}
      {layout.kind === "not-found" && (
        <text class="unread" y="4.5" text-anchor="middle">
          ?
        </text>
      )}
    </svg>
  );
}

function cellWords(cell: MatrixCell, label: (list: "forces" | "evidence-levels", id: string) => string) {
  if (cell.force)
    return `${label("forces", cell.force)} · ${label("evidence-levels", cell.evidence).toLowerCase()}`;
  return cell.absent ? "None, sources show" : "Not found";
}

function Cell({ cell }: { cell: MatrixCell }) {
  const { terms } = usePublication().datasets;
  const first = cell.provisions[0];
  const content = (
    <>
      <CellGlyph cell={cell} />
      <span class="cell-words">{cellWords(cell, terms.label)}</span>
    </>
  );
  return (
    <td class={`matrix-cell ${treatyClass(cell.treaty)}`}>
      {first ? (
        <Link to={first.address} class="glyph">
          {content}
        </Link>
      ) : (
        <span class="glyph">{content}</span>
      )}
    </td>
  );
}

function ChangeCell({ row, older, newer }: { row: MatrixRow; older: TreatyEntry; newer: TreatyEntry }) {
  const { terms } = usePublication().datasets;
  const change = row.changes.find((item) => item.older === older.id && item.newer === newer.id);
  return (
    <td class="matrix-change">
      {change && (
        <Link to={change.address} class={`change r-${change.relation}`}>
          <RelationArrow relation={change.relation} />
          <span class="cell-words">{terms.label("relations", change.relation)}</span>
        </Link>
      )}
    </td>
  );
}

function Row({ row, treaties }: { row: MatrixRow; treaties: readonly TreatyEntry[] }) {
  return (
    <tr>
      <th scope="row">
        {row.latest ? <Link to={row.latest.address}>{row.topicLabel}</Link> : row.topicLabel}
      </th>
      {treaties.map((treaty, i) => {
        const cell = row.cells[i];
        const before = treaties[i - 1];
        return (
          <>
            {before && <ChangeCell row={row} older={before} newer={treaty} />}
            {cell && <Cell cell={cell} />}
          </>
        );
      })}
    </tr>
  );
}

function Key() {
  const { terms } = usePublication().datasets;
  return (
    <>
      <ul class="matrix-key" aria-label="Key: force">
        {terms.list("forces").map(({ id: force, label }) => (
          <li key={force} class="instrument-other">
            <svg viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true" class="glyph">
              <path class={`shape f-${force}`} d={symbol(symbolSquare, glyphArea)() ?? ""} />
            </svg>
            {label}
          </li>
        ))}
        <li>bars: how much of the wording was read</li>
        <li>– no such duty, as sources show</li>
        <li>? nothing found in what was read</li>
      </ul>
      <ul class="matrix-key" aria-label="Key: change">
        {terms.list("relations").map(({ id, label }) => (
          <li key={id}>
            <RelationMark relation={id} /> {label}
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * Topics against the main treaties: what kind of duty, how well evidenced, and between the columns what became
 * of it. A table whose cells are drawn: shape and colour say the treaty, the fill the force, the bars the evidence.
 */
export function ObligationMatrix({ groups }: { groups?: readonly string[] }) {
  const { datasets } = usePublication();
  const shown = datasets.terms.list("topic-groups").filter(({ id }) => !groups || groups.includes(id));
  const treaties = datasets.treaties.filter(isMainTreaty);
  return (
    <div class="matrix-figure">
      <table class="matrix">
        <caption class="visually-hidden">
          Force and evidence of the obligations of each treaty, by topic, and what became of them
        </caption>
        <thead>
          <tr>
            <th scope="col">Topic</th>
            {treaties.map((treaty, i) => (
              <>
                {i > 0 && (
                  <th scope="col" class="matrix-change">
                    <span class="visually-hidden">
                      {treaties[i - 1]?.year} to {treaty.year}
                    </span>
                  </th>
                )}
                <th scope="col" key={treaty.id} class={treatyClass(treaty.id)}>
                  <TreatyMark id={treaty.id} />
                  {treaty.year}
                </th>
              </>
            ))}
          </tr>
        </thead>
        {shown.map(({ id: group, label }) => {
          const rows = datasets.comparison.matrix.filter((row) => row.group === group);
          return (
            rows.length > 0 && (
              <tbody key={group}>
                <tr class="group">
                  <th scope="rowgroup" colSpan={treaties.length * 2}>
                    {label}
                  </th>
                </tr>
                {rows.map((row) => (
                  <Row key={row.topic} row={row} treaties={treaties} />
                ))}
              </tbody>
            )
          );
        })}
      </table>
      <Key />
    </div>
  );
}
