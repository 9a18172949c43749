import { element } from "./element.ts";
import type { Mark } from "./levels.ts";
import { lineOf } from "./rows.ts";
import type { Scene } from "./scene.ts";
import { moved } from "./span.ts";

const inWindow = "in-window";

const rowsOf = (ids: ReadonlySet<string>): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>("li.event:not([hidden])")].filter(({ id }) => ids.has(id));

/** What keeps the list in step with the picture. */
type ListStep = {
  /** Leads to the events of the window in the list; not shown where there is no list. */
  button: HTMLButtonElement;
  /** Marks in the list the events that the window shows. */
  show: (ids: ReadonlySet<string>) => void;
  clear: () => void;
};

/** Makes what marks the events of the window in the list, and leads to them. */
export function makeListStep(): ListStep {
  const button = element("button", { type: "button", class: "tl-to-list", hidden: true }, "Read in the list");
  let shown: ReadonlySet<string> = new Set();
  const clear = () => {
    for (const row of document.querySelectorAll(`li.${inWindow}`)) row.classList.remove(inWindow);
  };
  button.addEventListener("click", () => {
    const [row] = rowsOf(shown);
    row?.scrollIntoView({ block: "start" });
    if (row) lineOf(row)?.focus({ preventScroll: true });
  });
  return {
    button,
    clear,
    show(ids) {
      shown = ids;
      clear();
      const rows = rowsOf(ids);
      for (const row of rows) row.classList.add(inWindow);
      button.hidden = rows.length === 0;
    },
  };
}

const here = "is-here";

/**
 * Makes what follows the reader through the list: the entry they are at is marked in the picture, and where the window
 * does not hold it, the window moves there. `onMoved` hears of that. The empty text takes the mark away.
 */
export function makeFollower(scene: Scene, onMoved: () => void): (id: string) => void {
  let marked: HTMLElement | undefined;
  const isOut = (mark: Mark, [from, to]: readonly [number, number]) => mark.from < from || mark.from > to;
  return (id) => {
    const mark = id ? scene.find(id) : undefined;
    marked?.classList.remove(here);
    marked = mark && scene.element(mark);
    marked?.classList.add(here);
    const [from, to] = scene.span();
    if (!mark || !isOut(mark, [from, to])) return;
    scene.setSpan(moved([from, to], (mark.from - (from + to) / 2) / (to - from)));
    onMoved();
  };
}
