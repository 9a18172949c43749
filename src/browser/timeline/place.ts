import type { Texts } from "./texts.ts";

type Kept = { y: number; open: string[] };

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  "y" in value &&
  typeof value.y === "number" &&
  "open" in value;

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
  const restore = async (kept: unknown) => {
    if (!isKept(kept)) return;
    const rows = kept.open.flatMap((id) => document.getElementById(id) ?? []);
    await Promise.all(rows.filter((row) => !row.classList.contains("is-milestone")).map(tell));
    for (const row of rows) row.querySelector("details")?.setAttribute("open", "");
    window.scrollTo({ top: kept.y, behavior: "instant" });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    history.replaceState({ y: window.scrollY, open: unfolded() } satisfies Kept, "");
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
