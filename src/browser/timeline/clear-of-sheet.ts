/** Room in pixels between what is chosen and the sheet that says what it is. */
const room = 24;

/**
 * Moves the page so that a chosen mark is not behind the sheet that comes up from the foot of a narrow screen. The
 * page alone is moved, so that the pane stays in step with its axis.
 */
export function keepClearOfSheet(mark: Element | undefined, sheet: HTMLElement): void {
  requestAnimationFrame(() => {
    if (!mark?.isConnected || getComputedStyle(sheet).position !== "fixed") return;
    const hidden = mark.getBoundingClientRect().bottom + room - sheet.getBoundingClientRect().top;
    if (hidden > 0) window.scrollBy({ top: hidden, behavior: "instant" });
  });
}
