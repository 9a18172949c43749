import { type CslItem, dateParts } from "../export/citations/csl-item.ts";
import { usePublication } from "./context.tsx";

/** What Zotero calls the types of the record's own citations; the same as it makes of their RIS. */
const types: Record<string, string> = { "entry-encyclopedia": "encyclopediaArticle", webpage: "webpage" };

type PageOf = { path: string; title: string };

/** Meta tags by which reference managers and search engines read the citation of a page (Highwire Press tags). */
export function CitationMeta({ path, title }: PageOf) {
  const item = usePublication().pageItemOf(path, title);
  const date = dateParts(item);
  const tags = {
    citation_title: item.title,
    citation_author: item.author[0]?.literal,
    citation_publication_date: date.every((part) => /^\d+$/.test(part)) ? date.join("/") : undefined,
    citation_language: item.language,
    citation_public_url: item.URL,
  };
  return (
    <>
      {Object.entries(tags).flatMap(([name, content]) =>
        content ? [<meta key={name} name={name} content={content} />] : [],
      )}
    </>
  );
}

/** The fields of an item as a ContextObject in Dublin Core, its author as a body, not a person (OpenURL, Z39.88). */
export function contextObject(item: CslItem): string {
  const fields = {
    ctx_ver: "Z39.88-2004",
    rft_val_fmt: "info:ofi/fmt:kev:mtx:dc",
    "rft.type": types[item.type] ?? "webpage",
    "rft.title": item.title,
    "rft.source": item["container-title"],
    "rft.aucorp": item.author[0]?.literal,
    "rft.date": dateParts(item).join("-"),
    "rft.language": item.language,
    "rft.identifier": item.URL,
  };
  return Object.entries(fields)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join("&");
}

/**
 * The citation of a page for Zotero (COinS). Meta tags cannot say that an author is a body or that a page is an entry
 * of a reference work; this can, and Zotero prefers it.
 */
export function ContextObject({ path, title }: PageOf) {
  const item = usePublication().pageItemOf(path, title);
  return <span class="Z3988" title={contextObject(item)} />;
}
