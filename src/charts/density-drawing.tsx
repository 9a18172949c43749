import type { ChronologyEntry } from "../assemble/chronology.ts";
import { usePublication } from "../components/context.tsx";
import { treatyClass } from "../components/marks.tsx";
import { listWords, numberWord } from "../components/words.ts";
import { Focus, LaneDots, LinkedDots } from "./density-dots.tsx";
import type { DensityStripLayout, Span } from "./density-strip-layout.ts";
import { placeLabels } from "./label-rows.ts";
import { round } from "./round.ts";

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

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
  const { bands, plot, width, isStretched } = layout;
  const isNarrow = width < 600;
  const labels = placeLabels(
    bands.map((band) => ({
      x: band.x0,
      text: isNarrow ? band.short : band.label,
      anchor: "start" as const,
    })),
    { range: [plot.left - 1, width + (isStretched ? 30 : 4)], rows: 2, charWidth: 6.4 },
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
      {(isStretched ? bands.slice(1) : []).map((band) => (
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
  /** The events, where dots without links are to bear the colour of the main treaty that they are about. */
  entries?: readonly ChronologyEntry[] | undefined;
  /** The place in the chronology of the event that the drawing points at. */
  focus?: number;
}) {
  const { layout, class: className, id, links, entries, focus } = props;
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
            <LinkedDots lane={lane} radius={layout.radius} entries={links} />
          ) : (
            <LaneDots lane={lane} radius={layout.radius} entries={entries} />
          )}
        </g>
      ))}
      {focus !== undefined && <Focus layout={layout} index={focus} />}
    </svg>
  );
}
