/** Whether the reader is typing somewhere already. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));

/** `/` goes to the search field of the page. */
function openWithSlash(event: KeyboardEvent): void {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const field = document.querySelector<HTMLInputElement>("#search-query, .site-search input");
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

type Parts = {
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLOutputElement;
  panel: HTMLElement;
  isClosed: boolean;
};

/** Arrows move through the field and the results; Escape closes them, and once more empties the field. */
function walk(event: KeyboardEvent, parts: Parts): void {
  const { input, panel } = parts;
  if (event.key === "Escape") {
    parts.isClosed = true;
    if (panel.hidden && document.activeElement === input) input.blur();
    else input.focus();
    panel.hidden = true;
    event.preventDefault();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || panel.hidden) return;
  const stops = [input, ...panel.querySelectorAll("a")];
  const next = stops[stops.indexOf(document.activeElement as HTMLAnchorElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Whether the panel has not been closed while results were fetched. */
const isStill = ({ isClosed }: Parts) => !isClosed;

/** Shows first results as the reader types; what that needs is fetched with the first letter. */
async function update(parts: Parts): Promise<void> {
  const { form, input, status, panel } = parts;
  parts.isClosed = false;
  const text = input.value.trim();
  if (text.length < 2) {
    panel.hidden = true;
    status.value = "";
    return;
  }
  const { firstResults } = await import("./first-results.client.ts");
  const results = await firstResults(input.value, form.dataset.base ?? "", form.action);
  if (isStill(parts) && text === input.value.trim() && form.contains(document.activeElement)) {
    panel.replaceChildren(...results.shown);
    panel.hidden = false;
    status.value = results.count;
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>("form.site-search")) {
  const input = form.querySelector("input");
  const panel = form.querySelector<HTMLElement>(".site-search-results");
  const status = form.querySelector("output");
  if (!input || !status || !panel) continue;
  const parts = { form, input, status, panel, isClosed: true };
  // Without first results, which cannot be had now, Enter still leads to the search page.
  const show = () => void update(parts).catch(() => (panel.hidden = true));
  input.addEventListener("input", show);
  input.addEventListener("focus", ({ relatedTarget }) => {
    if (input.value && !form.contains(relatedTarget as Node | null)) show();
  });
  form.addEventListener("keydown", (event) => walk(event, parts));
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) panel.hidden = true;
  });
}

document.addEventListener("keydown", openWithSlash);
