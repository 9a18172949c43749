import { themeNames } from "../assemble/themes.ts";
import { treatyClass } from "../components/marks.tsx";
import type { DensityStripLayout, Dot, Lane } from "./density-strip-layout.ts";
import { placeLabels } from "./label-rows.ts";

const shortNames: Record<string, string> = {
  "ussr-dprk-1961": "1961 treaty",
  "russia-dprk-2000": "2000 treaty",
  "russia-dprk-2024": "2024 treaty",
};

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

function Spans({ layout }: { layout: DensityStripLayout }) {
  const { spans, spanY, gap, plot, width } = layout;
  const names = placeLabels(
    spans.map((span) => ({
      x: span.open ? plot.right : span.x0,
      text: shortNames[span.id] ?? span.id,
      anchor: span.open ? ("end" as const) : ("start" as const),
    })),
    { range: [plot.left - 4, plot.right + 4], rows: 1, charWidth: 6.6 },
  );
  return (
    <g>
      {spans.map((span) => (
        <g key={span.id} class={treatyClass(span.id)}>
          <line class="awaited" x1={round(span.signedX)} x2={round(span.x0)} y1={spanY + 9} y2={spanY + 9} />
          <rect
            class="span"
            x={round(span.x0)}
            y={spanY - 6}
            width={round(Math.max(2, span.x1 - span.x0 - 1))}
            height="12"
            rx="2"
          />
        </g>
      ))}
      {names.map((label) => (
        <text
          key={label.text}
          class={`span-label ${treatyClass(spans.find((span) => shortNames[span.id] === label.text)?.id ?? "")}`}
          x={round(label.x)}
          y={spanY - 12}
          text-anchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
      {gap && (
        <g>
          <line class="gap-line" x1={round(gap.x0 + 1)} x2={round(gap.x1 - 1)} y1={spanY} y2={spanY} />
          <text
            class="soft"
            x={round(Math.max(width < 600 ? 70 : 0, (gap.x0 + gap.x1) / 2))}
            y={spanY + 23}
            text-anchor="middle"
          >
            no treaty, 1996–2000
          </text>
        </g>
      )}
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

/**
 * The drawing at one width. Its `data-` attributes say where its time bands and its dots lie, so that a script
 * can make a navigator of it.
 */
export function DensityDrawing(props: { layout: DensityStripLayout; class: string; id: string }) {
  const { layout, class: className, id } = props;
  const { plot, bands } = layout;
  const scale = bands.map(({ from, to, x0, x1 }) => `${dayOf(from)} ${dayOf(to)} ${round(x0)} ${round(x1)}`);
  return (
    <svg
      class={className}
      viewBox={`0 0 ${layout.width} ${round(layout.height)}`}
      role="img"
      aria-labelledby={id}
      data-scale={scale.join(";")}
      data-plot={[plot.left, plot.top, plot.right, plot.bottom].map(round).join(" ")}
    >
      <title id={id}>
        Events of the chronology as dots in six lanes by theme, under the life spans of the treaties of 1961,
        2000 and 2024
      </title>
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
            {themeNames.get(lane.theme)}
          </text>
          <LaneDots lane={lane} radius={layout.radius} />
        </g>
      ))}
    </svg>
  );
}
