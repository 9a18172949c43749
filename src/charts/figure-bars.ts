import { scaleLinear } from "d3";

import type { FigureEntry } from "../assemble/figures.ts";

/** The scale of one quantity: its ticks, with their place in hundredths of the width. */
export type FigureScale = { ticks: { at: number; label: string }[] };

/** One number drawn on its scale; places in hundredths of the width. */
export type FigureBar = {
  id: string;
  /** A single number, a range, a least without a most, or a most without a least. */
  shape: "point" | "range" | "from" | "to";
  start: number;
  end: number;
};

export type FigureBars = { scale: FigureScale; bars: FigureBar[] };

const compact = new Intl.NumberFormat("en-GB", { notation: "compact", compactDisplay: "long" });
const full = new Intl.NumberFormat("en-GB");

/** A tick in words: "10,000", "6 million". */
const tickLabel = (n: number) => (n >= 1_000_000 ? compact.format(n) : full.format(n));

const round = (n: number) => Math.round(n * 100) / 100;

function barOf({ id, low, high }: FigureEntry, x: (n: number) => number): FigureBar {
  if (low !== null && high !== null)
    return { id, shape: low === high ? "point" : "range", start: round(x(low)), end: round(x(high)) };
  if (low !== null) return { id, shape: "from", start: round(x(low)), end: round(x(low)) };
  return { id, shape: "to", start: 0, end: round(x(high ?? 0)) };
}

/**
 * Lays out the figures of one quantity on a common scale from nought. Places are hundredths of whatever width the
 * drawing gets; an eighth is kept free at the right for the arrows of numbers that have no most.
 */
export function layoutFigureBars(figures: readonly FigureEntry[]): FigureBars {
  const most = Math.max(1, ...figures.flatMap(({ low, high }) => [low ?? 0, high ?? 0]));
  const scale = scaleLinear([0, most], [0, 88]);
  return {
    scale: { ticks: scale.ticks(2).map((n) => ({ at: round(scale(n)), label: tickLabel(n) })) },
    bars: figures.map((figure) => barOf(figure, scale)),
  };
}
