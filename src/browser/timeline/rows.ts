/** The entries of the list, in the order in which they stand. */
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("li.event")];

/** The line of an entry that takes the focus and folds it. */
export const lineOf = (row: HTMLElement): HTMLElement | null => row.querySelector<HTMLElement>("summary");

const isInSight = (row: HTMLElement) => {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

/** Shows the entries that match and hides the others, phases without a match included. */
export function showMatches(ids: ReadonlySet<string> | null): void {
  for (const row of rows()) row.hidden = ids !== null && !ids.has(row.id);
  for (const phase of document.querySelectorAll<HTMLElement>("section.phase")) {
    const left = phase.querySelectorAll("li.event:not([hidden])").length;
    phase.hidden = left === 0;
    const heading = phase.querySelector("h2")?.id;
    const link = document.querySelector(`.phase-nav a[href$="#${heading}"]`);
    if (link?.nextElementSibling) link.nextElementSibling.textContent = String(left);
    link?.closest("li")?.classList.toggle("is-empty", left === 0);
  }
}

/** Makes what moves to the next or previous entry that is shown, from the last one or from what is in sight. */
export function makeStep(): (direction: 1 | -1) => void {
  let last: HTMLElement | undefined;
  return (direction) => {
    const shown = rows().filter((row) => !row.hidden);
    const focused = document.activeElement?.closest("li.event");
    const at = shown.findIndex((row) => row === focused || (row === last && isInSight(row)));
    const inSight = shown.findIndex((row) => row.getBoundingClientRect().bottom > 0);
    const from = at >= 0 ? at : direction > 0 ? inSight - 1 : Math.max(inSight, 0);
    last = shown[(from + direction + shown.length) % shown.length];
    if (!last) return;
    lineOf(last)?.focus({ preventScroll: true });
    last.scrollIntoView({ block: "start" });
  };
}

const reverse = (parent: Element, children: readonly Element[]) => parent.append(...[...children].reverse());

/** Puts the list into an order, phases and the entries in them; does nothing if it stands in it. */
export function arrange(list: HTMLElement, isNewestFirst: boolean): void {
  const wanted = isNewestFirst ? "newest" : "oldest";
  if ((list.dataset.order ?? "oldest") === wanted) return;
  list.dataset.order = wanted;
  for (const events of list.querySelectorAll("ol.events")) reverse(events, [...events.children]);
  reverse(list, [...list.children]);
  const rail = document.querySelector(".timeline-rail .phase-nav");
  if (!rail) return;
  for (const years of rail.querySelectorAll(".rail-years")) reverse(years, [...years.children]);
  const latest = rail.querySelector(".rail-latest");
  reverse(rail, [...rail.children]);
  if (latest) rail[isNewestFirst ? "prepend" : "append"](latest);
}

/** Unfolds every entry, or folds all but the milestones. */
export function unfold(isFull: boolean): void {
  for (const row of rows()) {
    const details = row.querySelector("details");
    if (details) details.open = isFull || row.classList.contains("is-milestone");
  }
}
