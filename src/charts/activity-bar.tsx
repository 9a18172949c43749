import { scaleSqrt } from "d3";

/** A bar as long as the root of `n`, full at `most`; for the eye only, the number stands beside it. */
export function ActivityBar({ n, most }: { n: number; most: number }) {
  const width = scaleSqrt([0, most], [0, 100]);
  return (
    <svg class="activity-bar" viewBox="0 0 100 6" width="100" height="6" aria-hidden="true">
      <rect width={Math.max(1.5, Math.round(width(n)))} height="6" />
    </svg>
  );
}
