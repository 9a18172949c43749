import { type KnownTerm, ofTerm } from "../record/known-terms.ts";
import { usePublication } from "./context.tsx";

/** What is drawn inside the circle of a verdict, in a box of 14 by 14; the shape says the verdict without colour. */
const inner: Record<KnownTerm<"claim-verdicts">, string> = {
  corroborated: "M4 7.2l2.1 2.1L10 5.2",
  "in-part": "M7 1.5a5.5 5.5 0 0 0 0 11z",
  contradicted: "M4.6 4.6l4.8 4.8M9.4 4.6l-4.8 4.8",
  anachronistic: "M7 3.6V7l2.4 1.6",
  unverifiable: "M5.3 5.4a1.75 1.75 0 1 1 2.6 1.5q-.9.5-.9 1.3M7 10v.4",
};

/** The mark of a verdict, for the eye only; the verdict's name stands beside it. */
export function VerdictMark({ verdict }: { verdict: string }) {
  return (
    <svg class={`verdict-mark v-${verdict}`} viewBox="0 0 14 14" width="16" height="16" aria-hidden="true">
      <circle cx="7" cy="7" r="5.5" />
      <path d={ofTerm("claim-verdicts", inner, verdict)} />
    </svg>
  );
}

/** A verdict in words, with its mark; its definition shows on hover and stands on the page of claims. */
export function VerdictBadge({ verdict }: { verdict: string }) {
  const { terms } = usePublication().datasets;
  return (
    <span class={`verdict v-${verdict}`} title={terms.term("claim-verdicts", verdict).definition}>
      <VerdictMark verdict={verdict} />
      {terms.label("claim-verdicts", verdict)}
    </span>
  );
}
