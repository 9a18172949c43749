import type { PlaceEntry } from "../assemble/places.ts";
import { useHref, usePublication } from "../components/context.tsx";
import { counted } from "../components/words.ts";
import { Chart } from "./chart.tsx";
import { layoutPlaceMap, type MapPanel, type PlaceMapLayout } from "./place-map-layout.ts";
import { round } from "./round.ts";

/** The drawings, one for each class of screens. */
const drawings = [
  { at: "phone", width: 328, isSideBySide: false },
  { at: "middle", width: 704, isSideBySide: false },
  { at: "wide", width: 1216, isSideBySide: true },
] as const;

/** The marks of a panel, each a link to its place in the list; for the pointer alone, as the list holds the same. */
function Marks({ marks, list }: Pick<MapPanel, "marks"> & { list: string }) {
  return (
    <g aria-hidden="true">
      {marks.map(({ place, x, y, radius, reach }) => (
        <a key={place.id} href={`${list}#${place.id}`} tabIndex={-1}>
          <title>{`${place.name}: ${counted(place.events.length, "event")}`}</title>
          {reach.cell ? (
            <path
              class="reach"
              d={`M${reach.cell.map((at) => `${round(at.x)},${round(at.y)}`).join("L")}Z`}
            />
          ) : (
            <circle class="reach" cx={round(x)} cy={round(y)} r={round(reach.radius)} />
          )}
          <circle class="spot" cx={round(x)} cy={round(y)} r={round(radius)} />
        </a>
      ))}
    </g>
  );
}

function Panel({ panel, list }: { panel: MapPanel; list: string }) {
  const { frame, marks } = panel;
  return (
    <g>
      <text class="strong" x={panel.x} y={panel.y - 10}>
        {panel.title}
      </text>
      <g transform={`translate(${panel.x} ${panel.y})`}>
        <rect class="sea" width={panel.width} height={panel.height} />
        <path class="land" d={panel.land} />
        {frame && (
          <rect
            class="frame"
            x={round(frame.x)}
            y={round(frame.y)}
            width={round(frame.width)}
            height={round(frame.height)}
          />
        )}
        <Marks marks={marks} list={list} />
        {marks.map(
          ({ place, name }) =>
            name && (
              <text key={place.id} class="name" x={round(name.x)} y={round(name.y)} text-anchor={name.anchor}>
                {place.name}
              </text>
            ),
        )}
      </g>
    </g>
  );
}

type DrawingProps = { layout: PlaceMapLayout; at: string; label: string; list: string };

function Drawing({ layout, at, label, list }: DrawingProps) {
  return (
    <svg class={`at-${at}`} viewBox={`0 0 ${layout.width} ${layout.height}`} role="group" aria-label={label}>
      {layout.panels.map((panel) => (
        <Panel key={panel.title} panel={panel} list={list} />
      ))}
    </svg>
  );
}

/** The places with most events, as the finding of the map. */
function findingOf(places: readonly PlaceEntry[], all: number): string {
  const [first, second] = places;
  if (!first) return "Places";
  const share = (place: PlaceEntry) => `${place.events.length} in ${place.name}`;
  return `Of ${counted(all, "event")} with a place, ${share(first)}${second ? ` and ${share(second)}` : ""}`;
}

/** The places of the events on a map of land alone, with what it draws and what it leaves out; no map without any. */
export function PlaceMap({ places, listAt }: { places: readonly PlaceEntry[]; listAt?: string }) {
  const href = useHref();
  const { subject, chronology } = usePublication().datasets;
  const placed = places.filter(({ position }) => position !== null);
  if (!placed.length) return null;
  const title = findingOf(placed, chronology.filter((event) => event.places.length > 0).length);
  const label = `${title}. ${listAt ? "A list beside the map" : "The list under the map"} names every place with its events.`;
  return (
    <Chart
      name="places"
      title={title}
      csv="/data/places.csv"
      class="place-map"
      note={
        <p>
          A circle is a place; its area grows with the number of events. Drawn is the outline of land alone,
          of Natural Earth (public domain). Left out are all borders, names of states, rivers and lakes: the
          map takes no side on whose land it is. A name that has no room stands in the list.
        </p>
      }
    >
      {drawings.map(({ at, ...size }) => (
        <Drawing
          key={at}
          at={at}
          list={listAt ? href(listAt) : ""}
          label={label}
          layout={layoutPlaceMap(places, { ...size, region: subject.closerMap })}
        />
      ))}
    </Chart>
  );
}
