import { useHref, usePublication } from "./context.tsx";

/** What a script needs to cite a view of the page with a title. */
function useView(title: string) {
  const { site, datasets } = usePublication();
  return {
    "data-author": site.name,
    "data-title": title,
    "data-within": `${site.name}: ${site.tagline}`,
    "data-version": datasets.version,
  };
}

/** The place where a script offers a citation of the view alone, counting what `unit` names: `clause,clauses`. */
export function ViewCitation({ title, unit }: { title: string; unit: string }) {
  return <p class="selection-downloads no-print" data-cite-view data-unit={unit} {...useView(title)} />;
}

/**
 * The place where a script offers what the filters leave as CSV and JSON, and a citation of the view; empty without
 * script. `title` is that of the page.
 */
export function SelectionDownloads({ of, title }: { of: string; title: string }) {
  const href = useHref();
  return (
    <p class="selection-downloads no-print" data-downloads={of} data-base={href("")} {...useView(title)} />
  );
}
