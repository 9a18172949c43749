import { keepClearOfSheet } from "./clear-of-sheet.ts";
import type { Context } from "./context.ts";
import { lineOf } from "./rows.ts";
import type { Store } from "./state.ts";

/** Unfolds an entry, brings it into view, gives it the focus and says what it is. */
function showRow(row: HTMLElement, announce: (text: string) => void): void {
  const details = row.querySelector("details");
  if (details) details.open = true;
  lineOf(row)?.focus({ preventScroll: true });
  row.scrollIntoView({ block: "start", behavior: "instant" });
  announce(
    `${row.querySelector(".event-date")?.textContent ?? ""}: ${row.querySelector("h3")?.textContent ?? ""}`,
  );
}

/** Brings the picture into view, with what is chosen in it clear of the sheet that tells of it. */
function showPicture(): void {
  const view = document.querySelector(".tl-story:not([hidden])") ?? document.querySelector(".timeline-view");
  view?.scrollIntoView({ block: "start", behavior: "instant" });
  const sheet = document.querySelector<HTMLElement>(".tl-details.is-open");
  if (sheet) keepClearOfSheet(document.querySelector(".tl-mark[aria-current]") ?? undefined, sheet);
}

const rowOf = (id: string | null): HTMLElement | null =>
  id ? document.querySelector<HTMLElement>(`li.event[id="${CSS.escape(id)}"]`) : null;

/** Marks the chosen entry of the list. */
function markChosen(id: string | null): void {
  for (const row of document.querySelectorAll("li.event.is-chosen")) row.classList.remove("is-chosen");
  rowOf(id)?.classList.add("is-chosen");
}

/**
 * Puts what an address names into view: the picture if it is open, else the chosen event or the entry after the
 * `#`. A link to an entry within the page unfolds it.
 */
export function keepArrival(options: {
  store: Store;
  announce: Context["announce"];
  ready: Promise<unknown>;
  isReturn: boolean;
  /** Gives the focus to the chosen event in the picture. */
  focusChosen: () => void;
}): void {
  const { store, announce, ready, isReturn, focusChosen } = options;
  const arrive = () => {
    const row = rowOf(decodeURIComponent(window.location.hash.slice(1)));
    if (row) showRow(row, announce);
  };
  const { isOpen, event } = store.get();
  markChosen(event);
  // The browser's own way to the `#` of an address comes with the end of loading, and takes the focus away.
  const loaded = new Promise((resolve) => {
    if (document.readyState === "complete") resolve(null);
    else window.addEventListener("load", () => setTimeout(resolve), { once: true });
  });
  void Promise.all([ready, loaded]).then(() => {
    if (isReturn) return;
    const chosen = rowOf(event);
    if (isOpen) {
      showPicture();
      focusChosen();
    } else if (chosen) showRow(chosen, announce);
    else arrive();
  });
  window.addEventListener("hashchange", arrive);
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    const row = rowOf(decodeURIComponent(link?.getAttribute("href")?.slice(1) ?? ""));
    if (row && !row.hidden) row.querySelector("details")?.setAttribute("open", "");
  });
  store.subscribe((state, before) => {
    if (state.event === before.event) return;
    markChosen(state.event);
    const row = rowOf(state.event);
    if (row && !row.hidden && !state.isOpen) showRow(row, announce);
  });
}
