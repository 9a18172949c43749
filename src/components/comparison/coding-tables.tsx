import type { CodingCell, CodingRow, CodingTable } from "../../assemble/coding-table.ts";
import { isCertain, isOwnCoder, isUndecided } from "../../record/known-terms.ts";
import { usePublication } from "../context.tsx";
import { Link } from "../link.tsx";
import { treatyClass, TreatyMark } from "../marks.tsx";
import { Prose } from "../prose.tsx";
import { SourceLine } from "../sources.tsx";

const isOwn = (cell: CodingCell) => isOwnCoder(cell.coderId);

function Value({ row, cell }: { row: CodingRow; cell: CodingCell }) {
  const { treatyById, datasets } = usePublication();
  const treaty = treatyById.get(cell.treaty);
  const { terms } = datasets;
  const meaning = cell.value ? row.meanings[String(cell.value.value)] : undefined;
  return (
    <td class={`${treatyClass(cell.treaty)}${isOwn(cell) ? " own" : ""}`}>
      <span class="cell-label">{treaty?.shortTitle}</span>
      {cell.value ? (
        <span class="value">
          <strong>{cell.value.value}</strong>
          {meaning && <span class="quiet"> {meaning}</span>}
          {!isCertain(cell.value) && (
            <span class="quiet">
              {isUndecided(cell.value) ? " " : ", "}
              {terms.label("coding-certainties", cell.value.certainty).toLowerCase()}
            </span>
          )}
        </span>
      ) : (
        <span class="nothing">
          <span aria-hidden="true">–</span>
          <span class="visually-hidden">not coded</span>
        </span>
      )}
      {isOwn(cell) && <span class="tag">ours</span>}
    </td>
  );
}

function Reason({ row }: { row: CodingRow }) {
  const own = row.cells.find(isOwn);
  const others = row.cells.filter((cell) => cell !== own && (cell.value?.reason ?? cell.value?.doubt));
  const { treatyById } = usePublication();
  return (
    <td class="reason">
      {own?.value?.reason && (
        <p>
          <span class="label">Why ours:</span> <Prose text={own.value.reason} />
        </p>
      )}
      {own?.value?.doubt && (
        <p>
          <span class="label">Doubt:</span> <Prose text={own.value.doubt} />
        </p>
      )}
      {others.map((cell) => (
        <p key={cell.treaty}>
          <span class="label">{treatyById.get(cell.treaty)?.shortTitle}:</span>{" "}
          <Prose text={[cell.value?.reason, cell.value?.doubt].filter(Boolean).join(" ")} />
        </p>
      ))}
    </td>
  );
}

const statusWords: Record<string, string> = {
  confirmed: "",
  gloss: "Meaning inferred, not from the codebook.",
  unconfirmed: "Meaning taken from the name alone.",
};

function Row({ row }: { row: CodingRow }) {
  return (
    <tr>
      <th scope="row">
        <code>{row.name}</code>
        <p>
          <Prose text={row.definition} />{" "}
          {statusWords[row.status] && <span class="quiet">{statusWords[row.status]}</span>}
        </p>
      </th>
      {row.cells.map((cell) => (
        <Value key={cell.treaty} row={row} cell={cell} />
      ))}
      <Reason row={row} />
    </tr>
  );
}

/** One project's values across the treaties, with this record's own coding of 2024 beside them. */
export function CodingTableView({ table }: { table: CodingTable }) {
  const { treatyById } = usePublication();
  const codings = table.treaties.flatMap((id) => treatyById.get(id)?.codings ?? []);
  const sources = codings
    .filter(({ coderId }) => coderId === table.project)
    .flatMap((coding) => coding.sources);
  return (
    <section aria-labelledby={`coding-${table.project}`}>
      <h3 id={`coding-${table.project}`}>{table.name}</h3>
      <details class="coding-fold">
        <summary>{table.rows.length} variables, with reasons and doubts</summary>
        <table
          class={`codings codings-${table.project}`}

          aria-labelledby={`coding-${table.project}`}
        >
          <thead>
            <tr>
              <th scope="col">Variable</th>
              {table.treaties.map((id) => (
                <th scope="col" key={id} class={treatyClass(id)}>
                  <TreatyMark id={id} />
                  <Link to={treatyById.get(id)?.address ?? "/treaties/"}>
                    {treatyById.get(id)?.shortTitle ?? id}
                  </Link>
                </th>
              ))}
              <th scope="col">Reasons and doubts</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Row key={row.variable} row={row} />
            ))}
          </tbody>
        </table>
      </details>
      <SourceLine ids={[...new Set(sources)]} />
    </section>
  );
}
