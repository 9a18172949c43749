import type { ChronologyEntry } from "../assemble/chronology.ts";
import { usePublication } from "../components/context.tsx";
import { treatyClass } from "../components/marks.tsx";
import type { DensityStripLayout, Dot, Lane } from "./density-strip-layout.ts";
import { round } from "./round.ts";

type DotsProps = {
  confidence: string;
  dots: readonly { x: number; y: number; index?: number }[];
  radius: number;
  /** The main instrument whose colour they bear; the empty text for none. */
  treaty?: string;
  /** The grid that the dots stand on, by which their places are written in short, as columns and levels. */
  grid?: { y: number; step: number };
};

/** Strokes of no length, each written by its way from the last one. */
function toPath(places: readonly (readonly [x: number, y: number])[]): string {
  const steps = places.map(([x, y], i) => {
    const [lastX, lastY] = places[i - 1] ?? [0, 0];
    return `m${round(x - lastX)} ${round(y - lastY)}h0`;
  });
  return steps.join("");
}

/**
 * Dots of one confidence as one path, each a stroke of no length with round ends: full and dark for a primary
 * text, full and grey for two reports, a ring for one report, a small dot for background.
 */
export function Dots({ confidence, dots, radius, treaty = "", grid = { y: 0, step: 1 } }: DotsProps) {
  const d = toPath(dots.map(({ x, y }) => [round(x / grid.step), round((y - grid.y) / grid.step)]));
  const width = confidence === "background" ? radius : radius * 2;
  const strokeOf = (pixels: number) => Math.round((pixels / grid.step) * 100) / 100;
  const transform = grid.step === 1 ? undefined : `translate(0 ${round(grid.y)})scale(${round(grid.step)})`;
  const indexes = dots.flatMap(({ index }) => index ?? []).join(" ");
  return (
    <>
      <path
        class={`dots c-${confidence}${treaty ? ` is-own ${treatyClass(treaty)}` : ""}`}
        d={d}
        transform={transform}
        stroke-width={strokeOf(width)}
        data-events={indexes || undefined}
      />
      {confidence === "one-report" && (
        <path
          class="dots is-hole"
          d={d}
          transform={transform}
          stroke-width={strokeOf(Math.max(radius, width - 2.4))}
        />
      )}
    </>
  );
}

type LinkedProps = { lane: Lane; radius: number; entries: readonly ChronologyEntry[] };

/** The main instruments. */
const useMain = (): ReadonlySet<string> =>
  new Set(usePublication().datasets.subject.instruments.map(({ treaty }) => treaty));

/** The main instrument that an event is about, if it is about no other: the dot bears its colour. */
function ownTreaty(entry: ChronologyEntry | undefined, main: ReadonlySet<string>): string | undefined {
  const own = entry?.treaties.filter((id) => main.has(id)) ?? [];
  return own.length === 1 ? own[0] : undefined;
}

/**
 * Dots of a lane, each a link to its event in the list. Without a script they
 * are for the pointer alone, since the list leads to the same events; a script names them from it and lets the arrow
 * keys go from dot to dot.
 */
export function LinkedDots({ lane, radius, entries }: LinkedProps) {
  const main = useMain();
  return (
    <g class="links" aria-hidden="true">
      {lane.dots.map(({ index, x, y, confidence }) => {
        const entry = entries[index];
        const treaty = ownTreaty(entry, main);
        return (
          entry && (
            <a
              key={entry.id}
              href={`#${entry.id}`}
              tabIndex={-1}
              class={treaty ? treatyClass(treaty) : undefined}
            >
              <circle
                class={`dot c-${confidence}`}
                cx={round(x)}
                cy={round(y)}
                r={round(confidence === "background" ? radius * 0.6 : radius - 0.5)}
              />
            </a>
          )
        );
      })}
    </g>
  );
}

/** Dots of a lane as a few paths; with `entries`, each in the colour of the main treaty that it is about. */
export function LaneDots({
  lane,
  radius,
  entries,
}: {
  lane: Lane;
  radius: number;
  entries?: readonly ChronologyEntry[] | undefined;
}) {
  const main = useMain();
  const groups = new Map<string, Dot[]>();
  for (const dot of lane.dots) {
    const treaty = entries && ownTreaty(entries[dot.index], main);
    const key = `${dot.confidence} ${treaty ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), dot]);
  }
  return (
    <>
      {[...groups].map(([key, dots]) => {
        const [confidence = "", treaty = ""] = key.split(" ");
        const grid = { y: lane.y - radius - 1, step: radius * 2 + 1 };
        return (
          <Dots key={key} confidence={confidence} treaty={treaty} dots={dots} radius={radius} grid={grid} />
        );
      })}
    </>
  );
}

/** A ring at one dot. */
export function Focus({ layout: { lanes, radius }, index }: { layout: DensityStripLayout; index: number }) {
  const dot = lanes.flatMap(({ dots }) => dots).find((candidate) => candidate.index === index);
  return dot ? <circle class="strip-ring" cx={round(dot.x)} cy={round(dot.y)} r={radius + 3} /> : null;
}
