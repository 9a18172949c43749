import type { ChronologyEntry } from "../../assemble/chronology.ts";
import { type Book, type Chapter, Entry, Said, Sources } from "./parts.tsx";

function Event({ entry, book }: { entry: ChronologyEntry; book: Book }) {
  const { terms } = book.datasets;
  return (
    <Entry
      id={entry.id}
      title={entry.title}
      line={[entry.date.words, entry.place, terms.label("event-kinds", entry.kind)]
        .filter(Boolean)
        .join(" · ")}
    >
      <Said text={entry.summary} book={book} />
      <Said label="Why it matters for the treaties" text={entry.significance} book={book} />
      {entry.disagreements.map(({ point, versions, reading }) => (
        <div key={point}>
          <Said label="Sources disagree" text={point} book={book} />
          {versions.map(({ says, sources }) => (
            <div key={says} class="version">
              <Said text={says} book={book} />
              <Sources ids={sources} book={book} />
            </div>
          ))}
          <Said label="This record’s reading" text={reading ?? null} book={book} />
        </div>
      ))}
      <Said label="What it does not establish" text={entry.limits} book={book} />
      <p class="line">{terms.label("confidence-levels", entry.confidence)}</p>
      <Said text={entry.confidenceNote} book={book} />
      <Sources ids={entry.sources} book={book} />
    </Entry>
  );
}

/** A chapter for each phase of the chronology that has an event, oldest first. */
export function chronologyChapters(book: Book): Chapter[] {
  const { chronology, terms } = book.datasets;
  return terms.list("phases").flatMap(({ id, label }) => {
    const events = chronology.filter(({ phase }) => phase === id);
    if (!events.length) return [];
    const content = events.map((entry) => <Event key={entry.id} entry={entry} book={book} />);
    return [{ file: `chronology-${id}.xhtml`, title: `Chronology: ${label}`, content }];
  });
}
