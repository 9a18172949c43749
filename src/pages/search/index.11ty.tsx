import { searchFacets } from "../../assemble/search-documents.ts";
import { Link } from "../../components/link.tsx";
import { scriptsOf } from "../../components/names.tsx";
import { SearchForm } from "../../components/search-form.tsx";
import { counted, listWords } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";
import type { SearchDocument } from "../../search/search-index.ts";

export const data = { permalink: "/search/index.html" };

function Item({ document }: { document: SearchDocument }) {
  return (
    <li>
      <Link to={document.address}>
        <bdi>{document.title}</bdi>
      </Link>{" "}
      <span class="quiet">
        {document.kind}
        {document.kind !== "topic" && document.detail && (
          <>
            , <bdi>{document.detail}</bdi>
          </>
        )}
      </span>
    </li>
  );
}

function Search({ publication }: { publication: Publication }) {
  const { actors, searchDocuments, searchLetters } = publication.datasets;
  const kinds = new Set(searchDocuments.map(({ kind }) => kind));
  const found = searchFacets.filter(({ kind }) => kinds.has(kind)).map(({ label }) => label.toLowerCase());
  const anchor = (letter: string) => `letter-${letter.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
  return (
    <Page
      title="Search"
      description={`Search ${searchDocuments.length} ${listWords(found)} of the record, in ${listWords(scriptsOf(actors))} script.`}
      path="/search/"
      scripts={["search"]}
    >
      <h1>Search</h1>
      <SearchForm />
      <div id="all-entries">
        <h2>Everything from A to Z</h2>
        <p class="quiet">{counted(searchDocuments.length, "entry", "entries")}.</p>
        <nav aria-label="Letters">
          <ul class="letters">
            {searchLetters.map(({ letter }) => (
              <li key={letter}>
                <a href={`#${anchor(letter)}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
        {searchLetters.map(({ letter, documents }) => (
          <section key={letter} aria-labelledby={anchor(letter)}>
            <h3 id={anchor(letter)}>{letter}</h3>
            <ul class="entries">
              {documents.map((document) => (
                <Item key={document.id} document={document} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}

/** Search, and without JavaScript a list of everything. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Search publication={publication} />);
}
