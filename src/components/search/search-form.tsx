import { searchFacets } from "../../assemble/search-documents.ts";
import { useHref, usePublication } from "../context.tsx";

/** Questions to start from: those that the record names, or else the name of an actor. */
function AskedQuestions() {
  const { subject, actors } = usePublication().datasets;
  const href = useHref();
  const first = actors.slice(0, 1).map(({ name }) => ({ text: name.en, language: "en" }));
  const asked = subject.searchExamples.length ? subject.searchExamples : first;
  return (
    <div class="asked-questions">
      <h2>Often asked</h2>
      <ul>
        {asked.map(({ text, language }) => (
          <li key={text}>
            <a href={`${href("/search/")}?q=${encodeURIComponent(text)}`} lang={language}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The kinds of things that the record holds for a search, with what they are called. */
function useSearchKinds() {
  const { searchDocuments } = usePublication().datasets;
  const kinds = new Set(searchDocuments.map(({ kind }) => kind));
  return searchFacets.filter(({ kind }) => kinds.has(kind));
}

/** The search field with its kinds and the place for answer and results; of no use, and not shown, without its script. */
export function SearchForm() {
  const href = useHref();
  const kinds = useSearchKinds();
  return (
    <form
      class="search-form no-print needs-script"
      role="search"
      action={href("/search/")}
      data-base={href("")}
    >
      <label for="search-query">A question, a name in any spelling, a date, or a claim pasted whole</label>
      <input
        id="search-query"
        type="search"
        name="q"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        aria-describedby="search-hint"
        aria-keyshortcuts="/"
      />
      <p id="search-hint" class="search-hint quiet">
        In whatever script you type. Small slips are forgiven. Arrow keys move through the results, Esc comes
        back here.
      </p>
      <fieldset class="search-kinds" hidden>
        <legend class="visually-hidden">Kind of result</legend>
        {[{ kind: "", label: "Everything" }, ...kinds].map(({ kind, label }) => (
          <label key={kind}>
            <input type="radio" name="kind" value={kind} checked={kind === ""} /> <span>{label}</span>{" "}
            <span class="count" data-count={kind} />
          </label>
        ))}
      </fieldset>
      <output aria-live="polite" for="search-query" />
      <div class="search-answer" />
      <div class="search-results" />
      <AskedQuestions />
    </form>
  );
}
