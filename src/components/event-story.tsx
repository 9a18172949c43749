import type { ChronologyEntry } from "../assemble/chronology.ts";
import { EventLinks } from "./chronology.tsx";
import { usePublication } from "./context.tsx";
import { DateText } from "./dates.tsx";
import { counted } from "./words.ts";

/** Most events that stand in one list; more are folded by year. */
const MOST_AT_ONCE = 8;

/** Events by year, the first year open. */
function Years({ ids }: { ids: readonly string[] }) {
  const { eventById } = usePublication();
  if (ids.length <= MOST_AT_ONCE) return <EventLinks ids={ids} />;
  const yearOf = (id: string) => eventById.get(id)?.date.earliest.slice(0, 4) ?? "";
  const years = [...new Set(ids.map(yearOf))];
  return (
    <>
      {years.map((year, i) => {
        const events = ids.filter((id) => yearOf(id) === year);
        return (
          <details key={year} class="fold" open={i === 0}>
            <summary>
              {year}: {counted(events.length, "event")}
            </summary>
            <EventLinks ids={events} />
          </details>
        );
      })}
    </>
  );
}

/** What led to an event and what came after it, as its entries say; not merely what stands next by date. */
export function EventStory({ entry }: { entry: ChronologyEntry }) {
  if (!entry.follows.length && !entry.followedBy.length) return null;
  return (
    <section class="event-story" aria-labelledby="story">
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
          <h3>What came after it</h3>
          <p class="quiet">Entries that name this one as what went before; that is an order, not a cause.</p>
          <Years ids={entry.followedBy} />
        </>
      )}
    </section>
  );
}
