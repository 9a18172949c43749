import type { Facet } from "../../assemble/timeline.ts";
import type { Context } from "./context.ts";
import { listenDay, showDay } from "./day-input.ts";
import { countChoices, type Matcher } from "./match.ts";
import { facets, type State, type Store } from "./state.ts";

/** An option's value is `<facet>:<id>`; the list of kinds offers themes as well. */
function parseOption(value: string): { facet: Facet; id: string } | null {
  const [name, id] = value.split(":");
  const facet = facets.find((candidate) => candidate === name);
  return facet && id ? { facet, id } : null;
}

const selects = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLSelectElement>("[data-facet]")];

const input = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement>(`[name="${name}"]`);

/** What the lists say, with what was chosen by facets that have no list of their own. */
function chosenIn(form: HTMLFormElement, before: State["chosen"]): State["chosen"] {
  const listed = new Set(selects(form).flatMap((select) => facetsOf(select)));
  const others = Object.entries(before).filter(([facet]) => !listed.has(facet));
  const own = selects(form).flatMap(({ value }) => {
    const option = parseOption(value);
    return option ? [[option.facet, option.id] as const] : [];
  });
  return Object.fromEntries([...others, ...own]);
}

/** The facets whose values a list offers. */
const facetsOf = (select: HTMLSelectElement): string[] =>
  [...select.options].flatMap(({ value }) => parseOption(value)?.facet ?? []);

/** Makes the form say what the state says. */
export function showState(form: HTMLFormElement, state: State): void {
  for (const select of selects(form)) {
    const own = [...select.options].find(({ value }) => {
      const option = parseOption(value);
      return option !== null && state.chosen[option.facet] === option.id;
    });
    select.value = own?.value ?? "";
  }
  const search = input(form, "q");
  if (search && search.value !== state.query && search !== document.activeElement) search.value = state.query;
  for (const end of ["from", "to"] as const) {
    const field = input(form, end);
    if (field) showDay(field, state[end]);
  }
}

/** Writes at each option how many events it would give. */
export function showCounts(form: HTMLFormElement, context: Context, matches: Matcher): void {
  const counts = countChoices(context.happenings, matches, context.data.choices);
  for (const select of selects(form))
    for (const option of select.options) {
      const count = counts.get(option.value);
      if (count === undefined) continue;
      option.text = option.text.replace(/\(\d+\)$/, `(${count})`);
      option.disabled = count === 0 && !option.selected;
    }
}

/** Days of the wrong order are taken the right way round. */
const inOrder = (from: string | null, to: string | null) =>
  from && to && from > to ? { from: to, to: from } : { from, to };

/** On a wide screen all filters stand in the bar; on a narrow one they are folded. */
function keepFold(form: HTMLFormElement): void {
  const fold = form.querySelector<HTMLDetailsElement>(".filter-fold");
  if (!fold) return;
  const wide = window.matchMedia("(width > 60rem)");
  const follow = () => (fold.open = wide.matches);
  wide.addEventListener("change", follow);
  follow();
}

/** Hands what the reader chooses in the form to the state; typing makes no step of its own in the history. */
export function listen(form: HTMLFormElement, store: Store): void {
  keepFold(form);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement)
      store.set({ chosen: chosenIn(form, store.get().chosen), window: null });
  });
  for (const [end, edge] of [
    ["from", "first"],
    ["to", "last"],
  ] as const) {
    const field = input(form, end);
    if (field)
      listenDay(field, edge, (day) => {
        const { from, to }: Pick<State, "from" | "to"> = Object.assign({}, store.get(), { [end]: day });
        store.set({ ...inOrder(from, to), window: null });
      });
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  input(form, "q")?.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const query = target.value.trim();
    clearTimeout(timer);
    timer = setTimeout(() => store.set({ query, window: null }, store.get().query ? "replace" : "push"), 150);
  });
  form.addEventListener("reset", () => store.set(nothingChosen));
}

/** The change that takes every filter away. */
export const nothingChosen = {
  chosen: {},
  query: "",
  from: null,
  to: null,
  known: null,
  window: null,
} as const;
