import type { ArticleDossier } from "../../assemble/article-dossiers.ts";
import {
  ArticleEvents,
  ArticleWhole,
  DependsOnArticle,
  NotFound,
} from "../../components/article-page/article-parts.tsx";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { Citation } from "../../components/citation.tsx";
import { usePublication } from "../../components/context.tsx";
import { EntryFeedLink, FeedLink } from "../../components/feed-link.tsx";
import { feedNames } from "../../components/feed-links.tsx";
import { Link } from "../../components/link.tsx";
import { EvidenceBadge, treatyClass, TreatyMark } from "../../components/marks.tsx";
import { Prose } from "../../components/prose.tsx";
import { Provision } from "../../components/provision.tsx";
import { SourceLine, SourceList } from "../../components/sources.tsx";
import { WordingSet } from "../../components/wording/wording-set.tsx";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";

export const data = {
  pagination: { data: "publication.datasets.articleDossiers", size: 1, alias: "dossier" },
  permalink: ({ dossier }: { dossier: ArticleDossier }) => `${dossier.article.address}index.html`,
};

type Props = { dossier: ArticleDossier };

const isFound = ({ article }: ArticleDossier) => article.provisions.length > 0;

/** The name of the article with its subject, where this is known. */
const nameOf = (dossier: ArticleDossier) =>
  isFound(dossier) ? `${dossier.article.name}: ${dossier.article.heading}` : dossier.article.name;

/** The way to the articles before and after, and to the treaty. */
function Neighbours({ dossier: { before, after, treaty, article }, name }: Props & { name: string }) {
  return (
    <nav class="article-neighbours no-print" aria-label={name}>
      {before && (
        <Link to={before.address} rel="prev">
          ‹ {before.name}
        </Link>
      )}
      <Link to={`${treaty.address}#${article.anchor}`}>All articles of the {treaty.shortTitle}</Link>
      {after && (
        <Link to={after.address} rel="next">
          {after.name} ›
        </Link>
      )}
    </nav>
  );
}

function Header({ dossier }: Props) {
  const { treaty, article } = dossier;
  return (
    <header class={`treaty-title ${treatyClass(treaty.id)}`}>
      <p class="kicker">
        <TreatyMark id={treaty.id} />
        <Link to={treaty.address}>{treaty.title.en}</Link>
      </p>
      <h1 class="page-title">{nameOf(dossier)}</h1>
      <p class="article-meta">
        <EvidenceBadge level={article.evidence} />
        {article.numberEvidence === "not-found" && isFound(dossier) && (
          <span class="tag warn">article number not confirmed</span>
        )}
      </p>
      {article.evidenceNote && (
        <p class="note">
          <Prose text={article.evidenceNote} />
        </p>
      )}
    </header>
  );
}

/** The wording of each provision in every text that was read; a provision is named where there are several. */
function Wordings({ dossier: { article } }: Props) {
  const worded = article.provisions.filter(({ wordings }) => wordings);
  if (!worded.length) return null;
  return (
    <>
      <h2 id="wording">The wording</h2>
      {worded.map((provision) => (
        <div key={provision.ref} class="worded">
          {article.provisions.length > 1 && (
            <h3>
              <a href={`#duty-${provision.id}`}>
                <Prose text={provision.duty} />
              </a>
            </h3>
          )}
          <WordingSet provision={provision} />
        </div>
      ))}
    </>
  );
}

/** What the article obliges to, each duty with its elements; its phrases where no whole wording stands above. */
function Duties({ dossier: { article } }: Props) {
  return (
    <>
      <h2 id="duties">What it obliges to</h2>
      {article.provisions.map((provision) => (
        <Provision key={provision.ref} provision={provision} anchor={`duty-${provision.id}`}>
          {provision.wordings && <></>}
        </Provision>
      ))}
      {article.notInText && (
        <>
          <h2 id="absent">Not in the wording read</h2>
          <ul class="absent">
            {article.notInText.map((text) => (
              <li key={text}>
                <Prose text={text} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Whether a party has relied on the article. */
function Invoked({ dossier: { article } }: Props) {
  if (!article.invoked) return null;
  return (
    <>
      <h2 id="invoked">Whether it has been invoked</h2>
      <p class="measure">
        <Prose text={article.invoked.text} /> <EvidenceBadge level={article.invoked.evidence} />
      </p>
      <SourceLine ids={article.invoked.sources} />
    </>
  );
}

/** The parts of the page that this article has something for. */
function Contents({ dossier }: Props) {
  const { article, themes, rows, treaty } = dossier;
  const parts: (readonly [boolean, string, string])[] = [
    [article.provisions.some(({ wordings }) => wordings), "wording", "The wording"],
    [isFound(dossier), "duties", "What it obliges to"],
    [Boolean(article.notInText), "absent", "What it does not say"],
    [Boolean(article.invoked), "invoked", "Whether invoked"],
    [themes.length > 0, "said", "What was said of it"],
    [rows.length > 0, "depends", "What depends on it"],
    [Boolean(treaty.publishedIn?.length), "published", "Where the whole text is"],
  ];
  return (
    <nav aria-label="On this page" class="no-print">
      <ul class="phase-nav">
        {parts.map(
          ([isThere, id, label]) =>
            isThere && (
              <li key={id}>
                <a href={`#${id}`}>{label}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

function Article({ dossier }: Props) {
  const { treaty, article } = dossier;
  const [first] = article.provisions;
  const name = `${article.name} of the ${treaty.shortTitle}`;
  const own = usePublication().feeds.ofEntry.get(`article/${article.ref}`)?.name ?? "";
  return (
    <Page
      title={name}
      description={
        first
          ? `${article.heading}: ${first.duty}`
          : `${name}: its content was not found. What was tried, where the text is said to be, and how to send it.`
      }
      path={article.address}
      feeds={[own, `events/treaties/${treaty.id}`, ...feedNames(article.topics, [])]}
      scripts={["copy", "wordings"]}
    >
      <Breadcrumb
        way={[
          ["/treaties/", "Treaties"],
          [treaty.address, treaty.shortTitle],
        ]}
        here={article.name}
      />
      <Header dossier={dossier} />
      <Neighbours dossier={dossier} name="Other articles" />
      <Contents dossier={dossier} />
      <Wordings dossier={dossier} />
      {isFound(dossier) ? <Duties dossier={dossier} /> : <NotFound dossier={dossier} />}
      <Invoked dossier={dossier} />
      <ArticleEvents dossier={dossier} />
      <DependsOnArticle dossier={dossier} />
      {isFound(dossier) && <ArticleWhole dossier={dossier} />}
      {article.sources.length > 0 && (
        <>
          <h2 id="sources">Sources</h2>
          <SourceList ids={article.sources} />
        </>
      )}
      <Citation of={`article/${article.ref}`} />
      <EntryFeedLink of={`article/${article.ref}`} />
      <FeedLink of="treaties" id={treaty.id} name={treaty.shortTitle} />
      <Neighbours dossier={dossier} name="On to other articles" />
    </Page>
  );
}

/** One article: its duties, every wording read, what was said of it, and what depends on it. */
export function render({ publication, dossier }: PageInput<Props>): string {
  return renderPage(publication, <Article dossier={dossier} />);
}
