import type { PlaceEntry } from "../../assemble/places.ts";
import { permalinkOf } from "../../assemble/site-pages.ts";
import { ChartEmbed } from "../../charts/chart-embed.tsx";
import { PlaceMap } from "../../charts/place-map.tsx";
import { Breadcrumb } from "../../components/breadcrumb.tsx";
import { EventLinks } from "../../components/chronology.tsx";
import { Link, OutsideLink } from "../../components/link.tsx";
import { Prose } from "../../components/prose.tsx";
import { SourceLine } from "../../components/sources.tsx";
import { counted } from "../../components/words.ts";
import { Page, type PageInput, renderPage } from "../../layouts/page.tsx";
import type { Publication } from "../../publication/publication.ts";

export const data = {
  permalink: ({ publication }: PageInput) => permalinkOf(publication.datasets, "/timeline/places/"),
};

/** A list of at most this many events stands open. */
const few = 4;

const degrees = (value: number, [positive, negative]: readonly [string, string]) =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;

/** Where a place lies, and who says so. */
function Position({ position }: Pick<PlaceEntry, "position">) {
  if (!position) return <p class="quiet">Not on the map: no position.</p>;
  const { latitude, longitude, geonames, sources } = position;
  return (
    <>
      <p class="quiet">
        {degrees(latitude, ["N", "S"])}, {degrees(longitude, ["E", "W"])}
        {geonames !== null && (
          <>
            {" "}
            (<OutsideLink to={`https://www.geonames.org/${geonames}`}>GeoNames {geonames}</OutsideLink>)
          </>
        )}
      </p>
      {sources.length > 0 && <SourceLine ids={sources} label="Position from" />}
    </>
  );
}

function Events({ events }: Pick<PlaceEntry, "events">) {
  if (events.length <= few) return <EventLinks ids={events} />;
  return (
    <details>
      <summary>{counted(events.length, "event")}</summary>
      <EventLinks ids={events} />
    </details>
  );
}

/** A place with its position and its events, and the way to them on the timeline. */
function Place({ place }: { place: PlaceEntry }) {
  return (
    <li id={place.id}>
      <h3>{place.name}</h3>
      <Position position={place.position} />
      {place.note && (
        <p class="quiet">
          <Prose text={place.note} />
        </p>
      )}
      <Events events={place.events} />
      <p>
        <Link to={`/timeline/?place=${place.id}`}>{place.name} on the timeline</Link>
      </p>
    </li>
  );
}

function Places({ publication }: { publication: Publication }) {
  const { places, subject, chronology } = publication.datasets;
  const without = chronology.filter(({ place }) => place === null).length;
  return (
    <Page
      title="Map of places"
      description={`The ${counted(places.length, "place")} of the chronology of ${subject.subject} on a map of land without borders, each with its events and the source of its position.`}
      path="/timeline/places/"
      class="places-page"
      scripts={["places"]}
    >
      <Breadcrumb way={[["/timeline/", "Timeline"]]} here="Map of places" />
      <h1 class="page-title">{subject.headlines.places ?? "Map of places"}</h1>
      <p class="lead">
        Where the events took place, or where what they report was said. Choose a circle to come to its
        events.
      </p>
      <PlaceMap places={places} />
      <ChartEmbed name="places" />
      <h2>All places</h2>
      <p>
        {counted(places.length, "place")}, those with most events first.
        {without > 0 &&
          ` ${counted(without, "event")} of the chronology ${without === 1 ? "names" : "name"} no place.`}
      </p>
      <ul class="place-list">
        {places.map((place) => (
          <Place key={place.id} place={place} />
        ))}
      </ul>
    </Page>
  );
}

/** The places of the events on a map of land alone, and as a list. */
export function render({ publication }: PageInput): string {
  return renderPage(publication, <Places publication={publication} />);
}
