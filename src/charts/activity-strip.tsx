import type { ChronologyEntry } from "../assemble/chronology.ts";
import { useHref, usePublication } from "../components/context.tsx";
import { Link } from "../components/link.tsx";
import { Chart } from "./chart.tsx";
import { placeLabels } from "./label-rows.ts";
import { type Band, type Stretch, stretchedTime } from "./stretched-time.ts";

type ActivityDot = { id: string; x: number; y: number; own: boolean; address: string };
/** The name of a band below the axis. */
type BandName = { text: string; x: number; anchor: "start" | "middle" | "end" };
export type ActivityLayout = {
  width: number;
  height: number;
  baseline: number;
  dots: ActivityDot[];
  bands: { label: string; x0: number; x1: number; count: number; name: BandName | null }[];
};

/** Width from which the names of all bands stand beside each other without touching. */
const ROOM_FOR_ALL_NAMES = 1000;

/** The most that a character of a name takes, in units of the widest drawing. */
const CHARACTER = 7.2;

/**
 * The names of the bands: where there is little room, of the first, the last and the widest between. A long name of a
 * stretch is cut to its beginning, with a dash that says that it goes on.
 */
function namesOf(bands: readonly Band[], width: number): Map<Band, BandName> {
  const [first, last] = [bands[0], bands.at(-1)];
  const between = bands.slice(1, -1).sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))[0];
  if (width >= ROOM_FOR_ALL_NAMES || !first || !last || first === last)
    return new Map(
      bands.map((band) => {
        const isTight = band.label.length * CHARACTER > band.x1 - band.x0;
        return [band, { text: isTight ? `${band.short} –` : band.label, x: band.x0, anchor: "start" }];
      }),
    );
  const wanted = [
    { band: first, text: first.short, x: first.x0, anchor: "start" as const },
    { band: last, text: last.label, x: width, anchor: "end" as const },
    ...(between ? [{ band: between, text: between.label, x: between.x0, anchor: "start" as const }] : []),
  ];
  const placed = placeLabels(wanted, { range: [0, width], rows: 1, charWidth: 9 });
  return new Map(
    wanted.flatMap(({ band, ...name }) =>
      placed.some(({ x, text }) => x === name.x && text === name.text) ? [[band, name]] : [],
    ),
  );
}

/**
 * Lays out events as stacked dots on the time axis of the whole record, so that the strips of all actors and topics
 * can be compared. `all` are the days of the whole chronology; `own` says which events name the actor itself.
 */
function layoutActivity(
  entries: readonly ChronologyEntry[],
  own: ReadonlySet<string>,
  all: readonly string[],
  { width, radius, breaks }: { width: number; radius: number; breaks: readonly Stretch[] },
): ActivityLayout {
  const { bands, x } = stretchedTime(all, { breaks, range: [0, width], gap: 8 });
  const names = namesOf(bands, width);
  const step = radius * 2 + 1;
  const heights = new Map<number, number>();
  const stacked = entries.map((entry) => {
    const column = Math.round(Math.min(x(entry.date.earliest), width - radius) / step);
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { entry, column, level };
  });
  const baseline = Math.max(3, ...heights.values()) * step + 4;
  return {
    width,
    height: baseline + 22,
    baseline,
    dots: stacked.map(({ entry, column, level }) => ({
      id: entry.id,
      x: Math.max(radius, column * step),
      y: baseline - radius - 1 - level * step,
      own: own.has(entry.id),
      address: entry.address,
    })),
    bands: bands.map((band) => ({
      label: band.label,
      x0: band.x0,
      x1: band.x1,
      name: names.get(band) ?? null,
      count: entries.filter(({ date }) => {
        const time = Date.parse(date.earliest);
        return time >= band.from.getTime() && time < band.to.getTime();
      }).length,
    })),
  };
}

const round = (n: number) => Math.round(n * 10) / 10;

type DrawingProps = { layout: ActivityLayout; class: string; radius: number };

/** Dots to point at, each a link; `mark-names.client.ts` gives it the words of its event, which the list has. */
function LinkedDots({ layout, radius }: DrawingProps) {
  const href = useHref();
  return (
    <>
      {layout.dots.map((dot) => (
        <a key={dot.id} href={href(dot.address)} tabIndex={-1}>
          <circle class={dot.own ? "dot" : "dot through"} cx={round(dot.x)} cy={round(dot.y)} r={radius} />
        </a>
      ))}
    </>
  );
}

/** Dots in one stroke each kind: for screens on which they are too small for a finger. */
function DrawnDots({ layout, radius }: DrawingProps) {
  const strokeOf = (own: boolean) =>
    layout.dots
      .filter((dot) => dot.own === own)
      .map(({ x, y }) => `M${round(x)} ${round(y)}h0`)
      .join("");
  const [own, through] = [strokeOf(true), strokeOf(false)];
  return (
    <>
      {through && <path class="dots c-one-report" d={through} stroke-width={2 * radius + 0.6} />}
      {through && <path class="dots is-hole" d={through} stroke-width={2 * radius - 1} />}
      {own && <path class="dots" d={own} stroke-width={2 * radius + 0.6} />}
    </>
  );
}

function Drawing(props: DrawingProps) {
  const { layout } = props;
  return (
    <svg class={props.class} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      {layout.bands.map((band) => (
        <g key={band.label} class="axis">
          <rect
            class="band"
            x={round(band.x0)}
            y="0"
            width={round(band.x1 - band.x0)}
            height={round(layout.baseline)}
          />
          {band.name && (
            <text x={round(band.name.x)} y={round(layout.baseline + 15)} text-anchor={band.name.anchor}>
              {band.name.text}
            </text>
          )}
        </g>
      ))}
      {props.class === "for-wide" ? <LinkedDots {...props} /> : <DrawnDots {...props} />}
    </svg>
  );
}

/** The widths it is drawn at. */
const drawings = [
  { at: "wide", width: 1040, radius: 3.4 },
  { at: "tablet", width: 640, radius: 3 },
  { at: "phone", width: 328, radius: 2.2 },
] as const;

/** How many events there are and when most of them were. */
function titleOf(count: number, most: { label: string; count: number } | undefined): string {
  if (count === 1 || !most) return "One event";
  return `${count} events, ${most.count === count ? "all" : `most (${most.count})`} in the stretch “${most.label}”`;
}

const knownDays = new WeakMap<readonly ChronologyEntry[], string[]>();

/** The first days of all events, one and the same list for one chronology. */
function firstDays(chronology: readonly ChronologyEntry[]): string[] {
  const days = knownDays.get(chronology) ?? chronology.map(({ date }) => date.earliest);
  knownDays.set(chronology, days);
  return days;
}

/** Events in time as a strip of dots; the list of the same events stands below it on the page. */
export function ActivityStrip({
  events,
  throughOthers = [],
  listAt,
}: {
  events: readonly string[];
  throughOthers?: readonly string[];
  /** Where the list of the events stands, if not below the strip. */
  listAt?: string;
}) {
  const { chronology, subject } = usePublication().datasets;
  const breaks = subject.timeAxis;
  const own = new Set(events);
  const shown = new Set([...events, ...throughOthers]);
  const entries = chronology.filter(({ id }) => shown.has(id));
  if (!entries.length) return null;
  const days = firstDays(chronology);
  const made = drawings.map(({ at, ...size }) => ({
    at,
    radius: size.radius,
    layout: layoutActivity(entries, own, days, { ...size, breaks }),
  }));
  const bands = made[0]?.layout.bands ?? [];
  const most = bands.reduce<(typeof bands)[number] | undefined>(
    (a, b) => (a && a.count >= b.count ? a : b),
    undefined,
  );
  return (
    <Chart
      name="activity"
      class="activity-strip is-listed"
      title={titleOf(entries.length, most)}
      note={
        <p>
          {throughOthers.length > 0 && "Open dots: named through those who belong to it. "}
          {listAt ? <Link to={listAt}>The events as a list.</Link> : "The events are listed below."} Time is
          stretched where the record is busy.
        </p>
      }
    >
      {made.map(({ at, layout, radius }) => (
        <Drawing key={at} layout={layout} class={`for-${at}`} radius={radius} />
      ))}
    </Chart>
  );
}
