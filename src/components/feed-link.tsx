import { usePublication } from "./context.tsx";
import { Link } from "./link.tsx";

/** A link to the feed of one actor or one topic; nothing for those that have no entry to announce. */
export function FeedLink({ of, id, name }: { of: "actors" | "topics"; id: string; name: string }) {
  const { feeds } = usePublication();
  const path = `/feeds/${of}/${id}.xml`;
  if (!feeds.notes.some((note) => note.path === path)) return null;
  return (
    <p class="feed-link">
      <Link to={path}>Follow {name} in a feed reader (RSS)</Link>
    </p>
  );
}
