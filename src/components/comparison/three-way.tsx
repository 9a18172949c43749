import type { MatrixCell, MatrixChange, MatrixRow } from "../../assemble/comparison-matrix.ts";
import { usePublication } from "../context.tsx";
import { Link } from "../link.tsx";
import { EvidenceBadge, RelationBadge, treatyClass, TreatyMark } from "../marks.tsx";
import { Prose } from "../prose.tsx";

function Cell({ cell }: { cell: MatrixCell }) {
  const { datasets, treatyById } = usePublication();
  return (
    <div class={`three-cell ${treatyClass(cell.treaty)}`}>
      <h5>
        <TreatyMark id={cell.treaty} />
        {treatyById.get(cell.treaty)?.year}
      </h5>
      {cell.provisions.map((provision) => (
        <p key={provision.ref}>
          <Prose text={provision.duty} />{" "}
          <span class="basis">
            <Link to={provision.address}>{provision.articleName}</Link>,{" "}
            {datasets.terms.label("forces", provision.force).toLowerCase()}{" "}
            <EvidenceBadge level={provision.evidence} />
          </span>
        </p>
      ))}
      {cell.provisions.length === 0 && (
        <p class="nothing">
          {cell.absent ? "No such provision, on evidence of absence. " : "Nothing found in what was read. "}
          <EvidenceBadge level={cell.evidence} />
        </p>
      )}
    </div>
  );
}

function Change({ change }: { change: MatrixChange }) {
  const { treatyById } = usePublication();
  const year = (id: string) => treatyById.get(id)?.year ?? id;
  return (
    <li>
      <Link to={change.address}>
        {year(change.older)} to {year(change.newer)}
      </Link>{" "}
      <RelationBadge relation={change.relation} /> <Prose text={change.finding} />
    </li>
  );
}

function Topic({ row }: { row: MatrixRow }) {
  return (
    <details class="three-way" id={`topic-${row.topic}`}>
      <summary>
        <h4>{row.topicLabel}</h4>
      </summary>
      <div class="three-cells">
        {row.cells.map((cell) => (
          <Cell key={cell.treaty} cell={cell} />
        ))}
      </div>
      <ul class="three-changes">
        {row.changes.map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </ul>
    </details>
  );
}

/** Each topic in the three treaties side by side, to be opened one by one. */
export function ThreeWay() {
  const { comparison, terms } = usePublication().datasets;
  const { matrix } = comparison;
  return (
    <div class="three-ways">
      {terms.list("topic-groups").map(({ id: group, label: name }) => {
        const rows = matrix.filter((row) => row.group === group);
        return (
          rows.length > 0 && (
            <section key={group} aria-labelledby={`three-${group}`}>
              <h3 id={`three-${group}`}>{name}</h3>
              {rows.map((row) => (
                <Topic key={row.topic} row={row} />
              ))}
            </section>
          )
        );
      })}
    </div>
  );
}
