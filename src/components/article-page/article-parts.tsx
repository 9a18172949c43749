import type { ArticleDossier } from "../../assemble/article-dossiers.ts";
import { ClaimList } from "../claims.tsx";
import { usePublication } from "../context.tsx";
import { DateText } from "../dates.tsx";
import { Link, OutsideLink } from "../link.tsx";
import { RelationBadge } from "../marks.tsx";
import { Places } from "../places.tsx";
import { Prose } from "../prose.tsx";
import { counted } from "../words.ts";

type Props = { dossier: ArticleDossier };

/** What was said of an article, and what else happened under it, in time. */
export function ArticleEvents({ dossier: { themes } }: Props) {
  if (!themes.length) return null;
  return (
    <>
      <h2 id="said">What was said and done about it</h2>
      {themes.map(({ id, label, events }) => (
        <details key={id} class="article-events" open={id === themes[0]?.id}>
          <summary>
            <h3>{label}</h3> {counted(events.length, "event")}
          </summary>
          <ol class="dated">
            {events.map((event) => (
              <li key={event.id}>
                <DateText date={event.date} class="quiet" />
                <div>
                  <Link to={event.address}>{event.title}</Link>
                  <p class="quiet">
                    <Prose text={event.summary} />
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </>
  );
}

/** Rows of the comparison that rest on the article. */
function Rows({ dossier: { rows } }: Props) {
  const { treatyById } = usePublication();
  const year = (id: string) => treatyById.get(id)?.year ?? id;
  if (!rows.length) return null;
  return (
    <section>
      <h3>Rows of the comparison</h3>
      <ul class="article-rows">
        {rows.map((row) => (
          <li key={row.id}>
            <Link to={row.address}>
              {year(row.olderSide.treaty)} and {year(row.newerSide.treaty)}: {row.topicLabel}
            </Link>{" "}
            <RelationBadge relation={row.relation} />
            <p class="quiet">
              <Prose text={row.finding} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Disputed points about the article, and the figures that bear on these. */
function Disputes({ dossier: { article } }: Props) {
  const { datasets } = usePublication();
  const { disputesByArticle, figuresByDispute } = datasets.receptionLinks;
  const own = datasets.disputes.filter(({ id }) => article.disputes?.includes(id));
  const links = [...own, ...(disputesByArticle[article.ref] ?? [])];
  const disputes = [...new Map(links.map(({ title, address }) => [address, title]))];
  if (!disputes.length) return null;
  const figures = own.flatMap(({ id }) => figuresByDispute[id] ?? []);
  return (
    <section>
      <h3>Disputed points</h3>
      <ul>
        {[...disputes, ...figures.map(({ address, title }) => [address, `Figures: ${title}`] as const)].map(
          ([address, title]) => (
            <li key={address}>
              <Link to={address}>{title}</Link>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

/** What elsewhere in the record rests on the article: rows, claims, disputes and figures. */
export function DependsOnArticle({ dossier }: Props) {
  const { claims, claimLinks, receptionLinks } = usePublication().datasets;
  const { article, rows } = dossier;
  const ids = claimLinks.byArticle[article.ref] ?? [];
  const checked = claims.filter(({ id }) => ids.includes(id));
  const isDisputed = Boolean(
    article.disputes?.length ?? receptionLinks.disputesByArticle[article.ref]?.length,
  );
  if (!rows.length && !checked.length && !isDisputed) return null;
  return (
    <>
      <h2 id="depends">What depends on it</h2>
      <div class="article-depends">
        <Rows dossier={dossier} />
        <Disputes dossier={dossier} />
        {checked.length > 0 && (
          <section class="article-claims checked-claims">
            <h3>Claims checked against it</h3>
            <ClaimList claims={checked} />
          </section>
        )}
      </div>
    </>
  );
}

/** Where the whole text of the treaty is said to be published. */
export function ArticleWhole({ dossier: { treaty } }: Props) {
  if (!treaty.publishedIn?.length) return null;
  return (
    <>
      <h2 id="published">Where the whole text is said to be</h2>
      <Places places={treaty.publishedIn} />
    </>
  );
}

/** For an article without content: what was tried, where its text is said to be, and how to send it. */
export function NotFound({ dossier }: Props) {
  const { datasets } = usePublication();
  const { treaty } = dossier;
  const { links } = datasets.subject;
  return (
    <>
      <p class="nothing">The content of this article was not found.</p>
      {treaty.tried && (
        <>
          <h2 id="tried">What was tried</h2>
          <p class="measure">
            <Prose text={treaty.tried} />
          </p>
        </>
      )}
      <ArticleWhole dossier={dossier} />
      <h2 id="send">How to send it</h2>
      <p class="measure">
        The article in any language, a scan or an address helps. Say where it is printed and who translated
        it.{" "}
        {datasets.gaps.some(({ id }) => id === treaty.id) && (
          <Link to={`/gaps/#${treaty.id}`}>What else of this treaty is missing</Link>
        )}
      </p>
      {links.length > 0 && (
        <ul>
          {links.map(({ label, url }) => (
            <li key={url}>
              <OutsideLink to={url}>{label}</OutsideLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
