import type { ChronologyEntry } from "../assemble/chronology.ts";
import { usePublication } from "./context.tsx";

/** Meta tags that Zotero and Google Scholar read (Highwire Press tags). */
export function CitationMeta({ entry }: { entry: ChronologyEntry }) {
  const { site, datasets } = usePublication();
  const isDated = /^\d{4}-\d{2}-\d{2}$/.test(datasets.version);
  return (
    <>
      <meta name="citation_title" content={entry.title} />
      <meta name="citation_author" content={site.name} />
      {isDated && <meta name="citation_publication_date" content={datasets.version.replaceAll("-", "/")} />}
      <meta name="citation_journal_title" content={`${site.name}: ${site.tagline}`} />
      <meta name="citation_language" content="en" />
      <meta name="citation_public_url" content={site.url + entry.address} />
      <meta name="DC.coverage" content={entry.date.edtf} />
    </>
  );
}
