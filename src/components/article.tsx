import type { ArticleEntry, TreatyEntry } from "../assemble/treaties.ts";
import { Citation } from "./citation.tsx";
import { EntryFeedLink } from "./feed-link.tsx";
import { Link } from "./link.tsx";
import { EvidenceBadge, EvidenceBars, treatyClass } from "./marks.tsx";
import { Prose } from "./prose.tsx";
import { Provision } from "./provision.tsx";
import { ArticleReception } from "./reception.tsx";
import { SourceLine } from "./sources.tsx";

/** One article with its address, how much of it was read, and its provisions. */
export function Article({ article }: { article: ArticleEntry }) {
  return (
    <section class="article" id={article.anchor} aria-labelledby={`${article.anchor}-name`}>
      <h3 id={`${article.anchor}-name`}>
        <a href={`#${article.anchor}`} class="anchor">
          {article.name}
        </a>
        {article.evidence !== "not-found" && <>: {article.heading}</>}
      </h3>
      <p class="article-meta">
        <EvidenceBadge level={article.evidence} />
        {article.numberEvidence === "not-found" && article.evidence !== "not-found" && (
          <span class="tag warn">article number not confirmed</span>
        )}
        <Link to={article.address}>
          {article.evidence === "not-found"
            ? "What was tried, and how to send it"
            : "Its wording, what was said of it, what depends on it"}
        </Link>
      </p>
      {article.evidence === "not-found" && <p class="nothing">The content of this article was not found.</p>}
      {article.evidenceNote && (
        <p class="note">
          <Prose text={article.evidenceNote} />
        </p>
      )}
      {article.provisions.map((provision) => (
        <Provision key={provision.ref} provision={provision} anchor={`${article.anchor}__${provision.id}`} />
      ))}
      {article.notInText && article.notInText.length > 0 && (
        <>
          <h4>Not in the wording read</h4>
          <ul>
            {article.notInText.map((text) => (
              <li key={text}>
                <Prose text={text} />
              </li>
            ))}
          </ul>
        </>
      )}
      {article.provisions.length === 0 && <SourceLine ids={article.sources} />}
      <ArticleReception article={article.ref} />
      <Citation of={`article/${article.ref}`} compact />
      <EntryFeedLink of={`article/${article.ref}`} />
    </section>
  );
}

/** The way to each article, with its subject and how much of it was read. */
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
                {article.evidence === "not-found" ? "Content not found" : article.heading}
              </span>
              <EvidenceBars level={article.evidence} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
