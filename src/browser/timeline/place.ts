import type { Texts } from "./texts.ts";

/** Where the page stood: by itself, and by the entry at the top of the screen and how far it was from there. */
type Kept = { y: number; at: string; top: number; open: string[] };

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  "y" in value &&
  typeof value.y === "number" &&
  "open" in value;

/** The first entry that is on the screen; null where the list is not. */
function firstInSight(): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>("li.event:not([hidden])")];
  const row = rows.find((candidate) => candidate.getBoundingClientRect().bottom > 0);
  return row && row.getBoundingClientRect().top < window.innerHeight ? row : null;
}

/**
 * Brings an entry to where it stood. Entries off the screen have heights that are guessed, so what comes into sight may
 * move it: it is put right until it stays.
 */
function bringBack({ y, at, top }: Kept, isOver: () => boolean): void {
  window.scrollTo({ top: y, behavior: "instant" });
  const row = at ? document.getElementById(at) : null;
  if (!row) return;
  let frames = 0;
  const settle = () => {
    if (isOver()) return;
    const away = row.getBoundingClientRect().top - top;
    if (Math.abs(away) >= 1) window.scrollBy({ top: away, behavior: "instant" });
    if (frames++ < 8) requestAnimationFrame(settle);
  };
  settle();
}

/** The entries that the reader has unfolded. */
const unfolded = () =>
  [...document.querySelectorAll("li.event > details[open]")].flatMap(
    (details) => details.parentElement?.id ?? [],
  );

/**
 * Brings the reader back to the very spot: where the page stood and what was unfolded is kept with the step of the
 * history, and put back once the page again shows what it showed. Returns whether this visit is such a return.
 */
export function keepPlace(ready: () => Promise<unknown>, { tell }: Pick<Texts, "tell">): boolean {
  history.scrollRestoration = "manual";
  const before: unknown = history.state;
  let hasMoved = false;
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"] as const)
    window.addEventListener(event, () => (hasMoved = true), { passive: true });
  const restore = async (kept: unknown) => {
    if (!isKept(kept)) return;
    hasMoved = false;
    const rows = kept.open.flatMap((id) => document.getElementById(id) ?? []);
    await Promise.all(rows.filter((row) => !row.classList.contains("is-milestone")).map(tell));
    for (const row of rows) row.querySelector("details")?.setAttribute("open", "");
    bringBack(kept, () => hasMoved);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    const row = firstInSight();
    const [at, top] = [row?.id ?? "", row?.getBoundingClientRect().top ?? 0];
    history.replaceState({ y: window.scrollY, at, top, open: unfolded() } satisfies Kept, "");
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 200);
  };
  const start = () => {
    window.addEventListener("scroll", keepSoon, { passive: true });
    document.addEventListener("toggle", keepSoon, { capture: true });
    window.addEventListener("pagehide", keep);
    document.addEventListener(
      "click",
      (event) => event.target instanceof Element && event.target.closest("a") && keep(),
    );
  };
  window.addEventListener("popstate", ({ state }) => void ready().then(() => restore(state)));
  void ready()
    .then(() => restore(before))
    .then(start);
  return isKept(before);
}
