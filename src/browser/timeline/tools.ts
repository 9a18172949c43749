import { listenDay, showDay } from "./day-input.ts";
import type { State, Store } from "./state.ts";

const changes: Record<string, (value: string) => Partial<State>> = {
  order: (value) => ({ isNewestFirst: value === "newest" }),
  form: (value) => ({ isFull: value === "full" }),
};

const valueOf: Record<string, (state: State) => string> = {
  order: ({ isNewestFirst }) => (isNewestFirst ? "newest" : ""),
  form: ({ isFull }) => (isFull ? "full" : ""),
};

/** Copies the address of what is seen, and says so on the button for a while. */
function keepCopy(button: HTMLButtonElement): void {
  const words = button.textContent;
  button.addEventListener("click", () => {
    navigator.clipboard
      .writeText(window.location.href)
      .then(() => (button.textContent = "Link copied"))
      .catch(() => (button.textContent = "Copy it from the address bar"))
      .finally(() => setTimeout(() => (button.textContent = words), 4000));
  });
}

/** Keeps the switches of the list in step with the state: its order, its form, and on whose knowledge it stands. */
export function keepTools(tools: HTMLElement, store: Store): void {
  const buttons = [...tools.querySelectorAll<HTMLButtonElement>("[data-set]")];
  for (const button of buttons) {
    const { set = "", value = "" } = button.dataset;
    button.addEventListener("click", () => store.set(changes[set]?.(value) ?? {}));
  }
  const known = tools.querySelector<HTMLInputElement>("#filter-known");
  if (known) listenDay(known, "last", (day) => store.set({ known: day, window: null }));
  tools.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
  const copy = tools.querySelector<HTMLButtonElement>("#copy-view");
  if (copy) keepCopy(copy);
  const follow = () => {
    const state = store.get();
    for (const button of buttons)
      button.setAttribute(
        "aria-pressed",
        String(valueOf[button.dataset.set ?? ""]?.(state) === (button.dataset.value ?? "")),
      );
    if (known) showDay(known, state.known);
  };
  store.subscribe(follow);
  follow();
}
