import type { Instrument } from "../assemble/subject.ts";
import { usePublication } from "./context.tsx";

type MarkShape = Instrument["mark"];

/** Outlines of the marks in a box of 12 by 12. */
export const markPaths: Record<MarkShape, string> = {
  circle: "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z",
  square: "M1.5 1.5h9v9h-9z",
  diamond: "M6 0l6 6l-6 6l-6-6z",
  triangle: "M6 0.5l6 10.5h-12z",
  cross: "M4 0.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5v-4h3.5z",
  star: "M6 0l1.6 4h4.2l-3.4 2.7l1.3 4.2l-3.7-2.5l-3.7 2.5l1.3-4.2l-3.4-2.7h4.2z",
};

/** The mark of every treaty that is not a main instrument: a ring. */
export const ring = "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10zm0 2a3 3 0 1 1 0 6a3 3 0 1 1 0-6z";

/**
 * The class that gives a treaty its accent, by its place among the main instruments: the same treaty, the same
 * colour and mark, everywhere. For use while a component is rendered.
 */
export function treatyClass(id: string): string {
  const place = usePublication().datasets.subject.instruments.findIndex(({ treaty }) => treaty === id);
  return place < 0 ? "instrument-other" : `instrument-${place + 1}`;
}

/** The shape of a treaty's mark, or undefined for one that is not a main instrument. For use as `treatyClass`. */
export function treatyMark(id: string): MarkShape | undefined {
  return usePublication().datasets.subject.instruments.find(({ treaty }) => treaty === id)?.mark;
}

/** A treaty's mark, for the eye only; the treaty's name stands beside it. */
export function TreatyMark({ id }: { id: string }) {
  const shape = treatyMark(id);
  return (
    <svg class={`mark ${treatyClass(id)}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={shape ? markPaths[shape] : ring} />
    </svg>
  );
}

/** How well an event is evidenced, in words with a mark of one to four bars. */
export function ConfidenceBadge({ level }: { level: string }) {
  const { datasets } = usePublication();
  const levels = datasets.terms.list("confidence-levels");
  const rank = levels.length - levels.findIndex(({ id }) => id === level);
  return (
    <span
      class={`badge confidence c-${level}`}
      title={datasets.terms.term("confidence-levels", level).definition}
    >
      <Bars filled={rank} of={levels.length} />
      {datasets.terms.label("confidence-levels", level)}
    </span>
  );
}

/** The same without a drawing of its own, for long lists: its style draws the bars (`rank-1` to `rank-4`). */
export function ConfidenceTag({ level }: { level: string }) {
  const { terms } = usePublication().datasets;
  const levels = terms.list("confidence-levels");
  const rank = levels.length - levels.findIndex(({ id }) => id === level);
  return (
    <span class={`badge confidence c-${level} rank-${rank}`}>{terms.label("confidence-levels", level)}</span>
  );
}

/** How much of a provision was read, in words with a mark of one to four bars. */
export function EvidenceBadge({ level }: { level: string }) {
  const { datasets } = usePublication();
  const levels = datasets.terms.list("evidence-levels");
  const rank = levels.length - 1 - levels.findIndex(({ id }) => id === level);
  return (
    <span
      class={`badge evidence e-${level}`}
      title={datasets.terms.term("evidence-levels", level).definition}
    >
      <Bars filled={rank} of={levels.length - 1} />
      {datasets.terms.label("evidence-levels", level)}
    </span>
  );
}

/** How much of a provision was read as bars, with the words for those who do not see them. */
export function EvidenceBars({ level }: { level: string }) {
  const { terms } = usePublication().datasets;
  const levels = terms.list("evidence-levels");
  const rank = levels.length - 1 - levels.findIndex(({ id }) => id === level);
  return (
    <span class="badge evidence">
      <Bars filled={rank} of={levels.length - 1} />
      <span class="visually-hidden">{terms.label("evidence-levels", level)}</span>
    </span>
  );
}

/** What became of an obligation, in words; the shape of the tag differs as well as its colour. */
export function RelationBadge({ relation }: { relation: string }) {
  const { datasets } = usePublication();
  return (
    <span
      class={`badge relation r-${relation}`}
      title={datasets.terms.term("relations", relation).definition}
    >
      {datasets.terms.label("relations", relation)}
    </span>
  );
}

const round = (n: number) => Math.round(n * 10) / 10;

/** Rising bars, `filled` of `of` of them solid; for the eye only. */
function Bars({ filled, of }: { filled: number; of: number }) {
  const bars = Array.from({ length: of }, (_, i) => `M${i * 4} ${round(7 - (i * 7) / of)}h3V10h-3z`);
  return (
    <svg class="bars" viewBox={`0 0 ${of * 4} 10`} width={of * 4} height="10" aria-hidden="true">
      <path class="on" d={bars.slice(0, filled).join("")} />
      {filled < of && <path class="off" d={bars.slice(filled).join("")} />}
    </svg>
  );
}
