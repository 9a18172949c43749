import { scaleOrdinal, symbol, symbolCircle, symbolDiamond, symbolSquare, type SymbolType } from "d3";

import type { MatrixCell, MatrixRow } from "../assemble/comparison.ts";
import { usePublication } from "../components/context.tsx";
import { Link } from "../components/link.tsx";
import { RelationBadge, treatyClass, TreatyMark } from "../components/marks.tsx";
import { groupNames } from "../components/topic-groups.ts";

/** The groups of topics, in order. */
export const obligationGroups = [...groupNames.keys()];

/** Each treaty's mark as a D3 symbol. */
const shapeOf = scaleOrdinal<string, SymbolType>()
  .domain(["t1961", "t2000", "t2024"])
  .range([symbolCircle, symbolSquare, symbolDiamond]);

/** Area of a glyph in square pixels. */
const glyphArea = 130;

function Glyph({ cell }: { cell: MatrixCell }) {
  const accent = treatyClass(cell.treaty);
  if (!cell.force)
    return (
      <svg viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true" focusable="false">
        <path class="none" d="M-5 0h10" />
      </svg>
    );
  return (
    <svg viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true" focusable="false">
      <path class={`shape f-${cell.force}`} d={symbol(shapeOf(accent), glyphArea)() ?? ""} />
    </svg>
  );
}

function Cell({ cell }: { cell: MatrixCell }) {
  const { terms } = usePublication().datasets;
  const first = cell.provisions[0];
  const words = cell.force
    ? `${terms.label("forces", cell.force)} · ${terms.label("evidence-levels", cell.evidence).toLowerCase()}`
    : "Not found";
  return (
    <td class={treatyClass(cell.treaty)}>
      <span class="glyph">
        <Glyph cell={cell} />
        <span class="cell-words">{first ? <Link to={first.address}>{words}</Link> : words}</span>
      </span>
    </td>
  );
}

function Row({ row }: { row: MatrixRow }) {
  return (
    <tr>
      <th scope="row">
        {row.latest ? <Link to={row.latest.address}>{row.topicLabel}</Link> : row.topicLabel}
      </th>
      {row.cells.map((cell) => (
        <Cell key={cell.treaty} cell={cell} />
      ))}
      <td>{row.latest && <RelationBadge relation={row.latest.relation} />}</td>
    </tr>
  );
}

/**
 * Topics against the three treaties: what kind of duty, how well evidenced, and what changed from 2000 to 2024.
 * A table whose cells are drawn: shape and colour say the treaty, the fill says the force.
 */
export function ObligationMatrix({ groups = obligationGroups }: { groups?: readonly string[] }) {
  const { datasets } = usePublication();
  const treaties = datasets.treaties.filter((treaty) => treaty.role === "bilateral");
  const columns = treaties.length + 2;
  return (
    <>
      <table class="matrix">
        <caption class="visually-hidden">
          Force and evidence of the obligations of each treaty, by topic
        </caption>
        <thead>
          <tr>
            <th scope="col">Topic</th>
            {treaties.map((treaty) => (
              <th scope="col" key={treaty.id} class={treatyClass(treaty.id)}>
                <TreatyMark id={treaty.id} />
                {treaty.year}
              </th>
            ))}
            <th scope="col">2000 to 2024</th>
          </tr>
        </thead>
        {groups.map((group) => {
          const rows = datasets.comparison.matrix.filter((row) => row.group === group);
          return (
            rows.length > 0 && (
              <tbody key={group}>
                <tr class="group">
                  <th scope="rowgroup" colSpan={columns}>
                    {groupNames.get(group)}
                  </th>
                </tr>
                {rows.map((row) => (
                  <Row key={row.topic} row={row} />
                ))}
              </tbody>
            )
          );
        })}
      </table>
      <ul class="matrix-key" aria-label="Key">
        {["binding", "conduct", "aspiration"].map((force) => (
          <li key={force} class="tother">
            <svg viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true" class="glyph">
              <path class={`shape f-${force}`} d={symbol(symbolSquare, glyphArea)() ?? ""} />
            </svg>
            {datasets.terms.label("forces", force)}
          </li>
        ))}
        <li>– no provision found</li>
      </ul>
    </>
  );
}
