/** How long a button says that it has copied, in milliseconds. */
const said = 2000;

/** A button that copies a text and says for a moment that it did, to the ear as well. */
export function copyButton(
  label: string,
  text: () => string,
  say: (words: string) => void,
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(text()).then(
      () => {
        button.textContent = "Copied";
        say(`${label}: copied`);
        setTimeout(() => (button.textContent = label), said);
      },
      () => say("The browser did not allow copying; the text can be selected instead."),
    );
  });
  return button;
}

/** The address of this page at a fragment, without what its controls wrote into it. */
export function addressAt(fragment: string): string {
  const link = new URL(`#${fragment}`, location.href);
  link.search = "";
  return link.href;
}
