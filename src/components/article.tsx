import { plainText } from "../assemble/text.ts";
import type { ArticleEntry, ProvisionEntry, TreatyEntry } from "../assemble/treaties.ts";
import { usePublication } from "./context.tsx";
import { Link } from "./link.tsx";
import { EvidenceBadge, EvidenceBars, treatyClass } from "./marks.tsx";
import { Prose } from "./prose.tsx";
import { Elements, provisionElements } from "./provision.tsx";

/** Elements of a duty that a list of articles shows; the article's own page has all of them. */
const shortElements = new Set(["Trigger", "Conditions", "Timing"]);

/** One duty in few lines: what is owed, when and on what conditions, and how firm it is. */
function ShortProvision({ provision, anchor }: { provision: ProvisionEntry; anchor: string }) {
  const { terms } = usePublication().datasets;
  const elements = provisionElements(provision).filter(([label]) => shortElements.has(label));
  return (
    <div class="provision" id={anchor}>
      <p class="duty">
        <Prose text={provision.duty} /> <span class="tag">{terms.label("forces", provision.force)}</span>
      </p>
      {elements.length > 0 && (
        <dl class="facts">
          <Elements of={elements} />
        </dl>
      )}
    </div>
  );
}

/** One article on the page of its treaty: its subject in a line, which unfolds to its duties; its page has the rest. */
export function Article({ article }: { article: ArticleEntry }) {
  const isFound = article.evidence !== "not-found";
  return (
    <section class="article" id={article.anchor} aria-labelledby={`${article.anchor}-name`}>
      <details data-article>
        <summary>
          <h3 id={`${article.anchor}-name`}>
            {article.name}
            {isFound && <>: {article.heading}</>}
          </h3>
          <EvidenceBadge level={article.evidence} />
        </summary>
        {article.numberEvidence === "not-found" && isFound && (
          <p class="article-meta">
            <span class="tag warn">article number not confirmed</span>
          </p>
        )}
        {!isFound && <p class="nothing">The content of this article was not found.</p>}
        {article.evidenceNote && (
          <p class="note">
            <Prose text={article.evidenceNote} />
          </p>
        )}
        {article.provisions.map((provision) => (
          <ShortProvision
            key={provision.ref}
            provision={provision}
            anchor={`${article.anchor}__${provision.id}`}
          />
        ))}
        <p class="article-way">
          <Link to={article.address}>
            {isFound
              ? `${article.name}: its wording, sources, what was said of it, what depends on it`
              : `${article.name}: what was tried, and how to send it`}
          </Link>
        </p>
      </details>
    </section>
  );
}

/** Opens and closes all articles; shown by a script. */
export function OpenArticles() {
  return (
    <button type="button" class="open-articles no-print" data-open-articles hidden>
      Open all articles
    </button>
  );
}

/** The first sentence of why an article was not found. */
const whyOf = ({ evidenceNote = "" }: ArticleEntry) => plainText(evidenceNote).split(/(?<=\.) /)[0];

/** The way to each article, with its subject and how much of it was read, or why nothing was. */
export function ArticleNav({ treaty }: { treaty: TreatyEntry }) {
  const short: Record<string, string> = { preamble: "Pr.", unnumbered: "–" };
  return (
    <nav aria-label="Articles">
      <ul class={`article-nav ${treatyClass(treaty.id)}`}>
        {treaty.articles.map((article) => (
          <li key={article.ref}>
            <a href={`#${article.anchor}`}>
              <span class="num">{short[article.num] ?? article.num}</span>
              <span class={article.evidence === "not-found" ? "name unread" : "name"}>
                {article.evidence === "not-found" ? `Not found. ${whyOf(article) ?? ""}` : article.heading}
              </span>
              <EvidenceBars level={article.evidence} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
