import { useHref, usePublication } from "./context.tsx";

/**
 * The place where a script offers what the filters leave as CSV and JSON, and a citation of the view; empty without
 * script. `title` is that of the page.
 */
export function SelectionDownloads({ of, title }: { of: string; title: string }) {
  const href = useHref();
  const { site, datasets } = usePublication();
  return (
    <p
      class="selection-downloads no-print"
      data-downloads={of}
      data-base={href("")}
      data-author={site.name}
      data-title={title}
      data-within={`${site.name}: ${site.tagline}`}
      data-version={datasets.version}
    />
  );
}
