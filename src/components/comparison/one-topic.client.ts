/** Whether the style sheet shows one topic at a time; the same width as in components/comparison/row.css. */
const isNarrow = () => matchMedia("(width <= 48rem)").matches;

/** The least way of a finger, in pixels, that counts as a swipe. */
const swipe = 50;

const visibleRows = (table: HTMLElement) => [
  ...table.querySelectorAll<HTMLElement>("[data-row]:not([hidden])"),
];

/** Calls `step` with 1 or -1 when a finger goes left or right across an element, and not up or down. */
function onSwipe(element: HTMLElement, step: (by: number) => void): void {
  let start: Touch | null = null;
  element.addEventListener(
    "touchstart",
    (event) => {
      start = event.touches.length === 1 ? (event.touches[0] ?? null) : null;
    },
    { passive: true },
  );
  element.addEventListener(
    "touchend",
    (event) => {
      const end = event.changedTouches[0];
      if (!start || !end) return;
      const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
      start = null;
      if (Math.abs(x) > swipe && Math.abs(x) > 2 * Math.abs(y)) step(x < 0 ? 1 : -1);
    },
    { passive: true },
  );
}

/** Marks the row that a narrow screen shows: the one in the address, or the one shown so far, or the first. */
function chooseRow(table: HTMLElement): HTMLElement | undefined {
  const rows = visibleRows(table);
  const named = rows.find((row) => row.id === location.hash.slice(1));
  const current = named ?? rows.find((row) => row.classList.contains("current")) ?? rows[0];
  for (const row of table.querySelectorAll("[data-row]")) row.classList.toggle("current", row === current);
  const folded = current?.querySelector("details");
  if (folded && isNarrow() && table.dataset.view === "one") folded.open = true;
  return current;
}

/**
 * Lets a narrow screen show one topic at a time, by buttons, a list and swiping; the topic is in the address.
 * Wide screens show all rows: the style sheet decides. `refresh` is to be called when rows were hidden or shown.
 */
export function startOneTopic(table: HTMLElement): { refresh: () => void } {
  const pager = document.querySelector<HTMLElement>("[data-pager]");
  const jump = pager?.querySelector<HTMLSelectElement>("[data-jump]");
  const toggle = document.querySelector<HTMLButtonElement>("[data-view-toggle]");
  if (!pager || !jump || !toggle) return { refresh: () => undefined };
  const said = pager.querySelector("[data-place]");
  const steps = [...pager.querySelectorAll<HTMLButtonElement>("[data-step]")];
  const refresh = (): void => {
    const current = chooseRow(table);
    const rows = visibleRows(table);
    const place = current ? rows.indexOf(current) : -1;
    for (const option of jump.options) option.hidden = !rows.some((row) => row.id === option.value);
    jump.value = current?.id ?? "";
    for (const button of steps)
      button.setAttribute("aria-disabled", String(!rows[place + Number(button.dataset.step)]));
    const words = current ? `${jump.selectedOptions[0]?.text ?? ""}, ${place + 1} of ${rows.length}` : "";
    if (said && said.textContent !== words) said.textContent = words;
  };
  const showNamed = (): void => {
    refresh();
    const row = document.getElementById(location.hash.slice(1));
    if (row && table.contains(row) && isNarrow()) row.scrollIntoView();
  };
  const step = (by: number): void => {
    if (table.dataset.view !== "one" || !isNarrow()) return;
    const rows = visibleRows(table);
    const next = rows[rows.findIndex((row) => row.classList.contains("current")) + by];
    if (next) location.hash = next.id;
  };
  for (const button of steps) button.addEventListener("click", () => step(Number(button.dataset.step)));
  jump.addEventListener("change", () => (location.hash = jump.value));
  toggle.addEventListener("click", () => {
    const all = table.dataset.view === "one";
    table.dataset.view = all ? "all" : "one";
    toggle.setAttribute("aria-pressed", String(all));
  });
  onSwipe(table, step);
  table.dataset.view = "one";
  pager.hidden = false;
  toggle.hidden = false;
  addEventListener("hashchange", showNamed);
  showNamed();
  return { refresh };
}
