import { scaleLinear, stack } from "d3";

import type { ClaimOverview, ClaimTally } from "../assemble/claim-overview.ts";
import type { KnownTerm } from "../assemble/terms.ts";
import { VerdictMark } from "../components/verdict.tsx";
import { counted, noun, numberWord } from "../components/words.ts";
import { Chart } from "./chart.tsx";

type TallySegment = { verdict: string; label: string; count: number; x: number; width: number };
type TallyRow = { id: string; label: string; total: number; y: number; segments: TallySegment[] };
export type TallyLayout = { width: number; height: number; gutter: number; bar: number; rows: TallyRow[] };

/**
 * Lays out one bar for each tally, cut by verdict, all bars on one scale of claims. Pixels; `gutter` is the space
 * for the bar's name at the left, 0 puts the name above the bar.
 */
function layoutVerdictTally(
  tallies: readonly ClaimTally[],
  { width, gutter }: { width: number; gutter: number },
): TallyLayout {
  const bar = 22;
  const step = gutter ? bar + 10 : bar + 28;
  const most = Math.max(1, ...tallies.map(({ total }) => total));
  const x = scaleLinear([0, most], [gutter, width - 34]);
  const rows = tallies.map((tally, i): TallyRow => {
    const keys = tally.counts.map(({ verdict }) => verdict);
    const counts = new Map(tally.counts.map(({ verdict, count }) => [verdict, count]));
    const series = stack<Map<string, number>>()
      .keys(keys)
      .value((row, key) => row.get(key) ?? 0)([counts]);
    const segments = series.flatMap((one, k): TallySegment[] => {
      const [from = 0, to = 0] = one[0] ?? [];
      const found = tally.counts[k];
      return found?.count ? [{ ...found, x: x(from), width: x(to) - x(from) }] : [];
    });
    return {
      id: tally.id,
      label: tally.label,
      total: tally.total,
      y: i * step + (gutter ? 0 : 18),
      segments,
    };
  });
  return { width, height: tallies.length * step, gutter, bar, rows };
}

/** Verdicts between yes and no, hatched so that they are told apart without colour. */
const hatched: ReadonlySet<string> = new Set<KnownTerm<"claim-verdicts">>(["in-part", "anachronistic"]);

const round = (n: number) => Math.round(n * 10) / 10;

/** The number in a segment; on hatching it stands on a plate, so that no line runs through a digit. */
function SegmentCount({ segment, y, bar }: { segment: TallySegment; y: number; bar: number }) {
  const middle = round(segment.x + segment.width / 2);
  const plate = String(segment.count).length * 8 + 6;
  return (
    <>
      {hatched.has(segment.verdict) && (
        <rect class="plate" x={round(middle - plate / 2)} y={y + 3} width={plate} height={bar - 6} rx="2" />
      )}
      <text x={middle} y={y + 16} text-anchor="middle">
        {segment.count}
      </text>
    </>
  );
}

function Drawing({ layout, class: className }: { layout: TallyLayout; class: string }) {
  const { bar, gutter } = layout;
  return (
    <svg class={className} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      <defs>
        <pattern
          id={`hatch-${className}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="hatch-ground" width="5" height="5" />
          <rect class="hatch-line" width="1.6" height="5" />
        </pattern>
      </defs>
      {layout.rows.map((row) => (
        <g key={row.id}>
          <text
            x={gutter ? gutter - 10 : 0}
            y={gutter ? row.y + 15 : row.y - 5}
            text-anchor={gutter ? "end" : "start"}
          >
            {row.label}
          </text>
          {row.segments.map((segment) => (
            <g key={segment.verdict} class={`segment v-${segment.verdict}`}>
              <rect
                x={round(segment.x)}
                y={row.y}
                width={round(Math.max(1, segment.width - 1))}
                height={bar}
                {...(hatched.has(segment.verdict) ? { fill: `url(#hatch-${className})` } : {})}
              />
              {segment.width > 15 && <SegmentCount segment={segment} y={row.y} bar={bar} />}
            </g>
          ))}
          <text
            class="strong"
            x={round((row.segments.at(-1)?.x ?? 0) + (row.segments.at(-1)?.width ?? 0) + 7)}
            y={row.y + 15}
          >
            {row.total}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The same figures as a table. */
function TallyTable({ all, tallies }: { all: ClaimTally; tallies: readonly ClaimTally[] }) {
  return (
    <details class="chart-table">
      <summary>The same as a table</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label="Verdicts by text">
        <table>
          <caption>Number of claims by text and verdict</caption>
          <thead>
            <tr>
              <th scope="col">Taken from</th>
              {all.counts.map(({ verdict, label }) => (
                <th scope="col" key={verdict}>
                  {label}
                </th>
              ))}
              <th scope="col">All</th>
            </tr>
          </thead>
          <tbody>
            {tallies.map((tally) => (
              <tr key={tally.id}>
                <th scope="row">{tally.label}</th>
                {tally.counts.map(({ verdict, count }) => (
                  <td key={verdict}>{count}</td>
                ))}
                <td>{tally.total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The widths it is drawn at, and the room for the names of the bars at the left; on a phone they stand above. */
const drawings = [
  { at: "wide", width: 736, gutter: 170 },
  { at: "tablet", width: 600, gutter: 180 },
  { at: "phone", width: 328, gutter: 0 },
] as const;

type Props = {
  all: ClaimTally;
  origins: readonly ClaimTally[];
  /** The finding. */
  title: string;
  /** True where a heading over it says the same. */
  isTitleSaid?: boolean;
};

/** The verdicts on the claims of each text as bars, with the same figures in a table that is always there. */
export function VerdictTally({ all, origins, title, isTitleSaid = false }: Props) {
  const tallies = [all, ...origins];
  const key = all.counts.map(({ verdict, label, count }) => (
    <span class="key" key={verdict}>
      <VerdictMark verdict={verdict} /> {label} {count}
    </span>
  ));
  return (
    <Chart
      name="claims"
      class="verdict-tally"
      title={title}
      isTitleSaid={isTitleSaid}
      note={<p>{key}</p>}
      csv="/data/claims.csv"
      table={<TallyTable all={all} tallies={tallies} />}
    >
      {drawings.map(({ at, ...size }) => (
        <Drawing key={at} layout={layoutVerdictTally(tallies, size)} class={`for-${at}`} />
      ))}
    </Chart>
  );
}

/** How many claims of the articles read are corroborated; of a record without such articles, how many it holds. */
export function claimsTitle({ articles }: ClaimOverview, read: number, all: number): string {
  const [first] = articles.counts;
  if (!articles.total || !first) return `${counted(all, "claim")} held against the sources`;
  const found = `${first.count} ${noun(first.count, "is", "are")} ${first.label.toLowerCase()}`;
  return `Of ${counted(articles.total, "claim")} in ${numberWord(read)} ${noun(read, "article")}, ${found}`;
}
