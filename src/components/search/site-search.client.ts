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

/** Puts what was found in place of what stood there; the focus stays on the result it was on. */
function put(
  { input, panel, status }: Parts,
  { shown, count }: { shown: HTMLElement[]; count: string },
): void {
  const at = panel.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
  panel.replaceChildren(...shown);
  panel.hidden = false;
  if (count) status.value = count;
  if (at === undefined) return;
  const same = [...panel.querySelectorAll("a")].find(({ textContent }) => textContent === at);
  (same ?? input).focus({ preventScroll: true });
}

const firstResults = () => import("./first-results.client.ts");

/** Asks for all that a first letter needs as soon as the field is opened, in one turn: scripts and index together. */
function getReady({ form }: Parts): void {
  const { ahead = "", base = "" } = form.dataset;
  if (!ahead || "isReady" in form.dataset) return;
  form.dataset.isReady = "";
  const fetchAhead = (address: string, kind: Partial<HTMLLinkElement>) =>
    document.head.append(Object.assign(document.createElement("link"), kind, { href: address }));
  for (const address of ahead.split(" ")) fetchAhead(address, { rel: "modulepreload" });
  fetchAhead(`${base}/search/index.json`, { rel: "preload", as: "fetch", crossOrigin: "anonymous" });
  // What cannot be had now is asked for again when a letter is typed.
  void firstResults()
    .then(({ getReady }) => getReady(base))
    .catch(() => undefined);
}

/** Whether the panel has not been closed while results were fetched. */
const isStill = ({ isClosed }: Parts) => !isClosed;

/** Shows first results as the reader types: names at once, and all that is found when it has come. */
async function update(parts: Parts): Promise<void> {
  const { form, input, status, panel } = parts;
  parts.isClosed = false;
  const text = input.value.trim();
  if (!text) {
    panel.hidden = true;
    status.value = "";
    return;
  }
  const { firstResults: resultsOf } = await firstResults();
  for await (const results of resultsOf(input.value, form.dataset.base ?? "", form.action)) {
    if (!isStill(parts) || text !== input.value.trim() || !form.contains(document.activeElement)) return;
    put(parts, results);
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
    getReady(parts);
    if (input.value && !form.contains(relatedTarget as Node | null)) show();
  });
  form.addEventListener("keydown", (event) => walk(event, parts));
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) panel.hidden = true;
  });
}

document.addEventListener("keydown", openWithSlash);
