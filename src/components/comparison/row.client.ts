import { addressAt, copyButton } from "../copy-button.client.ts";

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
    const buttons = document.createElement("p");
    buttons.className = "row-copy";
    buttons.append(
      copyButton("Copy link", () => addressAt(row?.id ?? ""), say),
      copyButton("Copy citation", () => citation, say),
    );
    tools.append(buttons);
  }
}
