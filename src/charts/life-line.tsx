import type { TreatyEntry } from "../assemble/treaties.ts";
import { treatyClass } from "../components/marks.tsx";
import { layoutLifeLine, type LifeLineLayout, type LifePoint } from "./life-line-layout.ts";

/** The widths, in pixels, at which the line is drawn: for wide screens and for phones. */
const widths = [
  [720, "wide-only"],
  [328, "narrow-only"],
] as const;

/** Half the height of the bar that shows a treaty in force. */
const half = 5;

/** Where a label of each row stands, and where the stroke that leads to it begins, above or below the line. */
const rows = (y: number) => [
  { text: 28, from: 34 },
  { text: y + 36, from: y + 22 },
  { text: 11, from: 17 },
];

function Point({ point, y }: { point: LifePoint; y: number }) {
  const row = rows(y)[point.row] ?? { text: 28, from: 34 };
  return (
    <g>
      <line class="milestone" x1={point.x} x2={point.x} y1={row.from} y2={y} />
      {point.fuzzy && point.x1 > point.x && (
        <line class="may-mean" x1={point.x} x2={point.x1} y1={y} y2={y} />
      )}
      <circle class={point.fuzzy ? "point fuzzy" : "point"} cx={point.x} cy={y} r={half} />
      <text class="strong halo" x={point.x} y={row.text} text-anchor={point.anchor}>
        {point.label} {point.date}
      </text>
    </g>
  );
}

function Line({ layout, shown, words }: { layout: LifeLineLayout; shown: string; words: string }) {
  const { width, height, y, inForce } = layout;
  return (
    <svg class={shown} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
      <line class="base" x1="8" x2={width - 14} y1={y} y2={y} />
      {layout.ticks.map((tick) => (
        <text key={tick.label} class="soft" x={tick.x} y={height - 4} text-anchor={tick.anchor}>
          {tick.label}
        </text>
      ))}
      {inForce && (
        <rect
          class="span"
          x={inForce[0]}
          y={y - half}
          width={Math.max(2, inForce[1] - inForce[0])}
          height={2 * half}
        />
      )}
      {layout.open && <path class="span" d={`M${width - 14} ${y - 10}l12 10l-12 10z`} />}
      {layout.strokes.map((stroke) => (
        <line key={stroke.label} class="ratified" x1={stroke.x} x2={stroke.x} y1={y - 9} y2={y + 9} />
      ))}
      {layout.points.map((point) => (
        <Point key={point.label} point={point} y={y} />
      ))}
    </svg>
  );
}

function caption(layout: LifeLineLayout): string {
  return [
    layout.inForce ? "Thick: in force." : "",
    layout.strokes.length ? "Strokes: steps of ratification, listed below." : "",
    layout.points.some((point) => point.fuzzy) ? "Dashed: the day is not known exactly." : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The life of a treaty from signature to end, exact and uncertain dates told apart by the shape of the point. */
export function LifeLine({ treaty, until }: { treaty: TreatyEntry; until: string }) {
  const layouts = widths.map(([width, shown]) => [layoutLifeLine(treaty, until, width), shown] as const);
  const [first] = layouts[0] ?? [];
  if (!first) return null;
  const steps = [
    ...first.points.map(({ label, date }) => `${label} ${date}`),
    ...first.strokes.map(({ label, date }) => `ratification step by ${label} ${date}`),
  ];
  const words = `Life of the treaty: ${steps.join(", ")}${first.open ? "; in force at the last update of the record" : ""}`;
  return (
    <figure class={`chart life-line ${treatyClass(treaty.id)}`}>
      {layouts.map(([layout, shown]) => (
        <Line key={shown} layout={layout} shown={shown} words={words} />
      ))}
      {caption(first) && <figcaption>{caption(first)}</figcaption>}
    </figure>
  );
}
