import type { ChronologyEntry } from "../assemble/chronology.ts";
import { usePublication } from "../components/context.tsx";
import { treatyClass } from "../components/marks.tsx";
import { listWords, numberWord } from "../components/words.ts";
import type { DensityStripLayout, Dot, Lane, Span } from "./density-strip-layout.ts";
import { placeLabels } from "./label-rows.ts";

const round = (n: number) => Math.round(n * 10) / 10;
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

type DotsProps = {
  confidence: string;
  dots: readonly { x: number; y: number; index?: number }[];
  radius: number;
};

/**
 * Dots of one confidence as one path, each a stroke of no length with round ends: full and dark for a primary
 * text, full and grey for two reports, a ring for one report, a small dot for background.
 */
export function Dots({ confidence, dots, radius }: DotsProps) {
  const d = dots.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join("");
  const width = confidence === "background" ? radius : radius * 2;
  const indexes = dots.flatMap(({ index }) => index ?? []).join(" ");
  return (
    <>
      <path
        class={`dots c-${confidence}`}
        d={d}
        stroke-width={round(width)}
        data-events={indexes || undefined}
      />
      {confidence === "one-report" && (
        <path class="dots is-hole" d={d} stroke-width={round(Math.max(radius, width - 2.4))} />
      )}
    </>
  );
}

type LinkedProps = { lane: Lane; radius: number; entries: readonly ChronologyEntry[]; isNamed: boolean };

/** The main instrument that an event is about, if it is about no other: the dot bears its colour. */
function ownTreaty(entry: ChronologyEntry | undefined, main: ReadonlySet<string>): string | undefined {
  const own = entry?.treaties.filter((id) => main.has(id)) ?? [];
  return own.length === 1 ? own[0] : undefined;
}

/**
 * Dots of a lane, each a link to its event in the list. They are no tab stops: the list leads to the same events, and
 * a script names them from it and lets the arrow keys go from dot to dot. Without a script, those of the drawing
 * that is used with a pointer are named with date, title and evidence.
 */
function LinkedDots({ lane, radius, entries, isNamed }: LinkedProps) {
  const { subject, terms } = usePublication().datasets;
  const main = new Set(subject.instruments.map(({ treaty }) => treaty));
  return (
    <>
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
              {isNamed && (
                <title>
                  {`${entry.date.words}: ${entry.title}. ${terms.label("confidence-levels", confidence)}`}
                </title>
              )}
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
    </>
  );
}

function LaneDots({ lane, radius }: { lane: Lane; radius: number }) {
  const levels = [...new Set(lane.dots.map((dot) => dot.confidence))];
  const at = (level: string): Dot[] => lane.dots.filter((dot) => dot.confidence === level);
  return (
    <>
      {levels.map((level) => (
        <Dots key={level} confidence={level} dots={at(level)} radius={radius} />
      ))}
    </>
  );
}

/** Names of the spans on one line, as many as fit. */
function spanNames(spans: readonly Span[], { left, right }: DensityStripLayout["plot"]) {
  return placeLabels(
    spans.map((span) => ({
      x: span.open ? right : span.x0,
      text: span.label,
      anchor: span.open ? ("end" as const) : ("start" as const),
    })),
    { range: [left - 4, right + 4], rows: 1, charWidth: 6.6 },
  ).map((label) => ({ ...label, span: spans.find((span) => span.label === label.text) }));
}

function Gap({ gap, isNarrow }: { gap: DensityStripLayout["gaps"][number]; isNarrow: boolean }) {
  const middle = (gap.x0 + gap.x1) / 2;
  return (
    <g>
      <line class="gap-line" x1={round(gap.x0 + 1)} x2={round(gap.x1 - 1)} y1={gap.y} y2={gap.y} />
      <text class="soft" x={round(Math.max(isNarrow ? 70 : 0, middle))} y={gap.y + 23} text-anchor="middle">
        {`no treaty, ${gap.from}–${gap.to}`}
      </text>
    </g>
  );
}

function Spans({ layout }: { layout: DensityStripLayout }) {
  const { spans, gaps, plot, width } = layout;
  const rows = [...new Set(spans.map(({ row }) => row))].map((row) =>
    spans.filter((span) => span.row === row),
  );
  return (
    <g>
      {spans.map(({ id, signedX, x0, x1, y }) => (
        <g key={id} class={treatyClass(id)}>
          <line class="awaited" x1={round(signedX)} x2={round(x0)} y1={y + 9} y2={y + 9} />
          <rect
            class="span"
            x={round(x0)}
            y={y - 6}
            width={round(Math.max(2, x1 - x0 - 1))}
            height="12"
            rx="2"
          />
        </g>
      ))}
      {rows
        .flatMap((row) => spanNames(row, plot))
        .map(({ text, x, anchor, span }) => (
          <text
            key={text}
            class={`span-label ${treatyClass(span?.id ?? "")}`}
            x={round(x)}
            y={(span?.y ?? 0) - 12}
            text-anchor={anchor}
          >
            {text}
          </text>
        ))}
      {gaps.map((gap) => (
        <Gap key={gap.from} gap={gap} isNarrow={width < 600} />
      ))}
    </g>
  );
}

function Axis({ layout }: { layout: DensityStripLayout }) {
  const { bands, plot, width } = layout;
  const isNarrow = width < 600;
  const labels = placeLabels(
    bands.map((band) => ({
      x: band.x0,
      text: isNarrow ? band.short : band.label,
      anchor: "start" as const,
    })),
    { range: [plot.left - 1, width + 30], rows: 2, charWidth: 6.4 },
  );
  return (
    <g class="axis">
      {bands.map((band, i) => (
        <rect
          key={band.label}
          class={i % 2 ? "band odd" : "band"}
          x={round(band.x0)}
          y={plot.top}
          width={round(band.x1 - band.x0)}
          height={round(plot.bottom - plot.top)}
        />
      ))}
      {bands.slice(1).map((band) => (
        <path
          key={band.label}
          class="break-mark"
          d={`M${round(band.x0 - (isNarrow ? 6 : 8))} ${round(plot.bottom + 5)}l3 -10m1 10l3 -10`}
        />
      ))}
      {labels.map((label) => (
        <text key={label.text} x={round(label.x)} y={round(plot.bottom + 16 + label.row * 15)}>
          {label.text}
        </text>
      ))}
    </g>
  );
}

function Milestones({ layout: { milestones, plot } }: { layout: DensityStripLayout }) {
  const shift = { start: -2, end: 2, middle: 0 } as const;
  return (
    <>
      {milestones.map((label) => (
        <line
          key={label.text}
          class="milestone"
          x1={round(label.x)}
          x2={round(label.x)}
          y1={label.y + 4}
          y2={round(plot.bottom)}
        />
      ))}
      {milestones.map((label) => (
        <text
          key={label.text}
          class="strong"
          x={round(label.x + shift[label.anchor])}
          y={label.y}
          text-anchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
    </>
  );
}

/** What the drawing shows, in a sentence for those who do not see it. */
function describe({ lanes, spans }: DensityStripLayout, yearOf: (id: string) => string): string {
  const dots = `Events of the chronology as dots in ${numberWord(lanes.length)} lanes by theme`;
  if (!spans.length) return dots;
  const years = listWords(spans.map(({ id }) => yearOf(id)));
  return `${dots}, under the life span${spans.length > 1 ? "s" : ""} of the treat${spans.length > 1 ? "ies" : "y"} of ${years}`;
}

/**
 * The drawing at one width. Its `data-` attributes say where its time bands and its dots lie, so that a script
 * can make a navigator of it.
 */
export function DensityDrawing(props: {
  layout: DensityStripLayout;
  class: string;
  id: string;
  /** The events, where each dot is to lead to its own in the list of the page. */
  links?: readonly ChronologyEntry[] | undefined;
  /** True if the links are to bear their names in the page, and not only by script. */
  isNamed?: boolean;
}) {
  const { layout, class: className, id, links, isNamed = false } = props;
  const { plot, bands } = layout;
  const { datasets, treatyById } = usePublication();
  const scale = bands.map(({ from, to, x0, x1 }) => `${dayOf(from)} ${dayOf(to)} ${round(x0)} ${round(x1)}`);
  return (
    <svg
      class={className}
      viewBox={`0 0 ${layout.width} ${round(layout.height)}`}
      role={links ? "group" : "img"}
      aria-labelledby={id}
      data-scale={scale.join(";")}
      data-plot={[plot.left, plot.top, plot.right, plot.bottom].map(round).join(" ")}
    >
      <title id={id}>{describe(layout, (treaty) => treatyById.get(treaty)?.year ?? treaty)}</title>
      <Axis layout={layout} />
      <Spans layout={layout} />
      <Milestones layout={layout} />
      {layout.lanes.map((lane) => (
        <g key={lane.theme}>
          <line class="grid" x1={plot.left} x2={round(plot.right)} y1={round(lane.y)} y2={round(lane.y)} />
          <text
            class="soft halo"
            x={plot.left ? 0 : 2}
            y={round(plot.left ? lane.y - 4 : lane.y - lane.height + 13)}
          >
            {datasets.terms.label("event-themes", lane.theme)}
          </text>
          {links ? (
            <LinkedDots lane={lane} radius={layout.radius} entries={links} isNamed={isNamed} />
          ) : (
            <LaneDots lane={lane} radius={layout.radius} />
          )}
        </g>
      ))}
    </svg>
  );
}
