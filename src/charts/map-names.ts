/** Where the name of a mark stands, beside, over or under its circle. */
export type NamePlace = { x: number; y: number; anchor: "start" | "middle" | "end" };

type Mark = { x: number; y: number; radius: number; text: string };
type Rect = { left: number; right: number; top: number; bottom: number };

const [charWidth, lineHeight] = [6.7, 14];

const overlaps = (a: Rect, b: Rect) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const circleOf = ({ x, y, radius }: Mark): Rect => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** The ways to name a mark, in the order in which they are tried: at its sides, over and under it, at its corners. */
function ways({ x, y, radius }: Mark): NamePlace[] {
  const off = radius + 4;
  const corner = radius * 0.71 + 2;
  return [
    { x: x + off, y: y + 4, anchor: "start" },
    { x: x - off, y: y + 4, anchor: "end" },
    { x, y: y - off, anchor: "middle" },
    { x, y: y + off + 10, anchor: "middle" },
    { x: x + corner, y: y + corner + 10, anchor: "start" },
    { x: x - corner, y: y + corner + 10, anchor: "end" },
    { x: x + corner, y: y - corner, anchor: "start" },
    { x: x - corner, y: y - corner, anchor: "end" },
  ];
}

function rectOf({ x, y, anchor }: NamePlace, text: string): Rect {
  const width = text.length * charWidth;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - lineHeight + 3, bottom: y + 3 };
}

/**
 * Finds a place for the name of each mark, in the order given, so that no name lies over another, over a circle or
 * beyond the box; null for a mark whose name has no room.
 */
export function placeNames(
  marks: readonly Mark[],
  box: { width: number; height: number },
): (NamePlace | null)[] {
  const taken = marks.map(circleOf);
  return marks.map((mark, i) => {
    const own = taken[i];
    const found = ways(mark).find((way) => {
      const rect = rectOf(way, mark.text);
      const isIn = rect.left >= 0 && rect.right <= box.width && rect.top >= 0 && rect.bottom <= box.height;
      return isIn && taken.every((other) => other === own || !overlaps(rect, other));
    });
    if (found) taken.push(rectOf(found, mark.text));
    return found ?? null;
  });
}
