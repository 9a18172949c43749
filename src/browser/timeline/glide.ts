import type { Span } from "./span.ts";

/** How long the picture takes from one window to the next, in milliseconds. */
const duration = 450;

const eased = (share: number) => (share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) ** 2);

/**
 * Makes what moves the picture from window to window, at once for readers who want no motion. A new way ends the one
 * before; `done` is called at the end of a way that was gone to its end.
 */
export function makeGlide(set: (span: Span) => void): (from: Span, to: Span, done: () => void) => void {
  let way = 0;
  return (from, to, done) => {
    const own = ++way;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      set(to);
      done();
      return;
    }
    const start = performance.now();
    const step = (now: number) => {
      if (own !== way) return;
      const share = eased(Math.min(1, Math.max(0, (now - start) / duration)));
      set([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
      if (share < 1) requestAnimationFrame(step);
      else done();
    };
    requestAnimationFrame(step);
  };
}
