/** A label wanted at `x`; `anchor` says which end of the text stands there. */
export type Label = { x: number; text: string; anchor?: "start" | "middle" | "end" };

export type PlacedLabel = Label & { row: number; anchor: "start" | "middle" | "end" };

const spanOf = (x: number, width: number, anchor: PlacedLabel["anchor"]): [number, number] =>
  anchor === "start" ? [x, x + width] : anchor === "end" ? [x - width, x] : [x - width / 2, x + width / 2];

/**
 * Puts labels into rows so that none overlaps another or leaves `range`. Labels are taken in the order given,
 * each into the lowest row with room; one that fits in no row is left out. `charWidth` is a width in pixels
 * that the average character does not exceed.
 */
export function placeLabels(
  labels: readonly Label[],
  { range, rows, charWidth }: { range: [number, number]; rows: number; charWidth: number },
): PlacedLabel[] {
  const taken: [number, number][][] = Array.from({ length: rows }, () => []);
  return labels.flatMap((label): PlacedLabel[] => {
    const width = label.text.length * charWidth + 8;
    for (const anchor of label.anchor ? [label.anchor] : (["middle", "start", "end"] as const)) {
      const [left, right] = spanOf(label.x, width, anchor);
      if (left < range[0] - 1 || right > range[1] + 1) continue;
      const row = taken.findIndex((spans) => spans.every(([a, b]) => right <= a || left >= b));
      if (row < 0) continue;
      taken[row]?.push([left, right]);
      return [{ ...label, row, anchor }];
    }
    return [];
  });
}
