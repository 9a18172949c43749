/** A button that copies a text and says for a moment that it did, to the ear as well. */
function copyButton(label: string, text: string, say: (words: string) => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(text).then(
      () => {
        button.textContent = "Copied";
        say(`${label}: copied`);
        setTimeout(() => (button.textContent = label), 2000);
      },
      () => say("The browser did not allow copying; the text can be selected instead."),
    );
  });
  return button;
}

/** Adds to each row a button for its permalink and one for its citation. */
export function addCopyButtons(table: HTMLElement): void {
  const live = document.createElement("p");
  live.className = "visually-hidden";
  live.setAttribute("role", "status");
  table.after(live);
  const say = (words: string): void => {
    live.textContent = words;
  };
  for (const tools of table.querySelectorAll<HTMLElement>("[data-row-tools]")) {
    const row = tools.closest<HTMLElement>("[data-row]");
    const citation = tools.querySelector("[data-citation]")?.textContent.trim() ?? "";
    const link = new URL(`#${row?.id ?? ""}`, location.href);
    link.search = "";
    const buttons = document.createElement("p");
    buttons.className = "row-copy";
    buttons.append(copyButton("Copy link", link.href, say), copyButton("Copy citation", citation, say));
    tools.append(buttons);
  }
}
