import type { Texts } from "./texts.ts";

/** The keys by which browsers open their own search of the page. */
const isFind = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  key === "F3" || ((ctrlKey || metaKey) && /^[fg]$/i.test(key));

/**
 * Puts the whole texts into their folds as soon as a reader opens the browser's own search, which then finds them, and
 * unfolds what it finds.
 */
export function keepFindable(texts: Texts): void {
  window.addEventListener("keydown", (event) => {
    if (isFind(event) && !texts.isAllTold()) void texts.tellAll();
  });
}
