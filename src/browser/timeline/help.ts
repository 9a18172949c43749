import { element } from "./element.ts";

const remembered = "timeline:single-keys";

/** Reads whether single keys are wanted; they are unless the reader said no. A closed store means yes. */
function areKeysWanted(): boolean {
  try {
    return localStorage.getItem(remembered) !== "off";
  } catch {
    return true;
  }
}

function remember(isOn: boolean): void {
  try {
    localStorage.setItem(remembered, isOn ? "on" : "off");
  } catch {
    // The choice then holds for this page only.
  }
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input, select, textarea, [contenteditable]");

/**
 * Opens the keyboard help by button and by `?`, and gives single keys their meaning. Readers who speak to
 * their computer can switch single keys off (WCAG 2.1.4).
 */
export function keepHelp(dialog: HTMLDialogElement, keys: Readonly<Record<string, () => void>>): void {
  const box = dialog.querySelector<HTMLInputElement>("#single-keys");
  if (box) box.checked = areKeysWanted();
  box?.addEventListener("change", () => remember(box.checked));
  const open = () => dialog.showModal();
  const button = element("button", { type: "button", class: "help-button no-print" }, "Keyboard help");
  button.addEventListener("click", open);
  document.querySelector("#open-timeline")?.after(" ", button);
  const meanings: Record<string, () => void> = { ...keys, "?": open };
  document.addEventListener("keydown", (event) => {
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isPlain || dialog.open || isTyping(event.target) || box?.checked === false) return;
    const act = meanings[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
