import type { FigureBar, FigureScale } from "./figure-bars.ts";

const percent = (n: number) => `${n}%`;

/** The scale above a column of figures: its ticks with their numbers. */
export function FigureAxis({ scale }: { scale: FigureScale }) {
  return (
    <svg class="figure-axis" width="100%" height="18" aria-hidden="true">
      {scale.ticks.map(({ at, label }, i) => (
        <text key={label} x={percent(at)} y="12" text-anchor={i ? "middle" : "start"}>
          {label}
        </text>
      ))}
    </svg>
  );
}

function Mark({ bar }: { bar: FigureBar }) {
  const [start, end] = [percent(bar.start), percent(bar.end)];
  switch (bar.shape) {
    case "point":
      return <circle class="figure-dot" cx={end} cy="10" r="5" />;
    case "range":
      return <line class="figure-span" x1={start} x2={end} y1="10" y2="10" />;
    case "from":
      return (
        <svg x={start} y="0" width="34" height="20" overflow="visible">
          <path class="figure-open" d="M0 4v12M0 10h28m-6-5l6 5l-6 5" />
        </svg>
      );
    case "to":
      return (
        <>
          <line class="figure-open is-below" x1={start} x2={end} y1="10" y2="10" />
          <line class="figure-open" x1={end} x2={end} y1="4" y2="16" />
        </>
      );
  }
}

/** One number on its scale: a dot, a span, an arrow from a least number, or a dashed line up to a most. */
export function FigureMark({ bar, scale }: { bar: FigureBar; scale: FigureScale }) {
  return (
    <svg class="figure-bar" width="100%" height="20" aria-hidden="true">
      {scale.ticks.map(({ at, label }) => (
        <line key={label} class="grid" x1={percent(at)} x2={percent(at)} y1="0" y2="20" />
      ))}
      <Mark bar={bar} />
    </svg>
  );
}
