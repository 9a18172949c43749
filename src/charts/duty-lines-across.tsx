import { treatyClass } from "../components/marks.tsx";
import type { DutyLinesLayout, DutyStroke } from "./duty-lines-layout.ts";
import {
  AbsenceText,
  EvidenceMark,
  round,
  StrokeBasis,
  StrokeTitle,
  useForceWords,
  useStrokeWords,
  waitWords,
} from "./duty-lines-parts.tsx";

const top = 62;
const step = 80;
const levelY = (level: number) => top + level * step;

type Props = { layout: DutyLinesLayout; width: number; gutter: number };

/** The names of the levels, each on its line across, and the years below. */
function Ground({ layout, width, gutter }: Props) {
  const bottom = levelY(layout.levels.length - 1) + 36;
  return (
    <>
      {layout.levels.map((name, level) => (
        <g key={name}>
          <line class="grid" x1={gutter} x2={width} y1={levelY(level)} y2={levelY(level)} />
          <text class="strong" x="0" y={levelY(level) + 4}>
            {name}
          </text>
        </g>
      ))}
      <g class="axis">
        {layout.ticks.map(({ at, label }) => (
          <g key={label}>
            <line class="base" x1={round(at)} x2={round(at)} y1={bottom} y2={bottom + 5} />
            <text x={round(at)} y={bottom + 19} text-anchor="middle">
              {label}
            </text>
          </g>
        ))}
        <line class="base" x1={gutter} x2={width} y1={bottom} y2={bottom} />
        {layout.breakAt !== null && (
          <path class="break-mark" d={`M${round(layout.breakAt - 9)} ${bottom + 5}l3 -10m3 10l3 -10`} />
        )}
      </g>
    </>
  );
}

/** Falls to the level without a treaty and rises from it. */
function Gaps({ layout }: Pick<Props, "layout">) {
  const none = levelY(layout.levels.length - 1);
  return (
    <>
      {layout.gaps.map(({ from, to, years }) => {
        const before = layout.strokes.find((stroke) => stroke.isMain && Math.abs(stroke.to - from) < 1);
        const after = layout.strokes.find((stroke) => stroke.isMain && Math.abs(stroke.from - to) < 1);
        const rise = levelY(after?.level ?? 0);
        return (
          <g key={years}>
            <path
              class="gap-line"
              d={`M${round(from)} ${levelY(before?.level ?? 0) + 6}V${none}H${round(to)}V${rise + 6}`}
            />
            <text class="soft halo" x={round((from + to) / 2)} y={none + 18} text-anchor="middle">
              {years}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Stroke({ stroke }: { stroke: DutyStroke }) {
  return (
    <line
      class={`duty-stroke rank-${Math.min(stroke.rank, 2)} ${stroke.isMain ? "is-main" : ""} ${treatyClass(stroke.treaty)}`}
      x1={round(stroke.from)}
      x2={round(stroke.to)}
      y1={levelY(stroke.level)}
      y2={levelY(stroke.level)}
    />
  );
}

/** A duty's words: those of the heaviest level above its line, the others below; near the right end they end there. */
function StrokeLabel({ stroke, layout }: { stroke: DutyStroke; layout: DutyLinesLayout }) {
  const force = useForceWords();
  const isLate = stroke.to === layout.end && stroke.from > layout.end * 0.55;
  const x = isLate ? stroke.to : stroke.from;
  const anchor = isLate ? ("end" as const) : ("start" as const);
  const { year, words } = useStrokeWords()(stroke);
  const text = [year, words].filter(Boolean).join(": ");
  if (!stroke.isMain) {
    const y = levelY(stroke.level) - 12;
    return (
      <>
        <EvidenceMark level={stroke.evidence} x={isLate ? x - 15 : x} y={y} />
        <StrokeTitle stroke={stroke} text={text} x={isLate ? x - 22 : x + 22} y={y} anchor={anchor} />
      </>
    );
  }
  const y = levelY(stroke.level) + (stroke.level === 0 ? -34 : 29);
  return (
    <>
      <StrokeTitle stroke={stroke} text={text} x={x} y={y} anchor={anchor} />
      <StrokeBasis stroke={stroke} x={x} y={y + 18} anchor={anchor} text={force(stroke.treaty)} />
    </>
  );
}

function Waits({ layout }: Pick<Props, "layout">) {
  return (
    <>
      {layout.waits.map((wait) => (
        <g key={wait.treaty}>
          <line
            class={`duty-wait ${treatyClass(wait.treaty)}`}
            x1={round(wait.from)}
            x2={round(wait.to)}
            y1={levelY(wait.level)}
            y2={levelY(wait.level)}
          />
          {wait.to - wait.from > 20 && (
            <text class="soft halo" x={round(wait.from)} y={levelY(wait.level) + 19}>
              {waitWords(wait)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** The lines of duty drawn across, oldest at the left. */
export function DutyLinesAcross({ id, class: className, ...props }: Props & { id: string; class: string }) {
  const { layout, width } = props;
  const height = levelY(layout.levels.length - 1) + 60;
  return (
    <svg class={className} viewBox={`0 0 ${width} ${height}`} role="group" aria-labelledby={id}>
      <Ground {...props} />
      <Gaps layout={layout} />
      <Waits layout={layout} />
      {layout.absences.map((absence) => (
        <AbsenceText
          key={absence.treaty}
          absence={absence}
          text="no such duty found"
          x={absence.from}
          y={levelY(absence.level) + 19}
        />
      ))}
      {layout.strokes.map((stroke) => (
        <Stroke key={stroke.address} stroke={stroke} />
      ))}
      {layout.strokes.map((stroke) => (
        <StrokeLabel key={stroke.address} stroke={stroke} layout={layout} />
      ))}
    </svg>
  );
}
