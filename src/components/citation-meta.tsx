import { usePublication } from "./context.tsx";

type PageOf = { path: string; title: string };

/** Meta tags by which reference managers and search engines read the citation of a page (Highwire Press tags). */
export function CitationMeta({ path, title }: PageOf) {
  const { tags } = usePublication().pageCitationOf(path, title);
  return (
    <>
      {tags.map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
    </>
  );
}

/**
 * The citation of a page for Zotero (COinS). Meta tags cannot say that an author is a body or that a page is of a
 * data set; this can, and Zotero prefers it.
 */
export function ContextObject({ path, title }: PageOf) {
  return <span class="Z3988" title={usePublication().pageCitationOf(path, title).contextObject} />;
}
