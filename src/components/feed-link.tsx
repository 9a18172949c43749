import { Link } from "./link.tsx";

/** Whether the build writes a feed for each actor and topic; switched on with the pages in `src/pages/feeds`. */
const feedsAreBuilt: boolean = false;

/** A link to the feed of one actor or one topic, `/feeds/actors/<id>.xml` or `/feeds/topics/<id>.xml`. */
export function FeedLink({ of, id, name }: { of: "actors" | "topics"; id: string; name: string }) {
  if (!feedsAreBuilt) return null;
  return (
    <p class="feed-link">
      <Link to={`/feeds/${of}/${id}.xml`}>Follow {name} in a feed reader (RSS)</Link>
    </p>
  );
}
