import { isSameCast } from "../checks/duplicates.ts";
import { normalAddress } from "../checks/sources.ts";
import type { Draftable } from "./asking.ts";
import type { Content, RecordIndex } from "./record-index.ts";

const actorsIn = ({ actors }: Content) =>
  (Array.isArray(actors) ? (actors as Content[]) : []).map(({ id }) => String(id));

/** The source that has this page already; undefined if none has it, or the text is no address. */
function sameSource({ url }: Content, index: RecordIndex): string | undefined {
  if (typeof url !== "string" || !URL.canParse(url)) return undefined;
  const address = normalAddress(url);
  const host = new URL(url).hostname.replace(/^www\./, "");
  const other = index
    .holding("source", host)
    .find(({ content }) => typeof content.url === "string" && normalAddress(content.url) === address);
  return other && `this page is in the record already: cite ${other.id}`;
}

/** The event of the same date with the same actors, if there is one. */
function sameEvent(content: Content, index: RecordIndex): string | undefined {
  const { date } = content;
  const ours = actorsIn(content);
  if (typeof date !== "string" || !ours.length) return undefined;
  const other = index
    .holding("event", date)
    .find((one) => one.content.date === date && isSameCast(ours, actorsIn(one.content)));
  return (
    other && `an event of this date with these actors is there: ${other.id}, “${String(other.content.title)}”`
  );
}

/**
 * Says that what is drafted may be in the record already: `certain` for a source with the same page, `likely` for an
 * event of the same date with the same actors.
 */
export function duplicateOf(
  kind: Draftable,
  content: Content,
  index: RecordIndex,
): { certain?: string | undefined; likely?: string | undefined } {
  if (kind === "source") return { certain: sameSource(content, index) };
  return kind === "event" ? { likely: sameEvent(content, index) } : {};
}
