import { licence } from "../licence.ts";
import { anchor, type Book, type Chapter, Entry, Said } from "./parts.tsx";

/** The first chapter: what the book is, of which version, and how it names its sources. */
export function titleChapter({ datasets, site }: Book): Chapter {
  return {
    file: "about.xhtml",
    title: `${site.name}: ${site.tagline}`,
    content: (
      <>
        <p>{datasets.subject.description}</p>
        <p>
          Version {datasets.version}, from <a href={`${site.url}/`}>{site.url}/</a>. The same address has
          later versions, and a notice of every change.
        </p>
        <p>Numbers in brackets and after “Sources” lead to the list of sources at the end.</p>
        <p>
          Licence: <a href={licence.url}>{licence.name}</a>. Name {site.name}, the version and the address.
          Quotations remain their authors’.
        </p>
      </>
    ),
  };
}

const glossary = (book: Book): Chapter => ({
  file: "glossary.xhtml",
  title: "Glossary",
  content: book.datasets.glossary.map(({ id, title, description, terms }) => (
    <Entry key={id} id={id} title={title}>
      <Said text={description} book={book} />
      <dl>
        {terms.map((term) => (
          <>
            <dt>{term.label}</dt>
            <dd>{term.definition}</dd>
          </>
        ))}
      </dl>
    </Entry>
  )),
});

const updates = (book: Book): Chapter => ({
  file: "updates.xhtml",
  title: "Updates",
  content: book.datasets.updates.map((update) => (
    <Entry key={update.id} id={update.id} title={update.title} line={update.date.words}>
      <Said label="Was" text={update.was} book={book} />
      <Said label="Is now" text={update.now} book={book} />
      <Said label="Why" text={update.why} book={book} />
    </Entry>
  )),
});

const sources = ({ datasets }: Book): Chapter => ({
  file: "sources.xhtml",
  title: "Sources",
  content: (
    <ol>
      {datasets.sources.map((source) => (
        <li key={source.id} id={anchor(source.id)}>
          {source.publisher}, <a href={source.url}>{source.title}</a>
          {source.date ? `, ${source.date.words}` : ""}
        </li>
      ))}
    </ol>
  ),
});

/** The last chapters: the words, the notices, and the sources by number. */
export function closingChapters(book: Book): Chapter[] {
  return [glossary(book), updates(book), sources(book)];
}
