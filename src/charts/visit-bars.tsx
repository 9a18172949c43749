import type { Visits } from "../assemble/visits.ts";
import { DateText } from "../components/dates.tsx";
import { Link } from "../components/link.tsx";
import { layoutVisitBars, type VisitRow } from "./visit-bars-layout.ts";

/** What the drawing shows, in a sentence for those who do not see it. */
function inWords({ directions, years }: Visits): string {
  const of = directions.map(({ by, to, byName, toName }) => {
    const counts = years.map(({ year, counts }) => ({
      year,
      n: counts.find((count) => count.by === by && count.to === to)?.n ?? 0,
    }));
    const total = counts.reduce((sum, { n }) => sum + n, 0);
    const most = counts.reduce((best, count) => (count.n > best.n ? count : best));
    return `${byName} to ${toName}: ${total}, most in ${most.year} (${most.n})`;
  });
  return `Visits by year, ${years[0]?.year} to ${years.at(-1)?.year}. ${of.join("; ")}.`;
}

function Row({ row, width }: { row: VisitRow; width: number }) {
  return (
    <g>
      <text class="visit-name" x="0" y={row.top + 18}>
        {row.name}
      </text>
      <line class="visit-base" x1="0" x2={width} y1={row.base} y2={row.base} />
      {row.bars.map(({ year, n, x, y, width: w, height }) => (
        <g key={year}>
          <rect class="visit-bar" x={x} y={y} width={w} height={height} />
          <text class="visit-count" x={x + w / 2} y={y - 3} text-anchor="middle">
            {n}
          </text>
        </g>
      ))}
    </g>
  );
}

function Drawing({ visits, width, fits }: { visits: Visits; width: number; fits: string }) {
  const { height, rows, ticks } = layoutVisitBars(visits, width);
  return (
    <svg
      class={`visit-bars ${fits}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={inWords(visits)}
    >
      {rows.map((row) => (
        <Row key={row.name} row={row} width={width} />
      ))}
      {ticks.map(({ x, year }) => (
        <text key={year} class="visit-year" x={x} y={height - 4} text-anchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}

function Table({ visits: { directions, years } }: { visits: Visits }) {
  return (
    <table class="visit-table">
      <caption class="visually-hidden">Visits by year and direction, each with its events</caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          {directions.map(({ by, to, byName, toName }) => (
            <th key={by + to} scope="col">
              {byName} to {toName}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...years]
          .reverse()
          .filter(({ counts }) => counts.some(({ n }) => n > 0))
          .map(({ year, counts }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {counts.map(({ by, to, n, events }) => (
                <td key={by + to}>
                  {n || "–"}
                  {n > 0 && (
                    <ul>
                      {events.map(({ id, address, title, date }) => (
                        <li key={id}>
                          <Link to={address}>{title}</Link>{" "}
                          <span class="quiet">
                            <DateText date={date} />
                          </span>
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** The visits by year and direction: a drawing, wide and narrow, and a table with the events behind each number. */
export function VisitBars({ visits }: { visits: Visits }) {
  return (
    <>
      <figure class="chart">
        <Drawing visits={visits} width={720} fits="wide-only" />
        <Drawing visits={visits} width={320} fits="narrow-only" />
      </figure>
      <details class="visit-events">
        <summary>The visits of each year</summary>
        <div class="scroll" tabIndex={0} role="region" aria-label="The visits of each year">
          <Table visits={visits} />
        </div>
      </details>
    </>
  );
}
