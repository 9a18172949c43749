import { dayWords } from "../../dates/day-words.ts";
import { type Context, labelOf } from "./context.ts";
import { element } from "./element.ts";
import { nothingChosen } from "./filters.ts";
import { facets, type State, type Store } from "./state.ts";

/** Something that is chosen, in words, and the change that takes it away. */
type Choice = { words: string; without: Partial<State> };

const names: Record<(typeof facets)[number], string> = {
  actor: "Actor",
  theme: "Theme",
  kind: "Kind",
  phase: "Phase",
  treaty: "Treaty",
  topic: "Topic",
  place: "Place",
  confidence: "Confidence",
};

/** Everything that leaves events out, in the order of the bar. */
function choicesOf(state: State, { data }: Pick<Context, "data">): Choice[] {
  const { query, from, to, known, chosen } = state;
  const one = (words: string, without: Partial<State>): Choice => ({
    words,
    without: { ...without, window: null },
  });
  return [
    ...(query ? [one(`Search: ${query}`, { query: "" })] : []),
    ...facets.flatMap((facet) => {
      const id = chosen[facet];
      const { [facet]: _, ...others } = chosen;
      return id ? [one(`${names[facet]}: ${labelOf(data, facet, id)}`, { chosen: others })] : [];
    }),
    ...(from ? [one(`From ${dayWords(from)}`, { from: null })] : []),
    ...(to ? [one(`To ${dayWords(to)}`, { to: null })] : []),
    ...(known ? [one(`As known on ${dayWords(known)}`, { known: null })] : []),
  ];
}

/** Everything that is chosen, in words. */
export const chosenWords = (state: State, context: Pick<Context, "data">): string[] =>
  choicesOf(state, context).map(({ words }) => words);

/** Shows what is chosen, each a button that takes it away. */
export function showChips(form: HTMLFormElement, state: State, context: Context): void {
  const list = form.querySelector<HTMLElement>(".filter-chips");
  const clear = form.querySelector<HTMLElement>("#filter-clear");
  const choices = choicesOf(state, context);
  if (clear) clear.hidden = choices.length === 0;
  const fold = form.querySelector(".filter-fold > summary");
  if (fold) fold.textContent = choices.length ? `Filters (${choices.length})` : "Filters";
  if (!list) return;
  list.hidden = choices.length === 0;
  list.replaceChildren(
    ...choices.map(({ words, without }) => {
      const button = element("button", { type: "button", "aria-label": `Take away: ${words}` }, `${words} ✕`);
      button.addEventListener("click", () => context.store.set(without));
      return element("li", {}, button);
    }),
  );
}

/** What stands in place of the events where none is left: why, and each way back with what it would give. */
export function makeNoMatch(store: Store): { root: HTMLElement; show: (context: Context) => void } {
  const root = element("div", { class: "no-match", hidden: true });
  return {
    root,
    show(context) {
      const state = store.get();
      const isEmpty = context.matching(state).length === 0;
      root.hidden = !isEmpty;
      if (!isEmpty) return;
      const choices = choicesOf(state, context);
      const ways = choices.length < 2 ? [] : choices;
      const clear = element("button", { type: "button" }, "Show all events");
      clear.addEventListener("click", () => store.set(nothingChosen));
      const items = ways.map(({ words, without }) => {
        const n = context.matching({ ...state, ...without }).length;
        const button = element("button", { type: "button" }, `Without “${words}”: ${n}`);
        button.addEventListener("click", () => store.set(without));
        return element("li", {}, button);
      });
      context.matching(state);
      root.replaceChildren(
        element("p", {}, `No event fits ${choices.map(({ words }) => `“${words}”`).join(" and ")}.`),
        element("ul", {}, ...items, element("li", {}, clear)),
      );
    },
  };
}
