import { usePublication } from "./context.tsx";

/** The class that gives a treaty its accent: the same year, the same colour and mark, everywhere. */
export function treatyClass(id: string): string {
  const accents: Record<string, string> = {
    "ussr-dprk-1961": "t1961",
    "russia-dprk-2000": "t2000",
    "russia-dprk-2024": "t2024",
  };
  return accents[id] ?? "tother";
}

/** Outlines of the treaty marks in a box of 12 by 12: circle, square, diamond, and a ring for comparators. */
export const markPaths: Record<string, string> = {
  t1961: "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z",
  t2000: "M1.5 1.5h9v9h-9z",
  t2024: "M6 0l6 6l-6 6l-6-6z",
  tother: "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10zm0 2a3 3 0 1 1 0 6a3 3 0 1 1 0-6z",
};

/** A treaty's mark, for the eye only; the treaty's name stands beside it. */
export function TreatyMark({ id }: { id: string }) {
  const accent = treatyClass(id);
  return (
    <svg
      class={`mark ${accent}`}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <path d={markPaths[accent]} fill-rule="evenodd" />
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

/** Rising bars, `filled` of `of` of them solid; for the eye only. */
function Bars({ filled, of }: { filled: number; of: number }) {
  const bars = Array.from({ length: of }, (_, i) => i);
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${of * 4} 10`}
      width={of * 4}
      height="10"
      aria-hidden="true"
      focusable="false"
    >
      {bars.map((i) => (
        <rect
          key={i}
          class={i < filled ? "on" : "off"}
          x={i * 4}
          width="3"
          y={7 - (i * 7) / of}
          height={3 + (i * 7) / of}
        />
      ))}
    </svg>
  );
}
