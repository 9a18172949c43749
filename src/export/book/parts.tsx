import type { ComponentChild, ComponentChildren } from "preact";

import type { Datasets } from "../../assemble/datasets.ts";
import type { Site } from "../../assemble/site.ts";

/** What the chapters are made from; a source has the number of its place in the list of sources. */
export type Book = { datasets: Datasets; site: Site; numbers: ReadonlyMap<string, number> };

/** A chapter: the name of its file, its title in the table of contents, and what stands in it. */
export type Chapter = { file: string; title: string; content: ComponentChild };

/** An id that XML allows, whatever the entry's own begins with. */
export const anchor = (id: string) => `e-${id.replace(/[^A-Za-z0-9_-]+/g, "-")}`;

/** The number of a source as a link to the list of sources. */
function Note({ id, book }: { id: string; book: Book }) {
  return <a href={`sources.xhtml#${anchor(id)}`}>{String(book.numbers.get(id) ?? id)}</a>;
}

/** Text of the record; its citations in place become the numbers of the sources. */
function Text({ text, book }: { text: string; book: Book }) {
  const parts = text.split(/\s*\[@([^\]\s]*)\]/);
  return (
    <>
      {parts.map((part, i) =>
        i % 2 ? (
          <>
            {" "}
            [<Note id={part} book={book} />]
          </>
        ) : (
          part
        ),
      )}
    </>
  );
}

/** A paragraph with a label before it; nothing where there is no text. */
export function Said({ label, text, book }: { label?: string; text?: string | null; book: Book }) {
  if (!text) return null;
  return (
    <p>
      {label && <b>{label}: </b>}
      <Text text={text} book={book} />
    </p>
  );
}

/** The sources that something stands on. */
export function Sources({ ids, book }: { ids: readonly string[]; book: Book }) {
  if (!ids.length) return null;
  return (
    <p class="sources">
      Sources:{" "}
      {ids.map((id, i) => (
        <>
          {i > 0 && ", "}
          <Note id={id} book={book} />
        </>
      ))}
    </p>
  );
}

/** A quotation with its language, its translator and its source. */
export function Quotation({
  of: { text, language, translator, source },
  book,
}: {
  of: { text: string; language: string; translator?: string | undefined; source: string };
  book: Book;
}) {
  return (
    <blockquote>
      <p lang={language} {...{ "xml:lang": language }}>
        “{text}”
      </p>
      <p class="sources">
        {translator ? `Translated by ${translator}. ` : ""}
        <Note id={source} book={book} />
      </p>
    </blockquote>
  );
}

/** An entry of a chapter: a heading by which it is linked to, a line under it, and what it says. */
export function Entry({
  id,
  title,
  line,
  children,
}: {
  id: string;
  title: string;
  line?: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <section id={anchor(id)}>
      <h2>{title}</h2>
      {line && <p class="line">{line}</p>}
      {children}
    </section>
  );
}
