/** Room in pixels between what is chosen and the sheet that says what it is. */
const room = 24;

/** What a reader does who goes elsewhere: from then on the page is theirs. */
const leaving = ["wheel", "touchmove", "keydown"] as const;

let stop: () => void = () => undefined;

/**
 * Moves the page so that a chosen mark is not behind the sheet that comes up from the foot of a narrow screen, also
 * when the sheet grows with a text that is still on its way, until the reader moves on. The page alone is moved, so
 * that the pane stays in step with its axis.
 */
export function keepClearOfSheet(mark: Element | undefined, sheet: HTMLElement): void {
  stop();
  const watch = new ResizeObserver(() => {
    if (!mark?.isConnected || getComputedStyle(sheet).position !== "fixed") return;
    const { top, bottom } = mark.getBoundingClientRect();
    const hidden = bottom + room - sheet.getBoundingClientRect().top;
    if (hidden > 0 && top < window.innerHeight) window.scrollBy({ top: hidden, behavior: "instant" });
  });
  stop = () => {
    watch.disconnect();
    for (const event of leaving) window.removeEventListener(event, stop);
  };
  watch.observe(sheet);
  for (const event of leaving) window.addEventListener(event, stop, { passive: true });
}
