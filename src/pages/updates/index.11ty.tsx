import { isBroad, touchedAddress } from "../../assemble/broad-updates.ts";
import type { UpdateEntry } from "../../assemble/updates.ts";
import { usePublication } from "../../components/context.tsx";
import { EntryLinks } from "../../components/entry-links.tsx";
import { Link } from "../../components/link.tsx";
import { Prose } from "../../components/prose.tsx";
import { SourceLine } from "../../components/sources.tsx";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = { permalink: "/updates/index.html" };

/** What was and what is now, side by side where both are said. */
function Changes({ update }: { update: UpdateEntry }) {
  if (!update.was && !update.now) return null;
  return (
    <div class="changes">
      {update.was && (
        <div class="was">
          <p class="label">Was</p>
          <p>
            <Prose text={update.was} />
          </p>
        </div>
      )}
      {update.now && (
        <div class="now">
          <p class="label">{update.was ? "Is now" : "Now"}</p>
          <p>
            <Prose text={update.now} />
          </p>
        </div>
      )}
    </div>
  );
}

/** The entries that an update names, as links; where there are many, how many, and the way to them. */
function Touched({ update }: { update: UpdateEntry }) {
  const { entryByRef } = usePublication();
  const entries = [...new Set(update.entries.flatMap((ref) => entryByRef.get(ref) ?? []))];
  if (!entries.length) return null;
  if (isBroad(update))
    return (
      <p>
        <Link to={touchedAddress(update)}>The {update.entries.length} entries that it touches</Link>
      </p>
    );
  return (
    <>
      <p class="label">{entries.length === 1 ? "Entry" : `${entries.length} entries`}</p>
      <EntryLinks refs={update.entries} />
    </>
  );
}

function Update({ update }: { update: UpdateEntry }) {
  const { terms } = usePublication().datasets;
  return (
    <li class="event" id={update.id}>
      <p class="event-date">
        <time dateTime={update.moment}>
          {update.date.words}
          {update.time && `, ${update.time}`}
        </time>
        <br />
        {terms.label("update-kinds", update.kind)}
      </p>
      <article>
        <h2>
          <Link to={update.address} title="Permanent link to this notice">
            {update.title}
          </Link>
        </h2>
        <Changes update={update} />
        <p>
          <span class="label">Why:</span> <Prose text={update.why} />
        </p>
        <Touched update={update} />
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
      feeds={["corrections"]}
    >
      <h1>Updates</h1>
      <p class="lead">
        Every addition and correction, newest first. The same in a reader:{" "}
        <Link to="/feeds/updates.xml">RSS</Link>, <Link to="/feeds/updates.atom.xml">Atom</Link>,{" "}
        <Link to="/feeds/corrections.xml">corrections only</Link>, or one topic or actor:{" "}
        <Link to="/subscribe/">subscribe</Link>.
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
