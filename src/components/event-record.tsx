import type { ChronologyEntry } from "../assemble/chronology.ts";
import { historyOf } from "../assemble/updates.ts";
import { usePublication } from "./context.tsx";
import { DateText } from "./dates.tsx";
import { Link } from "./link.tsx";
import { Prose } from "./prose.tsx";

/** What has changed in an entry since it was first published, newest first. */
export function EventHistory({ entry }: { entry: ChronologyEntry }) {
  const { datasets } = usePublication();
  const history = historyOf(datasets.updates, `event/${entry.id}`);
  return (
    <section aria-labelledby="history">
      <h2 id="history">History of this entry</h2>
      {history.length === 0 ? (
        <p class="quiet">
          No change since it was first published. Every change is <Link to="/updates/">announced</Link>.
        </p>
      ) : (
        <ol class="history">
          {history.map((update) => (
            <li key={update.id}>
              <DateText date={update.date} class="quiet" /> <Link to={update.address}>{update.title}</Link>
              {update.was && (
                <p>
                  Was: <Prose text={update.was} />
                </p>
              )}
              {update.now && (
                <p>
                  Now: <Prose text={update.now} />
                </p>
              )}
              <p class="quiet">
                <Prose text={update.why} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

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
