import { searchFacets } from "../assemble/search-documents.ts";
import { useHref } from "./context.tsx";

/** The search field with its kinds and the place for results; hidden until its script runs. */
export function SearchForm() {
  const href = useHref();
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
        For instance <span lang="en">Kim Jong-un</span>, <span lang="ru">Ким Чен Ын</span>,{" "}
        <span lang="ko">김정은</span>. Small slips are forgiven. Arrow keys move through the results, Esc
        comes back here.
      </p>
      <fieldset class="search-kinds" hidden>
        <legend class="visually-hidden">Kind of result</legend>
        {[{ kind: "", label: "Everything" }, ...searchFacets].map(({ kind, label }) => (
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
