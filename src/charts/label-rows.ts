/** A label wanted at `x`; `anchor` says which end of the text stands there. */
export type Label = { x: number; text: string; anchor?: "start" | "middle" | "end" };

export type PlacedLabel = Label & { row: number; anchor: "start" | "middle" | "end" };

const spanOf = (x: number, width: number, anchor: PlacedLabel["anchor"]): [number, number] =>
  anchor === "start" ? [x, x + width] : anchor === "end" ? [x - width, x] : [x - width / 2, x + width / 2];

/**
 * Puts labels into rows so that none overlaps another or leaves `range`. Labels are taken in the order given,
 * each into the lowest row with room; one that fits in no row is left out. `charWidth` is a width in pixels
 * that the average character does not exceed. With `stems`, each label has a line down from `x`, and no
 * label may stand across the line of another.
 */
export function placeLabels(
  labels: readonly Label[],
  {
    range,
    rows,
    charWidth,
    stems = false,
  }: { range: [number, number]; rows: number; charWidth: number; stems?: boolean },
): PlacedLabel[] {
  const taken: { left: number; right: number; x: number; row: number }[] = [];
  const isClear = (row: number, left: number, right: number, x: number) =>
    taken.every((other) => {
      if (other.row === row) return right <= other.left || left >= other.right;
      if (!stems) return true;
      return other.row > row ? other.x < left || other.x > right : x < other.left || x > other.right;
    });
  return labels.flatMap((label): PlacedLabel[] => {
    const width = label.text.length * charWidth + 8;
    for (let row = 0; row < rows; row++)
      for (const anchor of label.anchor ? [label.anchor] : (["middle", "start", "end"] as const)) {
        const [left, right] = spanOf(label.x, width, anchor);
        if (left < range[0] - 1 || right > range[1] + 1 || !isClear(row, left, right, label.x)) continue;
        taken.push({ left, right, x: label.x, row });
        return [{ ...label, row, anchor }];
      }
    return [];
  });
}
