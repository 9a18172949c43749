/** A point of a drawing. */
export type Point = { x: number; y: number };

/** Corners of the figure that stands for a circle. */
const CORNERS = 12;

function circle({ x, y }: Point, radius: number): Point[] {
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

/** How much nearer a place is to one point than to another: above zero on the side of the first. */
const lead = (at: Point, one: Point, other: Point) =>
  (at.x - other.x) ** 2 + (at.y - other.y) ** 2 - (at.x - one.x) ** 2 - (at.y - one.y) ** 2;

/** What of a convex figure is nearer to one point than to another (Sutherland and Hodgman's way of cutting). */
function nearer(figure: readonly Point[], one: Point, other: Point): Point[] {
  return figure.flatMap((from, i) => {
    const to = figure[(i + 1) % figure.length] ?? from;
    const [start, end] = [lead(from, one, other), lead(to, one, other)];
    const share = start / (start - end);
    const crossing = { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
    return [...(start >= 0 ? [from] : []), ...(start >= 0 !== end >= 0 ? [crossing] : [])];
  });
}

/**
 * What of a circle around a mark is nearer to it than to any other mark, as corners of a convex figure: the part in
 * which a pointer means this mark; undefined if that is the whole circle. Figures of different marks do not overlap,
 * so that no small mark takes the place of a large one; marks at one and the same point share theirs.
 */
export function nearestCell(mark: Point, others: readonly Point[], radius: number): Point[] | undefined {
  const near = others.filter(({ x, y }) => {
    const distance = Math.hypot(x - mark.x, y - mark.y);
    return distance > 0 && distance < 2 * radius;
  });
  if (!near.length) return undefined;
  return near.reduce((figure, other) => nearer(figure, mark, other), circle(mark, radius));
}
