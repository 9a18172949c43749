import { useHref, usePublication } from "../components/context.tsx";
import { treatyClass } from "../components/marks.tsx";
import { dayWords } from "../dates/day-words.ts";
import type { DutyAbsence, DutyStroke, DutyWait } from "./duty-lines-layout.ts";

/** A place in a drawing, and which end of a text stands there. */
type TextPlace = { x: number; y: number; anchor?: "start" | "end" | undefined };

/** A figure with one decimal, as drawings are written. */
export const round = (n: number) => Math.round(n * 10) / 10;

/** Rising bars for how much of a provision was read, 16 by 10 pixels, with the words for it as a title. */
export function EvidenceMark({ level, x, y }: { level: string; x: number; y: number }) {
  const { terms } = usePublication().datasets;
  const levels = terms.list("evidence-levels").slice(0, -1);
  const found = levels.findIndex(({ id }) => id === level);
  const filled = found < 0 ? 0 : levels.length - found;
  return (
    <g class="evidence-mark" transform={`translate(${round(x)} ${round(y)})`}>
      <title>{terms.label("evidence-levels", level)}</title>
      {levels.map(({ id }, i) => (
        <rect
          key={id}
          class={i < filled ? "on" : "off"}
          x={i * 4}
          width="3"
          y={-3 - i * 2}
          height={3 + i * 2}
        />
      ))}
    </g>
  );
}

/** Words for how long a treaty was in force. */
export function useForceWords(): (treaty: string) => string {
  const { treatyById } = usePublication();
  return (id) => {
    const treaty = treatyById.get(id);
    const from = treaty?.entryIntoForce?.date;
    if (!from) return "";
    return treaty.ended ? `${from.words} – ${treaty.ended.date.words}` : `since ${from.words}`;
  };
}

/** The year of a treaty and the few words for what it owed; words alone for a duty beside the heaviest. */
export function useStrokeWords(): (stroke: DutyStroke) => { year: string; words: string } {
  const { treatyById } = usePublication();
  return ({ treaty, isMain, words }) => ({ year: isMain ? (treatyById.get(treaty)?.year ?? "") : "", words });
}

type TitleProps = { stroke: DutyStroke; text: string; isSmall?: boolean } & TextPlace;

/** Words for what a treaty owed, as a link to its provision. */
export function StrokeTitle({ stroke, text, isSmall = !stroke.isMain, x, y, anchor = "start" }: TitleProps) {
  const href = useHref();
  if (!text) return null;
  return (
    <a href={href(stroke.address)}>
      <text
        class={`${isSmall ? "duty-more" : "duty-title"} ${treatyClass(stroke.treaty)}`}
        x={round(x)}
        y={round(y)}
        text-anchor={anchor}
      >
        {text}
      </text>
    </a>
  );
}

/** When a treaty was in force and how well the duty is evidenced, on one line. */
export function StrokeBasis({
  stroke,
  x,
  y,
  anchor = "start",
  text,
}: { stroke: DutyStroke; text: string } & TextPlace) {
  const isEnd = anchor === "end";
  return (
    <>
      <EvidenceMark level={stroke.evidence} x={isEnd ? x - 15 : x} y={y} />
      <text class="soft halo" x={round(isEnd ? x - 22 : x + 22)} y={round(y)} text-anchor={anchor}>
        {text}
      </text>
    </>
  );
}

/** That a treaty has no such duty, as a link to the evidence of it. */
export function AbsenceText({ absence, text, x, y }: { absence: DutyAbsence; text: string } & TextPlace) {
  const href = useHref();
  return (
    <a href={href(absence.address)}>
      <text class={`duty-absent halo ${treatyClass(absence.treaty)}`} x={round(x)} y={round(y)}>
        {text}
      </text>
    </a>
  );
}

/** The day on which a treaty that was not yet in force was signed. */
export const waitWords = ({ day }: DutyWait) => `signed ${dayWords(day)}`;
