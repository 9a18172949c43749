import { isCopy, usesOf } from "../../assemble/source-facets.ts";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { SourceFilters } from "../../components/source-filters.tsx";
import { SourceItem } from "../../components/sources.tsx";
import { counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = { permalink: "/sources/all/index.html" };

function AllSources({ publication }: { publication: Publication }) {
  const { sources, terms, subject } = publication.datasets;
  const kinds = terms
    .list("source-kinds")
    .map((kind) => ({ kind, items: sources.filter((source) => source.kind === kind.id) }))
    .filter(({ items }) => items.length > 0);
  return (
    <Page
      title="All sources on one page"
      description={`${counted(sources.length, "source")} of the record of ${subject.subject} in one list, to be narrowed by kind, language and use, and to be printed.`}
      path="/sources/all/"
      scripts={["filter-list"]}
    >
      <Breadcrumb way={[["/sources/", "Sources"]]} here="All on one page" />
      <h1>All sources on one page</h1>
      <p class="lead">
        {counted(sources.length, "source")}. Each leads to its own page, which has the address outside and the
        entries that stand on it.
      </p>
      <SourceFilters />
      <div id="source-list">
        {kinds.map(({ kind, items }) => (
          <section key={kind.id} data-group aria-labelledby={`${kind.id}-title`}>
            <h2 id={`${kind.id}-title`}>{kind.label}</h2>
            <details class="fold">
              <summary>{counted(items.length, "source")} of this kind</summary>
              <ul class="sources register">
                {items.map((source) => (
                  <SourceItem
                    key={source.id}
                    source={source}
                    isKindSaid
                    isBrief
                    facets={{
                      "data-item": "",
                      "data-kind": source.kind,
                      "data-language": source.languages.join(" "),
                      "data-use": usesOf(source).join(" "),
                      "data-copy": isCopy(source) ? "yes" : "no",
                    }}
                  />
                ))}
              </ul>
            </details>
          </section>
        ))}
      </div>
    </Page>
  );
}

/** The whole register as one list with its filters; long, and the one to print. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <AllSources publication={publication} />);
}
