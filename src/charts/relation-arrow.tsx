import { symbol, symbolCross, symbolTriangle, type SymbolType } from "d3";

import { type KnownTerm, ofTerm } from "../assemble/terms.ts";

/** How a relation is drawn: a shape of D3, turned by degrees, or strokes of our own in a box of 16 by 16. */
type Drawing = { shape: SymbolType; turn: number } | { strokes: string };

const drawings: Record<KnownTerm<"relations">, Drawing> = {
  new: { shape: symbolCross, turn: 0 },
  strengthened: { shape: symbolTriangle, turn: 0 },
  weakened: { shape: symbolTriangle, turn: 180 },
  dropped: { shape: symbolCross, turn: 45 },
  "carried-over": { strokes: "M-5 -2.5h10M-5 2.5h10" },
  reworded: { strokes: "M-6 1c2 -5 4 -5 6 -1s4 4 6 -1" },
  unknown: { strokes: "M-3 -3c0 -4 6.5 -4 6.5 0c0 2.5 -3.5 2.2 -3.5 4.6M0 5.2v0.6" },
};

/** The mark of a relation, centred on the origin of its box of 16 by 16. */
function RelationShape({ relation }: { relation: string }) {
  const drawing = ofTerm("relations", drawings, relation);
  if ("strokes" in drawing) return <path class="stroke" d={drawing.strokes} />;
  const outline = symbol(drawing.shape, 52)() ?? "";
  return <path class="solid" d={outline} transform={`rotate(${drawing.turn})`} />;
}

/** The mark of a relation alone, for keys and lists; the words stand beside it. */
export function RelationMark({ relation }: { relation: string }) {
  return (
    <svg
      class={`relation-mark r-${relation}`}
      viewBox="-9 -9 18 18"
      width="18"
      height="18"
      aria-hidden="true"
    >
      <RelationShape relation={relation} />
    </svg>
  );
}

/** An arrow from the older treaty's cell to the newer one's, with the mark of the relation on it. */
export function RelationArrow({ relation }: { relation: string }) {
  return (
    <svg class={`relation-arrow r-${relation}`} viewBox="0 0 56 24" width="56" height="24" aria-hidden="true">
      <path class="line" d="M1 12H17M39 12H53" />
      <path class="line" d="M49 8l5 4l-5 4" />
      <g transform="translate(28 12)">
        <RelationShape relation={relation} />
      </g>
    </svg>
  );
}
