import { useHref, usePublication } from "./context.tsx";
import { Link } from "./link.tsx";

/** Links to the feeds of one actor, topic or treaty; nothing for those that have no entry to announce. */
export function FeedLink({
  of,
  id,
  name,
}: {
  of: "actors" | "topics" | "treaties";
  id: string;
  name: string;
}) {
  const { feeds } = usePublication();
  const has = (path: string) => feeds.notes.some((note) => note.path === path);
  const events = `/feeds/events/${of}/${id}.xml`;
  const changes = `/feeds/${of}/${id}.xml`;
  if (!has(events) && !has(changes)) return null;
  return (
    <p class="feed-link no-print">
      Follow {name} in a feed reader (RSS): {has(events) && <Link to={events}>what happened</Link>}
      {has(events) && has(changes) && " · "}
      {has(changes) && <Link to={changes}>what changed in the record</Link>}
    </p>
  );
}

/** The feed of one entry, by its reference, for those who used it and want to hear when it changes. */
export function EntryFeedLink({ of }: { of: string }) {
  const { feeds } = usePublication();
  const href = useHref();
  const note = feeds.ofEntry.get(of);
  if (!note) return null;
  return (
    <p class="entry-feed">
      <a rel="alternate" type={note.mediaType} href={href(note.path)}>
        Hear when it changes<span class="visually-hidden">: {note.label}</span> (RSS)
      </a>
    </p>
  );
}
