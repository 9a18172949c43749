import { makeNoMatch, showChips } from "./chips.ts";
import type { Context } from "./context.ts";
import { listen, showCounts, showState } from "./filters.ts";
import { matcherFor } from "./match.ts";
import { arrange, makeStep, showMatches, unfold } from "./rows.ts";
import { filterKey, isFiltered, type State, type Store } from "./state.ts";
import type { Texts } from "./texts.ts";

type Options = {
  form: HTMLFormElement;
  list: HTMLElement;
  store: Store;
  texts: Texts;
  context: () => Promise<Context>;
  /** Called after each change with the ids of the events that match; null if all do. */
  onMatches: (matching: ReadonlySet<string> | null) => void;
};

export type List = {
  /** Moves to the next or previous entry that is shown. */
  step: (direction: 1 | -1) => void;
  /** Done when the list shows what the address asks for. */
  ready: Promise<void>;
};

/** Keeps the list, the counts and the filter form in step with the state. */
export function keepList({ form, list, store, texts, context, onMatches }: Options): List {
  const step = makeStep();
  const count = form.querySelector("#filter-count strong");
  const total = Number(count?.textContent);
  const noMatch = makeNoMatch(store);
  list.before(noMatch.root);
  const apply = async (isChange: boolean) => {
    const state = store.get();
    showState(form, state);
    if (!isChange && !isFiltered(state)) return;
    const ready = await context();
    if (store.get() !== state) return;
    const found = ready.matching(state);
    const matching = isFiltered(state) ? new Set(found.map(({ item }) => item.id)) : null;
    showMatches(matching);
    if (count) count.textContent = matching ? `${matching.size} of ${total}` : String(total);
    showCounts(form, ready, matcherFor(state, ready.textOf));
    showChips(form, state, ready);
    noMatch.show(ready);
    onMatches(matching);
    if (isChange) ready.announce(`${matching?.size ?? total} of ${total} events match`);
  };
  listen(form, store);
  form.addEventListener("focusin", () => void context(), { once: true });
  form.querySelector("[type=search]")?.addEventListener("focus", () => void texts.tellAll(), { once: true });
  document.querySelector("#match-next")?.addEventListener("click", () => step(1));
  document.querySelector("#match-previous")?.addEventListener("click", () => step(-1));
  const shape = async ({ isNewestFirst, isFull }: State, before?: State) => {
    arrange(list, isNewestFirst);
    if (isFull === (before?.isFull ?? false)) return;
    if (isFull) await texts.tellAll();
    unfold(isFull);
  };
  store.subscribe((state, before) => {
    void shape(state, before);
    if (filterKey(state) !== filterKey(before)) void apply(true);
  });
  const ready = Promise.all([shape(store.get()), apply(false)]).then(() => undefined);
  return { step, ready };
}
