import { searchFacets } from "../../assemble/search-documents.ts";
import { useHref, usePublication } from "../../components/context.tsx";
import { Link } from "../../components/link.tsx";
import { scriptsOf } from "../../components/names.tsx";
import { SearchForm } from "../../components/search/search-form.tsx";
import { counted, listWords } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = { permalink: "/search/index.html" };

/** All that a first query needs to begin with, asked for with the page and in one turn. */
function FetchedAhead() {
  const href = useHref();
  const { ahead } = usePublication().assets;
  return (
    <>
      {(ahead.search ?? []).map((address) => (
        <link key={address} rel="modulepreload" href={href(address)} />
      ))}
      <link rel="preload" as="fetch" crossorigin="anonymous" href={href("/search/index.json")} />
    </>
  );
}

function Search({ publication }: { publication: Publication }) {
  const { actors, searchDocuments, searchLetters } = publication.datasets;
  const kinds = new Set(searchDocuments.map(({ kind }) => kind));
  const found = searchFacets.filter(({ kind }) => kinds.has(kind)).map(({ label }) => label.toLowerCase());
  return (
    <Page
      title="Search"
      description={`Search ${searchDocuments.length} ${listWords(found)} of the record, in ${listWords(scriptsOf(actors))} script.`}
      path="/search/"
      scripts={["search"]}
      head={<FetchedAhead />}
    >
      <h1>Search</h1>
      <SearchForm />
      <section id="all-entries" aria-labelledby="a-to-z">
        <h2 id="a-to-z">Everything from A to Z</h2>
        <p class="quiet">{counted(searchDocuments.length, "entry", "entries")} by first letter.</p>
        <ul class="letters">
          {searchLetters.map(({ letter, address, documents }) => (
            <li key={letter}>
              <Link to={address} aria-label={`${letter}, ${counted(documents.length, "entry", "entries")}`}>
                {letter}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

/** Search, and without JavaScript the way to a list of everything. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Search publication={publication} />);
}
