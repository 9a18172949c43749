import type { ChronologyEntry } from "../assemble/chronology.ts";
import { EventLinks } from "./chronology.tsx";
import { DateText } from "./dates.tsx";

/** What led to an event and what followed from it, as its entries say; not merely what stands next by date. */
export function EventStory({ entry }: { entry: ChronologyEntry }) {
  if (!entry.follows.length && !entry.followedBy.length) return null;
  return (
    <section class="story" aria-labelledby="story">
      <h2 id="story">Before and after in the story</h2>
      {entry.follows.length > 0 && (
        <>
          <h3>What led here</h3>
          <EventLinks ids={entry.follows} />
        </>
      )}
      <p class="story-here">
        <DateText date={entry.date} class="quiet" /> <strong>{entry.title}</strong>
      </p>
      {entry.followedBy.length > 0 && (
        <>
          <h3>What followed from it</h3>
          <EventLinks ids={entry.followedBy} />
        </>
      )}
    </section>
  );
}
