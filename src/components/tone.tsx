import { type KnownTerm, ofTerm } from "../record/known-terms.ts";
import { usePublication } from "./context.tsx";

/** Outlines that say a tone by shape and fill, centred on the origin, about 12 units wide. */
const outlines: Record<
  KnownTerm<"reaction-tones">,
  readonly { d: string; class: "line" | "solid" | "ground" }[]
> = {
  welcome: [{ d: "M-5.5 0h11M0 -5.5v11", class: "line" }],
  neutral: [{ d: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", class: "ground" }],
  concern: [
    { d: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", class: "ground" },
    { d: "M-5 0a5 5 0 0 0 10 0z", class: "solid" },
  ],
  condemnation: [{ d: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", class: "solid" }],
  measures: [{ d: "M0 -6.5l6.2 11.5h-12.4z", class: "solid" }],
  "none-found": [{ d: "M-4 -4l8 8M4 -4l-8 8", class: "line" }],
};

/** The shape of a tone as SVG paths around the origin. */
export function ToneShape({ tone }: { tone: string }) {
  return (
    <g class={`tone-shape tone-${tone}`}>
      {ofTerm("reaction-tones", outlines, tone).map(({ d, class: className }) => (
        <path key={d} d={d} class={className} />
      ))}
    </g>
  );
}

/** A tone in words with its mark: emptier is milder, full is condemnation, a triangle is a deed. */
export function ToneBadge({ tone }: { tone: string }) {
  const { terms } = usePublication().datasets;
  return (
    <span class="tone" title={terms.term("reaction-tones", tone).definition}>
      <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
        <ToneShape tone={tone} />
      </svg>
      {terms.label("reaction-tones", tone)}
    </span>
  );
}
