import { hasPage } from "../../assemble/site-pages.ts";
import type { TreatyEntry } from "../../assemble/treaties.ts";
import { isMainTreaty } from "../../record/known-terms.ts";
import { usePublication } from "../context.tsx";
import { Link } from "../link.tsx";
import { mainPairOf } from "../main-pair.ts";
import { treatyClass, TreatyMark } from "../marks.tsx";

/** How many provisions of a treaty stand on wording that was read, on part of it, and on reports. */
function sharesOf(treaty: TreatyEntry, levels: readonly string[]): [read: number, part: number, of: number] {
  const provisions = treaty.articles.flatMap((article) => article.provisions);
  const at = (rank: number) => provisions.filter(({ evidence }) => levels.indexOf(evidence) === rank).length;
  return [at(0), at(1), provisions.length];
}

function Share({ treaty }: { treaty: TreatyEntry }) {
  const { terms } = usePublication().datasets;
  const [read, part, of] = sharesOf(
    treaty,
    terms.list("evidence-levels").map(({ id }) => id),
  );
  if (!of) return null;
  return (
    <li class={treatyClass(treaty.id)}>
      <TreatyMark id={treaty.id} />
      <Link to={treaty.limits ? `${treaty.address}#limits` : treaty.address}>{treaty.shortTitle}</Link>:{" "}
      {read} of {of} provisions read word for word{part ? `, ${part} in part` : ""}
      <svg class="share" viewBox={`0 0 ${of} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="unread" width={of} height="1" />
        <rect class="in-part" width={read + part} height="1" />
        <rect class="read" width={read} height="1" />
      </svg>
    </li>
  );
}

/** How much is not known: the topics of the main pair that cannot be judged, and how much of each treaty was read. */
export function KnownShare() {
  const publication = usePublication();
  const { comparison, treaties } = publication.datasets;
  const main = mainPairOf(publication);
  const pair = comparison.pairs.find(({ id }) => id === main?.id);
  const unknown = pair?.counts.unknown ?? 0;
  return (
    <section class="how-much" aria-labelledby="how-much">
      <h2 id="how-much">
        {pair && main && unknown ? (
          <Link to={pair.address}>
            {unknown} of {pair.rows.length} topics of {main.years} cannot be judged
          </Link>
        ) : (
          "How much of the wording was read"
        )}
      </h2>
      <ul class="known-share">
        {treaties.filter(isMainTreaty).map((treaty) => (
          <Share key={treaty.id} treaty={treaty} />
        ))}
      </ul>
      {hasPage(publication.datasets, "/gaps/") && (
        <p>
          <Link to="/gaps/">What was not read</Link>
        </p>
      )}
    </section>
  );
}
