import type { UpdateEntry } from "../../assemble/updates.ts";
import type { Publication } from "../../build/publication.ts";
import { usePublication } from "../../components/context.tsx";
import { DateText } from "../../components/dates.tsx";
import { Link } from "../../components/link.tsx";
import { Prose } from "../../components/prose.tsx";
import { SourceLine } from "../../components/sources.tsx";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";

export const data = { permalink: "/updates/index.html" };

function Update({ update }: { update: UpdateEntry }) {
  const { terms } = usePublication().datasets;
  return (
    <li class="event" id={update.id}>
      <p class="event-date">
        <DateText date={update.date} />
        <br />
        {terms.label("update-kinds", update.kind)}
      </p>
      <article>
        <h2>
          <Link to={update.address}>{update.title}</Link>
        </h2>
        <dl class="facts">
          {update.was && (
            <>
              <dt>Was</dt>
              <dd>
                <Prose text={update.was} />
              </dd>
            </>
          )}
          {update.now && (
            <>
              <dt>Is now</dt>
              <dd>
                <Prose text={update.now} />
              </dd>
            </>
          )}
          <dt>Why</dt>
          <dd>
            <Prose text={update.why} />
          </dd>
        </dl>
        <SourceLine ids={update.sources} />
      </article>
    </li>
  );
}

function Updates({ publication }: { publication: Publication }) {
  const { updates } = publication.datasets;
  return (
    <Page
      title="Updates"
      description="Every addition to the record and every correction of it, newest first: what was, what is now, and why."
      path="/updates/"
    >
      <h1>Updates</h1>
      <p class="lead">
        Every addition and correction, newest first. The same in a reader:{" "}
        <Link to="/feeds/updates.xml">RSS feed</Link>.
      </p>
      <ol class="events updates" reversed>
        {updates.map((update) => (
          <Update key={update.id} update={update} />
        ))}
      </ol>
    </Page>
  );
}

/** All update notices. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Updates publication={publication} />);
}
