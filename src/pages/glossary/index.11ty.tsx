import type { GlossaryList } from "../../assemble/glossary.ts";
import { Prose } from "../../components/prose.tsx";
import { counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = { permalink: "/glossary/index.html" };

function List({ list }: { list: GlossaryList }) {
  return (
    <section class="glossary-list" aria-labelledby={list.id}>
      <h2 id={list.id}>{list.title}</h2>
      <p class="quiet">
        <Prose text={list.description} />
      </p>
      <dl>
        {list.terms.map(({ id, label, definition }) => (
          <div key={id} id={`${list.id}__${id}`}>
            <dt>{label}</dt>
            <dd>
              <Prose text={definition} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Glossary({ publication }: { publication: Publication }) {
  const { glossary, subject } = publication.datasets;
  const words = glossary.reduce((total, { terms }) => total + terms.length, 0);
  return (
    <Page
      title="Glossary"
      description={`What the words of the record of ${subject.subject} mean: ${counted(words, "term")}, one definition each.`}
      path="/glossary/"
    >
      <h1>Glossary</h1>
      <p class="lead">
        {counted(words, "term")} that the record uses in a fixed sense, one definition each. They are the same
        in every page, feed and file.
      </p>
      <nav aria-label="Lists of terms">
        <ul class="phase-nav">
          {glossary.map(({ id, title, terms }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a> <span class="quiet">{terms.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {glossary.map((list) => (
        <List key={list.id} list={list} />
      ))}
    </Page>
  );
}

/** Every word that the record uses in a fixed sense, with its definition. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Glossary publication={publication} />);
}
