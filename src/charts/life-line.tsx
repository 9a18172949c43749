import { scaleUtc } from "d3";

import type { TreatyEntry } from "../assemble/treaties.ts";
import { treatyClass } from "../components/marks.tsx";

export type LifePoint = {
  x: number;
  label: string;
  date: string;
  row: number;
  anchor: "start" | "middle" | "end";
  fuzzy: boolean;
};
export type LifeLineLayout = {
  width: number;
  height: number;
  y: number;
  points: LifePoint[];
  inForce: [number, number] | null;
  open: boolean;
  ticks: { x: number; label: string }[];
};

const at = (day: string) => new Date(`${day}T00:00:00Z`);

type Moment = { label: string; date: TreatyEntry["signed"]["date"] };

function moments(treaty: TreatyEntry): Moment[] {
  return [
    { label: "Signed", date: treaty.signed.date },
    ...(treaty.entryIntoForce ? [{ label: "In force", date: treaty.entryIntoForce.date }] : []),
    ...(treaty.ended ? [{ label: "Ended", date: treaty.ended.date }] : []),
  ];
}

/**
 * Lays out the life of a treaty on a line of `width` pixels, from signature to its end or to `until`, the last
 * day of the record. Points that stand close to each other are put in separate rows.
 */
export function layoutLifeLine(treaty: TreatyEntry, until: string, width: number): LifeLineLayout {
  const points = moments(treaty);
  const first = points[0]?.date.earliest ?? until;
  const last = treaty.ended?.date.latest ?? until;
  const [left, right] = [8, width - 12];
  const x = scaleUtc([at(first), at(last)], [left, right]);
  const placed = points.map(({ label, date }, i): LifePoint => {
    const px = x(at(date.earliest));
    return {
      x: px,
      label,
      date: date.words,
      row: i % 2,
      anchor: px < left + 60 ? "start" : px > right - 60 ? "end" : "middle",
      fuzzy: date.precision !== "day" || date.isApproximate || date.isUncertain,
    };
  });
  const from = treaty.entryIntoForce && x(at(treaty.entryIntoForce.date.earliest));
  return {
    width,
    height: 118,
    y: 58,
    points: placed,
    inForce: from === null ? null : [from, treaty.ended ? x(at(treaty.ended.date.earliest)) : right],
    open: !treaty.ended,
    ticks: x.ticks(width > 500 ? 8 : 4).map((date) => ({ x: x(date), label: tickLabel(date, first, last) })),
  };
}

/** Years on a long life, months on a short one. */
function tickLabel(date: Date, first: string, last: string): string {
  const iso = date.toISOString();
  return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > 5 ? iso.slice(0, 4) : iso.slice(0, 7);
}

/** The life of a treaty from signature to end, exact and uncertain dates told apart by the shape of the point. */
export function LifeLine({ treaty, until }: { treaty: TreatyEntry; until: string }) {
  const layout = layoutLifeLine(treaty, until, 720);
  const words = layout.points.map((point) => `${point.label} ${point.date}`).join(", ");
  return (
    <figure class={`chart life-line ${treatyClass(treaty.id)}`}>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-label={`Life of the treaty: ${words}${layout.open ? ", still in force in the last update of the record" : ""}`}
      >
        <line class="base" x1="8" x2={layout.width - 12} y1={layout.y} y2={layout.y} />
        {layout.ticks.map((tick) => (
          <text key={tick.label} class="soft" x={tick.x} y={layout.height - 6} text-anchor="middle">
            {tick.label}
          </text>
        ))}
        {layout.inForce && (
          <rect
            class="span"
            x={layout.inForce[0]}
            y={layout.y - 5}
            width={Math.max(2, layout.inForce[1] - layout.inForce[0])}
            height="10"
          />
        )}
        {layout.open && <path class="span" d={`M${layout.width - 12} ${layout.y - 10}l12 10l-12 10z`} />}
        {layout.points.map((point) => (
          <g key={point.label}>
            <line
              class="milestone"
              x1={point.x}
              x2={point.x}
              y1={point.row ? layout.y : 34}
              y2={point.row ? layout.y + 22 : layout.y}
            />
            <circle class={point.fuzzy ? "point fuzzy" : "point"} cx={point.x} cy={layout.y} r="5" />
            <text
              class="strong halo"
              x={point.x}
              y={point.row ? layout.y + 36 : 28}
              text-anchor={point.anchor}
            >
              {point.label} {point.date}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
