/** Distance of a finger's way across, in pixels of the screen, that means the next or the previous step. */
const swipe = 60;

const steps = [...document.querySelectorAll<HTMLElement>(".story-step")];
const links = [...document.querySelectorAll<SVGAElement>(".story-rail a")];

/** The step that lies at the upper third of the screen. */
function current(): number {
  const line = window.innerHeight / 2;
  return Math.max(
    0,
    steps.findLastIndex((step) => step.getBoundingClientRect().top <= line),
  );
}

/** Marks a step on the rail and puts the frame of its window there. */
function mark(at: number): void {
  for (const link of links) {
    const isCurrent = link.getAttribute("href") === `#${steps[at]?.id}`;
    if (!isCurrent) {
      link.removeAttribute("aria-current");
      continue;
    }
    link.setAttribute("aria-current", "step");
    const [x = "0", width = "0"] = link.dataset.window?.split(" ") ?? [];
    const frame = link.parentElement?.querySelector<SVGRectElement>(".story-window");
    frame?.setAttribute("x", x);
    frame?.setAttribute("width", width);
  }
}

/** Brings a step into view, without motion for those who want none, and gives it the focus. */
function go(to: number): void {
  const step = steps[to];
  if (!step) return;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  step.focus({ preventScroll: true });
  step.scrollIntoView({ behavior: isStill ? "instant" : "smooth", block: "start" });
  history.replaceState(null, "", `#${step.id}`);
}

let isAsked = false;
function follow(): void {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    mark(current());
  });
}

document.addEventListener("keydown", (event) => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
  const isTyping = event.target instanceof Element && event.target.matches("input, select, textarea");
  if (by === undefined || !isPlain || isTyping) return;
  event.preventDefault();
  go(current() + by);
});

let start: Touch | undefined;
const story = document.querySelector<HTMLElement>(".story");
story?.addEventListener("touchstart", ({ touches }) => void (start = touches[0]), { passive: true });
story?.addEventListener("touchend", ({ changedTouches: [end] }) => {
  if (!start || !end) return;
  const [across, down] = [end.clientX - start.clientX, end.clientY - start.clientY];
  if (Math.abs(across) > swipe && Math.abs(across) > 2 * Math.abs(down))
    go(current() + (across < 0 ? 1 : -1));
});

window.addEventListener("scroll", follow, { passive: true });
window.addEventListener("resize", follow, { passive: true });
follow();
