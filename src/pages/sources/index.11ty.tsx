import { isCopy, type SourceFacets, usesOf } from "../../assemble/source-facets.ts";
import { FilterBar } from "../../components/filter-bar.tsx";
import { languageName } from "../../components/language-name.ts";
import { SourceItem } from "../../components/sources.tsx";
import { counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = { permalink: "/sources/index.html" };

/** What the entries that use a source are called. */
const useNames: Record<string, string> = {
  event: "Events",
  treaty: "Treaties",
  article: "Articles of treaties",
  comparison: "Comparisons",
  coding: "Codings",
  reaction: "Reactions",
  claim: "Claims",
  dispute: "Disputes",
  actor: "Actors",
  update: "Updates",
  none: "No entry",
};

type Kinds = {
  kind: { id: string; label: string; definition: string };
  items: Publication["datasets"]["sources"];
}[];

function Filters({ facets, kinds }: { facets: SourceFacets; kinds: Kinds }) {
  return (
    <FilterBar
      list="source-list"
      label="Narrow the list of sources"
      noun="sources"
      filters={[
        {
          name: "kind",
          label: "Kind",
          all: "Every kind",
          options: kinds.map(({ kind, items }) => ({
            value: kind.id,
            label: `${kind.label} (${items.length})`,
          })),
        },
        {
          name: "language",
          label: "Language",
          all: "Every language",
          options: facets.languages.map(({ value, count }) => ({
            value,
            label: `${languageName(value)} (${count})`,
          })),
        },
        {
          name: "use",
          label: "Used for",
          all: "Every use",
          options: facets.uses.map(({ value, count }) => ({
            value,
            label: `${useNames[value] ?? value} (${count})`,
          })),
        },
        {
          name: "copy",
          label: "Copies and digests",
          all: "With and without",
          options: [
            { value: "no", label: "Without copies" },
            { value: "yes", label: `Only copies (${facets.copies})` },
          ],
        },
      ]}
    />
  );
}

function Sources({ publication }: { publication: Publication }) {
  const { sources, sourceFacets: facets, terms } = publication.datasets;
  const kinds = terms
    .list("source-kinds")
    .map((kind) => ({ kind, items: sources.filter((source) => source.kind === kind.id) }))
    .filter(({ items }) => items.length > 0);
  return (
    <Page
      title="Sources"
      description={`The register of the ${sources.length} sources of the record: publisher, kind, language, date, address, and where each is used.`}
      path="/sources/"
      scripts={["filter-list"]}
    >
      <h1>Sources</h1>
      <p class="lead">
        {sources.length} sources. Each entry says what kind of document it is, in which language, and which
        statements of the record stand on it.
      </p>
      <p class="note copies-warning">
        <strong>{facets.copies} are copies or digests</strong> of something else: news carried on another
        site, summaries, encyclopaedia mirrors. They are marked, and cited for what they show, not as the
        original. Where one matters, look for the original before you quote it.
      </p>
      <ul class="phase-nav">
        {kinds.map(({ kind, items }) => (
          <li key={kind.id}>
            <a href={`#${kind.id}`}>{kind.label}</a> <span class="quiet">{items.length}</span>
          </li>
        ))}
      </ul>
      <p class="quiet languages-line">
        Languages: {facets.languages.map(({ value, count }) => `${languageName(value)} ${count}`).join(" · ")}
      </p>
      <Filters facets={facets} kinds={kinds} />
      <div id="source-list">
        {kinds.map(({ kind, items }) => (
          <section key={kind.id} id={kind.id} data-group aria-labelledby={`${kind.id}-title`}>
            <h2 id={`${kind.id}-title`}>{kind.label}</h2>
            <p class="quiet measure">{kind.definition}</p>
            <details class="fold">
              <summary>{counted(items.length, "source")} of this kind</summary>
              <ul class="sources register">
                {items.map((source) => (
                  <SourceItem
                    key={source.id}
                    source={source}
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

/** The register of sources, by kind, with facets. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Sources publication={publication} />);
}
