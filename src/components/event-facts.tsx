import type { ChronologyEntry } from "../assemble/chronology.ts";
import { ActorLink } from "./actor-link.tsx";
import { usePublication } from "./context.tsx";
import { DateText } from "./dates.tsx";
import { Link } from "./link.tsx";
import { Prose } from "./prose.tsx";
import { counted } from "./words.ts";

/** The city whose clock a zone is known by: "Europe/Moscow" is "Moscow". */
const cityOf = (zone: string) => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

const precisionWords: Record<string, string> = {
  month: "The sources give the month, not the day.",
  season: "The sources give the season, not the day.",
  year: "The sources give the year, not the day.",
  decade: "The sources give the decade only.",
  century: "The sources give a hundred years only.",
};

function DateFacts({ entry }: { entry: ChronologyEntry }) {
  const notes = [
    precisionWords[entry.date.precision],
    entry.date.isApproximate ? "The date is approximate." : undefined,
    entry.date.isUncertain ? "The date is uncertain." : undefined,
  ].filter((note) => note !== undefined);
  return (
    <>
      <dt>Date</dt>
      <dd>
        <DateText date={entry.date} />
        {entry.timeZone && ` in ${cityOf(entry.timeZone)}`}
        {notes.length > 0 && <span class="quiet fact-note">{notes.join(" ")}</span>}
        {entry.dateNote && (
          <span class="quiet fact-note">
            <Prose text={entry.dateNote} />
          </span>
        )}
      </dd>
      {entry.dayElsewhere.map(({ zone, date }) => (
        <>
          <dt>Date in {cityOf(zone)}</dt>
          <dd>
            <DateText date={date} />
            <span class="quiet fact-note">The day differs with the clock.</span>
          </dd>
        </>
      ))}
    </>
  );
}

/** The places that the words of an event mean, each a link to the map with all that happened there. */
function OnTheMap({ ids }: { ids: readonly string[] }) {
  const { places } = usePublication().datasets;
  return (
    <>
      {ids.map((id) => {
        const place = places.find((candidate) => candidate.id === id);
        return (
          place && (
            <div key={id} class="quiet">
              <Link to={place.address}>
                {place.name}: {counted(place.events.length, "event")} on the map
              </Link>
            </div>
          )
        );
      })}
    </>
  );
}

/** When, where and who, as a list of facts. */
export function EventFacts({ entry }: { entry: ChronologyEntry }) {
  return (
    <dl class="facts">
      <DateFacts entry={entry} />
      {entry.place && (
        <>
          <dt>Place</dt>
          <dd>
            <bdi>{entry.place}</bdi>
            <OnTheMap ids={entry.places} />
          </dd>
        </>
      )}
      {entry.actors.length > 0 && (
        <>
          <dt>Who</dt>
          <dd>
            {entry.actors.map((actor) => (
              <div key={actor.id}>
                <ActorLink id={actor.id} />
                {actor.role && <span class="quiet">, {actor.role}</span>}
              </div>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
