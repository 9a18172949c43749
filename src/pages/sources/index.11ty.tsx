import { isOwnPage, type RegisterPage, SHOWN_OF_A_KIND } from "../../assemble/source-register.ts";
import { usePublication } from "../../components/context.tsx";
import { KeyFindings } from "../../components/key-findings.tsx";
import { languageName } from "../../components/language-name.ts";
import { Link } from "../../components/link.tsx";
import { SourceFilters } from "../../components/source-filters.tsx";
import { SourceItem } from "../../components/sources.tsx";
import { counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = { permalink: "/sources/index.html" };

/** The pages of a kind, each by the numbers of its sources where there are several. */
function Onward({ pages, count }: { pages: readonly RegisterPage[]; count: number }) {
  const [first] = pages;
  if (!first || !isOwnPage(first)) return null;
  if (pages.length === 1)
    return (
      <p>
        <Link to={first.address}>All {count} of this kind</Link>
      </p>
    );
  let from = 1;
  return (
    <p>
      All {count} of this kind:{" "}
      {pages.map((page, i) => {
        const span = `${from}–${(from += page.sources.length) - 1}`;
        return (
          <>
            {i > 0 && " · "}
            <Link to={page.address}>{span}</Link>
          </>
        );
      })}
    </p>
  );
}

/** One kind of source: what it is, those that most entries stand on, and the way to all of them. */
function Kind({ kind, pages }: { kind: string; pages: readonly RegisterPage[] }) {
  const term = usePublication().datasets.terms.term("source-kinds", kind);
  const all = pages.flatMap(({ sources }) => sources);
  const most = [...all].sort((a, b) => b.usedBy.length - a.usedBy.length).slice(0, SHOWN_OF_A_KIND);
  return (
    <section id={kind} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>{term.label}</h2>
      <p class="quiet measure">
        {term.definition}{" "}
        {all.length > SHOWN_OF_A_KIND && `The ${SHOWN_OF_A_KIND} on which most entries stand:`}
      </p>
      <ul class="sources register">
        {most.map((source) => (
          <SourceItem key={source.id} source={source} isKindSaid />
        ))}
      </ul>
      <Onward pages={pages} count={all.length} />
    </section>
  );
}

function Sources({ publication }: { publication: Publication }) {
  const { sources, sourceFacets: facets, sourceRegister, terms } = publication.datasets;
  const kinds = [...new Set(sourceRegister.map(({ kind }) => kind))].map((kind) => ({
    kind,
    pages: sourceRegister.filter((page) => page.kind === kind),
  }));
  return (
    <Page
      title="Sources"
      description={`The register of the ${counted(sources.length, "source")} of the record: publisher, kind, language, date, address, and where each is used.`}
      path="/sources/"
      scripts={["filter-list"]}
    >
      <h1>Sources</h1>
      <p class="lead">
        {counted(sources.length, "source")}. Each entry says what kind of document it is, in which language,
        and which statements of the record stand on it.
      </p>
      <KeyFindings page="sources" />
      <p class="note copies-warning">
        <strong>{facets.copies} are copies or digests</strong> of something else: news carried on another
        site, summaries, encyclopaedia mirrors. They are marked, and cited for what they show, not as the
        original. Where one matters, look for the original before you quote it.
      </p>
      <ul class="phase-nav">
        {kinds.map(({ kind, pages }) => (
          <li key={kind}>
            <a href={`#${kind}`}>{terms.label("source-kinds", kind)}</a>{" "}
            <span class="quiet">{pages.reduce((sum, page) => sum + page.sources.length, 0)}</span>
          </li>
        ))}
      </ul>
      <p class="quiet languages-line">
        Languages: {facets.languages.map(({ value, count }) => `${languageName(value)} ${count}`).join(" · ")}
      </p>
      <SourceFilters at="/sources/all/" />
      <p class="source-line">
        <Link to="/sources/all/">All {counted(sources.length, "source")} on one page</Link>, to be searched,
        narrowed or printed.
      </p>
      {kinds.map(({ kind, pages }) => (
        <Kind key={kind} kind={kind} pages={pages} />
      ))}
    </Page>
  );
}

/** The register of sources by kind: what most entries stand on, and the ways to all. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Sources publication={publication} />);
}
