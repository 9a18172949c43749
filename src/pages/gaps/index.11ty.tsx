import {
  type GapArticle,
  type GapEntry,
  type GapRow,
  type SharedNote,
  sharedNotes,
} from "../../assemble/gaps.ts";
import { permalinkOf } from "../../assemble/site-pages.ts";
import { usePublication } from "../../components/context.tsx";
import { KeyFindings } from "../../components/key-findings.tsx";
import { Link, OutsideLink } from "../../components/link.tsx";
import { EvidenceBadge, treatyClass, TreatyMark } from "../../components/marks.tsx";
import { Places } from "../../components/places.tsx";
import { Prose } from "../../components/prose.tsx";
import { counted, noun } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  permalink: ({ publication }: PageInput) => permalinkOf(publication.datasets, "/gaps/"),
};

function Note({ note: { articles, known } }: { note: SharedNote }) {
  const [first] = articles;
  return (
    <li>
      <p class="gap-article">
        {articles.map(({ ref, address, name, heading }, i) => (
          <span key={ref}>
            {i > 0 && ", "}
            <Link to={address}>{name}</Link>
            {heading && <>: {heading}</>}
          </span>
        ))}{" "}
        {first && <EvidenceBadge level={first.evidence} />}
      </p>
      {known && (
        <p class="quiet">
          <Prose text={known} />
        </p>
      )}
    </li>
  );
}

/** Articles that lack the same, folded away where not the whole content is missing. */
function Articles({ heading, articles, isOpen }: { heading: string; articles: GapArticle[]; isOpen?: true }) {
  if (!articles.length) return null;
  return (
    <details class="gap-articles" {...(isOpen ? { open: true } : {})}>
      <summary>
        {heading}: {counted(articles.length, "article")}
      </summary>
      <ul>
        {sharedNotes(articles).map((note) => (
          <Note key={note.articles[0]?.ref} note={note} />
        ))}
      </ul>
    </details>
  );
}

function Rows({ rows }: { rows: readonly GapRow[] }) {
  const { treatyById, datasets } = usePublication();
  if (!rows.length) return null;
  return (
    <section>
      <h3>What stays open without it</h3>
      <p>
        In {counted(rows.length, "row")} of the comparison nothing was found on its side. That is no evidence
        that the treaty has nothing there.
      </p>
      <ul class="gap-rows">
        {rows.map(({ ref, address, topicLabel, against, relation }) => (
          <li key={ref}>
            <Link to={address}>{topicLabel}</Link>{" "}
            <span class="quiet">
              against the {treatyById.get(against)?.shortTitle ?? against}:{" "}
              {datasets.terms.label("relations", relation).toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Gap({ gap }: { gap: GapEntry }) {
  return (
    <section class={`gap ${treatyClass(gap.id)}`} aria-labelledby={gap.id}>
      <h2 id={gap.id}>
        <TreatyMark id={gap.id} /> {gap.treaty}
      </h2>
      <Articles heading="Nothing found" articles={gap.notFound} isOpen />
      <Articles heading="Known from reports only" articles={gap.reported} />
      <Articles heading="Read in part" articles={gap.inPart} />
      <p class="quiet">
        {gap.whole
          ? `${counted(gap.whole, "article")} ${noun(gap.whole, "was", "were")} read whole.`
          : "No article was read whole."}
      </p>
      {gap.publishedIn.length > 0 && (
        <section>
          <h3>Where the text is said to be</h3>
          <Places places={gap.publishedIn} />
        </section>
      )}
      {gap.tried && (
        <section>
          <h3>What was tried</h3>
          <p>
            <Prose text={gap.tried} />
          </p>
        </section>
      )}
      <Rows rows={gap.rows} />
    </section>
  );
}

const sum = (gaps: readonly GapEntry[], of: (gap: GapEntry) => number) =>
  gaps.reduce((total, gap) => total + of(gap), 0);

function Gaps({ publication }: { publication: Publication }) {
  const { gaps, subject } = publication.datasets;
  const notFound = sum(gaps, (gap) => gap.notFound.length);
  const rows = sum(gaps, (gap) => gap.rows.length);
  return (
    <Page
      title="What was not read"
      description={`What the record of ${subject.subject} could not read: ${counted(notFound, "article")} without any content found, where each text is said to be, and what depends on it.`}
      path="/gaps/"
    >
      <h1 class="page-title">{subject.headlines.gaps ?? "What was not read"}</h1>
      <p class="lead">
        Of {counted(notFound, "article")} nothing was found, and {counted(rows, "row")} of the comparison{" "}
        {noun(rows, "stays", "stay")} open for want of a text. This page is made from the record: it grows
        shorter by itself when an article is added.
      </p>
      <KeyFindings page="gaps" />
      {gaps.map((gap) => (
        <Gap key={gap.id} gap={gap} />
      ))}
      <section aria-labelledby="send">
        <h2 id="send">How to send what is missing</h2>
        <p>
          Any of it helps: one article in any language, a scan, an address, a shelf mark. Say where it is
          printed and who translated it. Send it{" "}
          {subject.links.length > 0 ? "by one of the ways below" : "to whoever publishes this copy"}; how
          additions are announced stands under <Link to="/about/#corrections">corrections</Link>.
        </p>
        {subject.links.length > 0 && (
          <ul>
            {subject.links.map(({ label, url }) => (
              <li key={url}>
                <OutsideLink to={url}>{label}</OutsideLink>
              </li>
            ))}
          </ul>
        )}
        <p class="note">
          The same as data: <Link to="/data/gaps.json">JSON</Link>.
        </p>
      </section>
    </Page>
  );
}

/** What was not read of each main treaty, where it is said to be, and what depends on it. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Gaps publication={publication} />);
}
