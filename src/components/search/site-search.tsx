import { useHref, usePublication } from "../context.tsx";

/**
 * A search field that works without a script as a way to the search page; its script shows first results. Two on one
 * page need names of their own, by which a screen reader tells them apart.
 */
export function SiteSearch({ id = "site-search", name = "Search" }: { id?: string; name?: string }) {
  const href = useHref();
  const { ahead } = usePublication().assets;
  return (
    <form
      class="site-search no-print"
      role="search"
      aria-label={name}
      action={href("/search/")}
      data-base={href("")}
      data-ahead={(ahead["first-results"] ?? []).map(href).join(" ")}
    >
      <label class="visually-hidden" for={id}>
        Search the record
      </label>
      <input
        id={id}
        type="search"
        name="q"
        placeholder="Search"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        aria-keyshortcuts="/"
      />
      <kbd aria-hidden="true">/</kbd>
      <output class="visually-hidden" for={id} />
      <div class="site-search-results" hidden />
    </form>
  );
}
