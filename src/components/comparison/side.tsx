import type { ComparisonRow, ComparisonSide } from "../../assemble/comparison-pair.ts";
import type { ProvisionEntry, TreatyEntry } from "../../assemble/treaties.ts";
import { usePublication } from "../context.tsx";
import { Link } from "../link.tsx";
import { EvidenceBadge, treatyClass, TreatyMark } from "../marks.tsx";
import { Provision } from "../provision.tsx";

/** A cell without a provision: why, how well that is evidenced, and where it says what was read. */
function EmptySide({ row, side, treaty }: { row: ComparisonRow; side: ComparisonSide; treaty: TreatyEntry }) {
  const isGap = !row.absence && usePublication().datasets.gaps.some(({ id }) => id === treaty.id);
  return (
    <div class={row.absence ? "empty-side absent" : "empty-side"}>
      <p>
        <strong>{row.absence ? "No such provision" : "Not found in what was read"}</strong>
      </p>
      <p>{side.statement}</p>
      <p class="basis">
        <EvidenceBadge level={side.evidence} />{" "}
        {isGap ? (
          <Link to={`/gaps/#${treaty.id}`}>What was not read of the {treaty.shortTitle}</Link>
        ) : (
          <Link to={treaty.limits ? `${treaty.address}#limits` : treaty.address}>
            What was read of the {treaty.shortTitle}
          </Link>
        )}
      </p>
    </div>
  );
}

/** What one treaty says in one row: its provisions, each with force, evidence and sources, or why there is none. */
export function Side({
  row,
  side,
  treaty,
  provisions,
}: {
  row: ComparisonRow;
  side: ComparisonSide;
  treaty: TreatyEntry;
  provisions: readonly ProvisionEntry[];
}) {
  return (
    <td role="cell" class={`side ${treatyClass(treaty.id)}`} data-evidence={side.evidence}>
      <p class="cell-label">
        <TreatyMark id={treaty.id} />
        {treaty.shortTitle}
      </p>
      {provisions.map((provision) => (
        <Provision key={provision.ref} provision={provision} withArticle />
      ))}
      {provisions.length === 0 && <EmptySide row={row} side={side} treaty={treaty} />}
    </td>
  );
}
