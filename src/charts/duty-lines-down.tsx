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
import { linesOf } from "./lines-of.ts";

/** Width of the drawing, where its words begin, and how far its lines stand apart, in pixels. */
const downWidth = 340;
const textX = 146;
const lineHeight = 19;
const levelX = (level: number) => 20 + level * 50;

type Line =
  | { kind: "year" | "words" | "more" | "basis"; stroke: DutyStroke }
  | { kind: "wait" | "absence" | "gap"; place: number };
type Block = { y: number; lines: Line[] };

/** What is said beside each stroke, newest first, each block below the one before. */
function blocksOf(layout: DutyLinesLayout): Block[] {
  const mains = layout.strokes.filter(({ isMain }) => isMain);
  const wanted = [
    ...mains.map((stroke): Block => {
      const wait = layout.waits.findIndex(
        ({ treaty, from, to }) => treaty === stroke.treaty && from - to > 8,
      );
      const absence = layout.absences.findIndex(({ treaty }) => treaty === stroke.treaty);
      return {
        y: Math.min(stroke.from, stroke.to) + 12,
        lines: [
          { kind: "year", stroke },
          ...(stroke.words ? [{ kind: "words" as const, stroke }] : []),
          { kind: "basis", stroke },
          ...layout.strokes
            .filter((other) => other.treaty === stroke.treaty && !other.isMain)
            .map((other): Line => ({ kind: "more", stroke: other })),
          ...(absence < 0 ? [] : [{ kind: "absence" as const, place: absence }]),
          ...(wait < 0 ? [] : [{ kind: "wait" as const, place: wait }]),
        ],
      };
    }),
    ...layout.gaps.map((gap, place): Block => ({
      y: (gap.from + gap.to) / 2 + 4,
      lines: [{ kind: "gap", place }],
    })),
  ].sort((a, b) => a.y - b.y);
  let free = 0;
  return wanted.map((block) => {
    const y = Math.max(block.y, free);
    free = y + block.lines.length * lineHeight + 6;
    return { ...block, y };
  });
}

/** One line on a stroke: its year, its words, a further duty with its evidence, or since when and how known. */
function StrokeLine({ kind, stroke, y }: { kind: string; stroke: DutyStroke; y: number }) {
  const force = useForceWords();
  const { year, words } = useStrokeWords()(stroke);
  if (kind === "basis")
    return (
      <StrokeBasis
        stroke={stroke}
        x={textX}
        y={y}
        text={force(stroke.treaty).replace(/^(.*) – .*$/, "from $1")}
      />
    );
  if (kind !== "more")
    return (
      <StrokeTitle
        stroke={stroke}
        text={kind === "year" ? year : words}
        isSmall={kind === "words"}
        x={textX}
        y={y}
      />
    );
  return (
    <>
      <EvidenceMark level={stroke.evidence} x={textX} y={y} />
      <StrokeTitle stroke={stroke} text={words} x={textX + 22} y={y} />
    </>
  );
}

function LineText({ line, layout, y }: { line: Line; layout: DutyLinesLayout; y: number }) {
  if ("stroke" in line) return <StrokeLine kind={line.kind} stroke={line.stroke} y={y} />;
  const wait = layout.waits[line.place];
  const absence = layout.absences[line.place];
  const gap = layout.gaps[line.place];
  if (line.kind === "absence" && absence)
    return <AbsenceText absence={absence} text="no such duty found" x={textX} y={y} />;
  const text = line.kind === "wait" ? wait && waitWords(wait) : gap && `no treaty ${gap.years}`;
  return (
    <text class="soft" x={textX} y={round(y)}>
      {text}
    </text>
  );
}

function Strokes({ layout }: { layout: DutyLinesLayout }) {
  return (
    <>
      {layout.waits.map(({ treaty, level, from, to }) => (
        <line
          key={treaty}
          class={`duty-wait ${treatyClass(treaty)}`}
          x1={levelX(level)}
          x2={levelX(level)}
          y1={round(from)}
          y2={round(to)}
        />
      ))}
      {layout.strokes.map(({ treaty, level, from, to, rank, isMain, address }) => (
        <line
          key={address}
          class={`duty-stroke rank-${Math.min(rank, 2)} ${isMain ? "is-main" : ""} ${treatyClass(treaty)}`}
          x1={levelX(level)}
          x2={levelX(level)}
          y1={round(from)}
          y2={round(to)}
        />
      ))}
    </>
  );
}

function Ground({ layout, top, bottom }: { layout: DutyLinesLayout; top: number; bottom: number }) {
  const none = levelX(layout.levels.length - 1);
  return (
    <>
      {layout.levels.map((name, level) => (
        <g key={name}>
          <line class="grid" x1={levelX(level)} x2={levelX(level)} y1={top} y2={bottom} />
          {linesOf(name, 7).map((words, i, all) => (
            <text
              key={words}
              class="strong"
              x={levelX(level)}
              y={top - 8 - (all.length - 1 - i) * 14}
              text-anchor="middle"
            >
              {words}
            </text>
          ))}
        </g>
      ))}
      {layout.gaps.map(({ from, to, years }) => {
        const before = layout.strokes.find((stroke) => stroke.isMain && Math.abs(stroke.to - from) < 1);
        const after = layout.strokes.find((stroke) => stroke.isMain && Math.abs(stroke.from - to) < 1);
        const [a, b] = [levelX(before?.level ?? 0), levelX(after?.level ?? 0)];
        return (
          <path key={years} class="gap-line" d={`M${a + 6} ${round(from)}H${none}V${round(to)}H${b + 6}`} />
        );
      })}
    </>
  );
}

/** The lines of duty drawn downwards for a narrow screen, the newest on top. */
export function DutyLinesDown(props: {
  layout: DutyLinesLayout;
  range: readonly [number, number];
  id: string;
  class: string;
}) {
  const { layout, range, id, class: className } = props;
  const [bottom, top] = range;
  const blocks = blocksOf(layout);
  const last = blocks.at(-1);
  const height = Math.max(bottom, (last?.y ?? 0) + (last?.lines.length ?? 0) * lineHeight) + 6;
  return (
    <svg class={className} viewBox={`0 0 ${downWidth} ${round(height)}`} role="group" aria-labelledby={id}>
      <Ground layout={layout} top={top} bottom={bottom} />
      <Strokes layout={layout} />
      {blocks.flatMap(({ y, lines }) =>
        lines.map((line, i) => (
          <LineText key={`${line.kind}-${i}`} line={line} layout={layout} y={y + i * lineHeight} />
        )),
      )}
    </svg>
  );
}
