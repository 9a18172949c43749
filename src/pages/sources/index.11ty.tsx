import type { Publication } from "../../build/publication.ts";
import { SourceItem } from "../../components/sources.tsx";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";

export const data = { permalink: "/sources/index.html" };

function Sources({ publication }: { publication: Publication }) {
  const { sources, terms } = publication.datasets;
  const kinds = terms
    .list("source-kinds")
    .map((kind) => ({ kind, items: sources.filter((source) => source.kind === kind.id) }))
    .filter(({ items }) => items.length > 0);
  const copies = sources.filter((source) => source.copyOf || source.kind === "aggregator").length;
  return (
    <Page
      title="Sources"
      description={`The register of the ${sources.length} sources of the record: publisher, kind, language, date, address, and where each is used.`}
      path="/sources/"
    >
      <h1>Sources</h1>
      <p class="lead">
        {sources.length} sources. Each entry says what kind of document it is, in which language, and which
        statements of the record stand on it. {copies} are copies or digests of something else; they are
        marked, and cited for what they show, not as the original.
      </p>
      <ul class="phase-nav">
        {kinds.map(({ kind, items }) => (
          <li key={kind.id}>
            <a href={`#${kind.id}`}>{kind.label}</a> <span class="quiet">{items.length}</span>
          </li>
        ))}
      </ul>
      {kinds.map(({ kind, items }) => (
        <section key={kind.id} aria-labelledby={kind.id}>
          <h2 id={kind.id}>{kind.label}</h2>
          <p class="quiet measure">{kind.definition}</p>
          <ul class="sources register">
            {items.map((source) => (
              <SourceItem key={source.id} source={source} />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

/** The register of sources, by kind. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Sources publication={publication} />);
}
