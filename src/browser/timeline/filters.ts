import type { Facet } from "../../assemble/timeline.ts";
import type { Context } from "./context.ts";
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

function chosenIn(form: HTMLFormElement): State["chosen"] {
  return Object.fromEntries(
    selects(form).flatMap(({ value }) => {
      const option = parseOption(value);
      return option ? [[option.facet, option.id]] : [];
    }),
  );
}

/** Makes the form say what the state says. */
export function showState(form: HTMLFormElement, state: State): void {
  for (const select of selects(form)) {
    const own = [...select.options].find(({ value }) => {
      const option = parseOption(value);
      return option !== null && state.chosen[option.facet] === option.id;
    });
    select.value = own?.value ?? "";
  }
  for (const [name, value] of [
    ["q", state.query],
    ["from", state.from ?? ""],
    ["to", state.to ?? ""],
  ] as const) {
    const field = input(form, name);
    if (field && field.value !== value && field !== document.activeElement) field.value = value;
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

/** Hands what the reader chooses in the form to the state; typing makes no step of its own in the history. */
export function listen(form: HTMLFormElement, store: Store): void {
  const day = (name: string) => input(form, name)?.value || null;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement) store.set({ chosen: chosenIn(form) });
    else if (target !== input(form, "q")) store.set({ from: day("from"), to: day("to") });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  input(form, "q")?.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const query = target.value.trim();
    clearTimeout(timer);
    timer = setTimeout(() => store.set({ query }, store.get().query ? "replace" : "push"), 150);
  });
  form.addEventListener("reset", () => store.set({ chosen: {}, query: "", from: null, to: null }));
}
