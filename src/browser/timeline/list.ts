import type { Context } from "./context.ts";
import { listen, showCounts, showState } from "./filters.ts";
import { matcherFor } from "./match.ts";
import { facets, type State, type Store } from "./state.ts";

/** True if anything is chosen that leaves events out of the list. */
const isFiltered = (state: State): boolean =>
  state.query !== "" ||
  state.from !== null ||
  state.to !== null ||
  facets.some((facet) => state.chosen[facet] !== undefined);

const rows = () => [...document.querySelectorAll<HTMLElement>("li.event")];

/** Shows the entries that match and hides the others, phases without a match included. */
function showMatches(ids: ReadonlySet<string> | null): void {
  for (const row of rows()) row.hidden = ids !== null && !ids.has(row.id);
  for (const phase of document.querySelectorAll<HTMLElement>("section.phase")) {
    const left = phase.querySelectorAll("li.event:not([hidden])").length;
    phase.hidden = left === 0;
    const heading = phase.querySelector("h2")?.id;
    const count = document.querySelector(`.phase-nav a[href$="#${heading}"] + .count`);
    if (count) count.textContent = String(left);
  }
}

const isInSight = (row: HTMLElement) => {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

/** Makes what moves to the next or previous entry that is shown, from the last one or from what is in sight. */
function makeStep(): (direction: 1 | -1) => void {
  let last: HTMLElement | undefined;
  return (direction) => {
    const shown = rows().filter((row) => !row.hidden);
    const focused = document.activeElement?.closest("li.event");
    const at = shown.findIndex((row) => row === focused || (row === last && isInSight(row)));
    const inSight = shown.findIndex((row) => row.getBoundingClientRect().bottom > 0);
    const from = at >= 0 ? at : direction > 0 ? inSight - 1 : Math.max(inSight, 0);
    last = shown[(from + direction + shown.length) % shown.length];
    last?.querySelector<HTMLElement>("h3 a")?.focus({ preventScroll: true });
    last?.scrollIntoView({ block: "start" });
  };
}

type Options = {
  form: HTMLFormElement;
  store: Store;
  context: () => Promise<Context>;
  /** Called after each change with the places in the chronology of the events that match; null if all do. */
  onMatches: (matching: ReadonlySet<number> | null) => void;
};

/** Keeps the list, the counts and the filter form in step with the state. */
export function keepList({ form, store, context, onMatches }: Options): {
  step: (direction: 1 | -1) => void;
} {
  const step = makeStep();
  const count = form.querySelector("#filter-count strong");
  const total = Number(count?.textContent);
  const apply = async (isChange: boolean) => {
    const state = store.get();
    showState(form, state);
    if (!isChange && !isFiltered(state)) return;
    const ready = await context();
    if (store.get() !== state) return;
    const matches = matcherFor(state, ready.textOf, { hasWindow: true });
    const matching = isFiltered(state) ? ready.happenings.filter((happening) => matches(happening)) : null;
    showMatches(matching && new Set(matching.map(({ item }) => item.id)));
    if (count) count.textContent = matching ? `${matching.length} of ${total}` : String(total);
    showCounts(form, ready, matches);
    const places = new Map(ready.data.items.map((item, i) => [item.id, i]));
    onMatches(matching && new Set(matching.map(({ item }) => places.get(item.id) ?? -1)));
    if (isChange && !state.isOpen) ready.announce(`${matching?.length ?? total} of ${total} events match`);
  };
  listen(form, store);
  form.hidden = false;
  form.addEventListener("focusin", () => void context(), { once: true });
  form.querySelector("#match-next")?.addEventListener("click", () => step(1));
  form.querySelector("#match-previous")?.addEventListener("click", () => step(-1));
  store.subscribe((state, before) => {
    const differs = (key: keyof State) => JSON.stringify(state[key]) !== JSON.stringify(before[key]);
    if ((["chosen", "query", "from", "to"] as const).some(differs)) void apply(true);
  });
  void apply(false);
  return { step };
}
