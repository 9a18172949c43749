import { element } from "./element.ts";
import { type State, type Store, toQuery } from "./state.ts";

/** The address of the embed that shows what is chosen; the embed is always open, so it need not say so. */
const addressFor = (base: string, state: State): string => base + toQuery({ ...state, isOpen: false });

/** Keeps the code to copy in step with what is chosen, and adds a button that copies it. */
export function keepEmbedCode(field: HTMLTextAreaElement, store: Store): void {
  const base = field.dataset.address ?? "";
  const template = field.value;
  const size = document.querySelector<HTMLSelectElement>("#embed-size");
  const follow = () => {
    const address = addressFor(base, store.get()).replaceAll("&", "&amp;");
    field.value = template
      .replace(`"${base}"`, `"${address}"`)
      .replace('height="720"', `height="${size?.value ?? "720"}"`);
  };
  const button = element("button", { type: "button" }, "Copy the code");
  button.addEventListener("click", () => {
    field.select();
    navigator.clipboard
      .writeText(field.value)
      .then(() => void (button.textContent = "Copied"))
      .catch(() => void (button.textContent = "Selected: press Ctrl C"));
  });
  field.after(button);
  size?.addEventListener("change", follow);
  store.subscribe(follow);
  follow();
}
