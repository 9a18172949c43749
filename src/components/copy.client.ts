/** How long a button says that it has copied, in milliseconds. */
const SAID = 2000;

/** Copies an element's text; where the browser does not allow it, selects it for the reader and returns false. */
async function write(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent.trim());
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}

async function copy(element: HTMLElement, button: HTMLButtonElement, status: HTMLElement): Promise<void> {
  const done = await write(element);
  button.textContent = done ? "Copied" : "Selected: press Ctrl+C";
  status.textContent = button.textContent;
  setTimeout(() => {
    button.textContent = "Copy";
    status.textContent = "";
  }, SAID);
}

/** Gives an element a button that copies its text; what the text is called stands in `data-copy`. */
function addButton(element: HTMLElement): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", `Copy ${element.dataset.copy ?? "text"}`);
  const status = document.createElement("span");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  button.addEventListener("click", () => void copy(element, button, status));
  element.after(button, status);
}

document.querySelectorAll<HTMLElement>("[data-copy]").forEach(addButton);
