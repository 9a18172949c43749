import type { StoryItem } from "../../assemble/timeline.ts";
import type { Context } from "./context.ts";
import { element } from "./element.ts";

/** Distance of a finger's way across, in pixels of the screen, that means the next or the previous step. */
const swipe = 60;

/** A swipe or an arrow key leads a step on or back. */
function listen(root: HTMLElement, move: (by: 1 | -1) => void): void {
  let start: Touch | undefined;
  root.addEventListener("touchstart", ({ touches }) => void (start = touches[0]), { passive: true });
  root.addEventListener("touchend", ({ changedTouches: [end] }) => {
    if (!start || !end) return;
    const [across, down] = [end.clientX - start.clientX, end.clientY - start.clientY];
    if (Math.abs(across) > swipe && Math.abs(across) > 2 * Math.abs(down)) move(across < 0 ? 1 : -1);
  });
  root.addEventListener("keydown", (event) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (!by || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    move(by);
  });
}

/** The step that a number in the address means; null without a story, or beyond it. */
export const stepOf = (story: readonly StoryItem[], n: number | null): StoryItem | null =>
  n === null ? null : (story[n - 1] ?? null);

/** What a step puts into the state: its number, its window and its event. */
export const stateOf = ({ from, to, event }: StoryItem, n: number) =>
  ({ story: n, window: [from, to], event, isOpen: true }) as const;

/** The words of the story over the picture: a panel that leads from step to step and moves the picture with it. */
export function makeStory({ data, store, base, isEmbedded, announce }: Context): {
  root: HTMLElement;
  show: () => void;
} {
  const { story } = data;
  const root = element("section", { class: "tl-story", "aria-label": "Story", tabindex: "-1", hidden: true });
  const go = (n: number) => {
    const step = stepOf(story, n);
    if (step) store.set(stateOf(step, n));
  };
  const button = (words: string, to: number | null) => {
    const made = element("button", { type: "button", disabled: to !== null && !stepOf(story, to) }, words);
    made.addEventListener("click", () => (to === null ? store.set({ story: null }) : go(to)));
    return made;
  };
  listen(root, (by) => go((store.get().story ?? 0) + by));
  let shown: number | null = null;
  return {
    root,
    show() {
      const n = store.get().story;
      if (n === shown) return;
      const hadFocus = root.contains(document.activeElement);
      shown = n;
      const step = stepOf(story, n);
      root.hidden = !step;
      if (!step || n === null) return;
      const target = isEmbedded ? { target: "_blank", rel: "noopener" } : {};
      const words = [
        element("p", { class: "kicker" }, `${n} of ${story.length}`),
        element("h2", {}, step.heading),
      ];
      const link = element(
        "a",
        { href: `${base}/events/${step.event}/`, ...target },
        "The event with its sources",
      );
      const ways = element(
        "div",
        { class: "tl-story-ways" },
        button("Previous", n - 1),
        button("Next", n + 1),
      );
      ways.append(button("Leave", null));
      root.replaceChildren(...words, element("p", {}, step.text, " ", link), ways);
      announce(`${n} of ${story.length}: ${step.heading}. ${step.text}`);
      if (hadFocus) root.focus({ preventScroll: true });
    },
  };
}
