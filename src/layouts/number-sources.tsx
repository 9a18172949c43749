import { render as renderToString } from "preact-render-to-string";

import { PublicationProvider } from "../components/context.tsx";
import { Endnotes, RegisterNote } from "../components/endnotes.tsx";
import type { Publication } from "../publication/publication.ts";

/** Most sources that a page carries as endnotes; one that names more says where they stand. */
const MOST_ENDNOTES = 100;

/** Pages on which a link to a source leads to an entry and supports no statement. */
const namesEntries = /<link rel="canonical" href="[^"]*\/(?:sources|updates|search|data)\//;

type Anchor = { id: string; isListed: boolean };

/** The links to sources in a part of a page, in their order; listed are those that stand there with their address. */
function linksToSources(html: string, base: string): Anchor[] {
  const hasList = html.includes('<ol class="sources">');
  return [
    ...html.matchAll(new RegExp(`<a href="${base}/sources/([^"/]+)/"( class="source-title")?`, "g")),
  ].map(([, id = "", title]) => ({ id, isListed: hasList && title !== undefined }));
}

/** The ids that a list of sources on the page shows, and the other ones, each once and in order. */
function inOrder(anchors: readonly Anchor[]): { listed: string[]; others: string[] } {
  const listed = new Set(anchors.flatMap(({ id, isListed }) => (isListed ? [id] : [])));
  const others = new Set(anchors.flatMap(({ id }) => (listed.has(id) ? [] : [id])));
  return { listed: [...listed], others: [...others] };
}

/**
 * A page in which every link to a source has its number, which paper shows, and at the end of its main part the
 * sources with their addresses, for paper only. A page that lists its sources is numbered by that list.
 */
export function numberSources(html: string, publication: Publication): string {
  const from = html.indexOf("<main");
  const to = html.lastIndexOf('<p class="to-top');
  if (from < 0 || to < from || html.includes('class="endnotes') || namesEntries.test(html)) return html;
  const main = html.slice(from, to);
  const { base } = publication.site;
  const { listed, others } = inOrder(
    linksToSources(main, base).filter(({ id }) => publication.sourceById.has(id)),
  );
  if (listed.length + others.length === 0) return html;
  const tooMany = others.length > MOST_ENDNOTES;
  const numbers = new Map([...listed, ...(tooMany ? [] : others)].map((id, i) => [id, i + 1]));
  const numbered = main.replace(
    new RegExp(`<a href="${base}/sources/([^"/]+)/"`, "g"),
    (link: string, id: string) => (numbers.has(id) ? `${link} data-note="${numbers.get(id)}"` : link),
  );
  const notes = tooMany ? <RegisterNote /> : <Endnotes ids={others} first={listed.length + 1} />;
  const end = others.length
    ? renderToString(<PublicationProvider value={publication}>{notes}</PublicationProvider>)
    : "";
  return html.slice(0, from) + numbered + end + html.slice(to);
}
