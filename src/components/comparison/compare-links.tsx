import type { TreatyEntry } from "../../assemble/treaties.ts";
import { usePublication } from "../context.tsx";
import { Link } from "../link.tsx";
import { noun, numberWord } from "../words.ts";

/** The pages on which a bilateral treaty is compared with another. */
export function CompareLinks({ treaty }: { treaty: TreatyEntry }) {
  const { datasets, treatyById } = usePublication();
  const pairs = datasets.comparison.pairs.filter(({ older, newer }) => [older, newer].includes(treaty.id));
  const { clauses } = datasets.comparison.assistance;
  const hasClause = clauses.length > 1 && clauses.some((clause) => clause.treaty === treaty.id);
  if (!pairs.length && !hasClause) return null;
  if (!pairs.length)
    return (
      <p class="compare-links">
        <Link to={`/compare/assistance/#clause-${treaty.id}`}>
          Its assistance clause beside {numberWord(clauses.length - 1)}{" "}
          {noun(clauses.length - 1, "other", "others")}
        </Link>
      </p>
    );
  return (
    <p class="compare-links">
      Compared, obligation by obligation:{" "}
      {pairs.map(({ id, address, older, newer }, i) => (
        <>
          {i > 0 && " · "}
          <Link key={id} to={address}>
            {treatyById.get(older)?.year} and {treatyById.get(newer)?.year}
          </Link>
        </>
      ))}
    </p>
  );
}
