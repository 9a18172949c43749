import { searchFacets } from "../assemble/search-documents.ts";
import { useHref, usePublication } from "./context.tsx";

/** Words to try, those that the record names or the name of an actor. */
function Examples() {
  const { subject, actors } = usePublication().datasets;
  const first = actors.slice(0, 1).map(({ name }) => ({ text: name.en, language: "en" }));
  const examples = subject.searchExamples.length ? subject.searchExamples : first;
  return (
    <>
      For instance{" "}
      {examples.map(({ text, language }, i) => (
        <>
          {i > 0 && ", "}
          <span lang={language}>{text}</span>
        </>
      ))}
      .
    </>
  );
}

/** The kinds of things that the record holds for a search, with what they are called. */
function useSearchKinds() {
  const { searchDocuments } = usePublication().datasets;
  const kinds = new Set(searchDocuments.map(({ kind }) => kind));
  return searchFacets.filter(({ kind }) => kinds.has(kind));
}

/** The search field with its kinds and the place for results; hidden until its script runs. */
export function SearchForm() {
  const href = useHref();
  const kinds = useSearchKinds();
  return (
    <form
      class="search-form no-print"
      role="search"
      hidden
      action={href("/search/")}
      data-index={href("/search/index.json")}
      data-base={href("")}
    >
      <label for="search-query">Words, a name in any spelling, or a claim pasted whole</label>
      <input
        id="search-query"
        type="search"
        name="q"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        aria-describedby="search-hint"
      />
      <p id="search-hint" class="search-hint quiet">
        <Examples /> Small slips are forgiven. Arrow keys move through the results, Esc comes back here.
      </p>
      <fieldset class="search-kinds" hidden>
        <legend class="visually-hidden">Kind of result</legend>
        {[{ kind: "", label: "Everything" }, ...kinds].map(({ kind, label }) => (
          <label key={kind}>
            <input type="radio" name="kind" value={kind} checked={kind === ""} /> {label}{" "}
            <span class="count" data-count={kind} />
          </label>
        ))}
      </fieldset>
      <output aria-live="polite" for="search-query" />
      <ol class="search-results" />
    </form>
  );
}
