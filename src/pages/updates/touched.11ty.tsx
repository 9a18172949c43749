import { isBroad, touchedAddress } from "../../assemble/broad-updates.ts";
import type { UpdateEntry } from "../../assemble/updates.ts";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { EntryLinks } from "../../components/entry-links.tsx";
import { Link } from "../../components/link.tsx";
import { Prose } from "../../components/prose.tsx";
import { counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  pagination: {
    data: "publication.datasets.updates",
    size: 1,
    alias: "update",
    before: (updates: UpdateEntry[]) => updates.filter(isBroad),
  },
  permalink: ({ update }: { update: UpdateEntry }) => `${touchedAddress(update)}index.html`,
};

type Props = { update: UpdateEntry; publication: Publication };

/** The entries of one kind that a notice touches, under the name of the kind. */
function OfKind({ kind, refs, publication }: { kind: string; refs: string[]; publication: Publication }) {
  const gone = refs.filter((ref) => !publication.entryByRef.has(ref)).length;
  return (
    <section aria-labelledby={`of-${kind}`}>
      <h2 id={`of-${kind}`}>{counted(refs.length, kind.replaceAll("-", " "))}</h2>
      <EntryLinks refs={refs} class="entries" />
      {gone > 0 && <p class="quiet">{gone} of them no longer stand in the record under this name.</p>}
    </section>
  );
}

function Touched({ update, publication }: Props) {
  const kinds = [...new Set(update.entries.map((ref) => ref.split("/")[0] ?? ""))];
  const when = update.date.words + (update.time ? `, ${update.time}` : "");
  return (
    <Page
      title={`${update.title}: entries`}
      description={`The ${counted(update.entries.length, "entry", "entries")} that the notice of ${when} touches: ${update.title}`}
      path={touchedAddress(update)}
    >
      <Breadcrumb
        way={[
          ["/updates/", "Updates"],
          [update.address, update.date.words],
        ]}
        here="Entries"
      />
      <h1 class="page-title">{update.title}</h1>
      <p class="lead">
        {counted(update.entries.length, "entry", "entries")} that the <Link to={update.address}>notice</Link>{" "}
        of <time dateTime={update.moment}>{when}</time> touches.
      </p>
      <p class="measure">
        <span class="label">Why:</span> <Prose text={update.why} />
      </p>
      {kinds.map((kind) => (
        <OfKind
          key={kind}
          kind={kind}
          refs={update.entries.filter((ref) => ref.startsWith(`${kind}/`))}
          publication={publication}
        />
      ))}
    </Page>
  );
}

/** The entries that a notice touches, where they are many. */
export function render({ publication, update }: PageInput<{ update: UpdateEntry }>): string {
  return renderPage(publication, <Touched publication={publication} update={update} />);
}
