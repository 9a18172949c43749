import { type LetterOfIndex, searchFacets } from "../../assemble/search-documents.ts";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { Link } from "../../components/link.tsx";
import { counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";
import type { SearchDocument } from "../../search/index-format.ts";

export const data = {
  pagination: { data: "publication.datasets.searchLetters", size: 1, alias: "letter" },
  permalink: ({ letter }: { letter: LetterOfIndex }) => `${letter.address}index.html`,
};

const names = new Map(searchFacets.map(({ kind, name }) => [kind, name]));

function Item({ document }: { document: SearchDocument }) {
  return (
    <li>
      <Link to={document.address}>
        <bdi>{document.title}</bdi>
      </Link>{" "}
      <span class="quiet">
        {names.get(document.kind)}
        {document.detail && (
          <>
            , <bdi>{document.detail}</bdi>
          </>
        )}
      </span>
    </li>
  );
}

function Letter({ publication, letter }: { publication: Publication; letter: LetterOfIndex }) {
  const title = `Everything under ${letter.letter}`;
  return (
    <Page
      title={title}
      description={`${counted(letter.documents.length, "entry", "entries")} of the record of ${publication.datasets.subject.subject} under ${letter.letter}: events, articles, actors, sources and more.`}
      path={letter.address}
    >
      <Breadcrumb way={[["/search/", "Search"]]} here={letter.letter} />
      <h1>{title}</h1>
      <nav aria-label="Letters">
        <ul class="letters">
          {publication.datasets.searchLetters.map((other) => (
            <li key={other.letter}>
              <Link to={other.address} {...(other === letter ? { "aria-current": "page" } : {})}>
                {other.letter}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ul class="entries">
        {letter.documents.map((document) => (
          <Item key={document.id} document={document} />
        ))}
      </ul>
    </Page>
  );
}

/** Everything whose title begins with a letter, for reading and for browsers without JavaScript. */
export function render({ publication, letter }: PageInput<{ letter: LetterOfIndex }>): string {
  return renderPage(publication, <Letter publication={publication} letter={letter} />);
}
