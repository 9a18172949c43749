import { type CslItem, dateParts } from "./csl-item.ts";

/** The citation that a page carries for programs: meta tags by name, and a ContextObject. */
export type PageCitation = { tags: [name: string, content: string][]; contextObject: string };

const filled = (fields: Record<string, string | undefined>) =>
  Object.entries(fields).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));

/**
 * The fields of an item as a ContextObject in Dublin Core, its author as a body, not a person (OpenURL, Z39.88). The
 * types of the record's own citations, page and data set, have the same names in CSL and in Zotero.
 */
function contextObject(item: CslItem): string {
  const fields = {
    ctx_ver: "Z39.88-2004",
    rft_val_fmt: "info:ofi/fmt:kev:mtx:dc",
    "rft.type": item.type,
    "rft.title": item.title,
    "rft.source": item["container-title"],
    "rft.aucorp": item.author[0]?.literal,
    "rft.publisher": item.publisher,
    "rft.date": dateParts(item).join("-"),
    "rft.language": item.language,
    "rft.identifier": item.URL,
  };
  return filled(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
}

/** An item as a page carries it: the tags of Highwire Press, and what they cannot say as a ContextObject. */
export function pageCitation(item: CslItem): PageCitation {
  const date = dateParts(item);
  const tags = filled({
    citation_title: item.title,
    citation_author: item.author[0]?.literal,
    citation_publication_date: date.every((part) => /^\d+$/.test(part)) ? date.join("/") : undefined,
    citation_language: item.language,
    citation_public_url: item.URL,
  });
  return { tags, contextObject: contextObject(item) };
}
