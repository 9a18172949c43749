import { namesList, showResults } from "../../components/search/all-results.client.ts";
import { siteIndex } from "../../components/search/open-index.client.ts";
import type { Finder } from "../../search/finder.ts";
import type { NamedLead } from "../../search/leads.ts";

type Parts = {
  form: HTMLFormElement;
  input: HTMLInputElement;
  kinds: HTMLFieldSetElement;
  output: HTMLOutputElement;
  answer: HTMLElement;
  results: HTMLElement;
  /** What stands there while nothing is asked. */
  idle: HTMLElement[];
};

function partsOf(form: HTMLFormElement): Parts | undefined {
  const input = form.querySelector<HTMLInputElement>("input[name=q]");
  const kinds = form.querySelector("fieldset");
  const output = form.querySelector("output");
  const answer = form.querySelector<HTMLElement>(".search-answer");
  const results = form.querySelector<HTMLElement>(".search-results");
  const idle = [...document.querySelectorAll<HTMLElement>(".asked-questions, #all-entries")];
  return input && kinds && output && answer && results
    ? { form, input, kinds, output, answer, results, idle }
    : undefined;
}

const kindOf = ({ kinds }: Parts) => kinds.querySelector<HTMLInputElement>("input:checked")?.value ?? "";

function countKinds({ kinds }: Parts, counts: ReadonlyMap<string, number>): void {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const span of kinds.querySelectorAll<HTMLElement>("[data-count]")) {
    const kind = span.dataset.count ?? "";
    const n = kind ? (counts.get(kind) ?? 0) : all;
    span.textContent = String(n);
    const label = span.closest("label");
    if (label) label.hidden = n === 0 && Boolean(kind) && !label.querySelector("input")?.checked;
  }
}

/** Writes query and kind into the address, so that a search can be linked to. */
function remember(parts: Parts): void {
  const url = new URL(location.href);
  const [query, kind] = [parts.input.value.trim(), kindOf(parts)];
  url.search = new URLSearchParams({ ...(query && { q: query }), ...(query && kind && { kind }) }).toString();
  history.replaceState(null, "", url);
}

function recall(parts: Parts): void {
  const { searchParams } = new URL(location.href);
  parts.input.value = searchParams.get("q") ?? "";
  const kind = searchParams.get("kind") ?? "";
  for (const radio of parts.kinds.querySelectorAll("input")) radio.checked = radio.value === kind;
}

/** Moves the focus through the field and the results: arrows by one, Escape back to the field. */
function walk(event: KeyboardEvent, { input, answer, results }: Parts): void {
  const stops = [input, ...answer.querySelectorAll("a"), ...results.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement as HTMLAnchorElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
  if (at < 0 || to === undefined || (event.key === "Escape" && at === 0)) return;
  const stop = stops[to];
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}

function showNothing(parts: Parts): void {
  parts.kinds.hidden = true;
  parts.output.value = "";
  parts.answer.replaceChildren();
  parts.results.replaceChildren();
  parts.results.ariaBusy = null;
  for (const element of parts.idle) element.hidden = false;
}

const counted = (n: number) => `${n} ${n === 1 ? "result" : "results"}`;

/** Names shown at once while nothing else is known; not where one kind alone is wanted. */
const mostLeads = 3;

/** Shows what is known by name until all that is found has come. */
function showNames(parts: Parts, finder: Finder, base: string): NamedLead[] {
  const text = parts.input.value;
  const leads = kindOf(parts) ? [] : finder.leads(text, mostLeads);
  if (!leads.length) return leads;
  for (const element of parts.idle) element.hidden = true;
  parts.answer.replaceChildren();
  parts.results.replaceChildren(namesList(leads, { finder, base, text }));
  return leads;
}

async function search(parts: Parts, query: string): Promise<void> {
  const base = parts.form.dataset.base ?? "";
  parts.results.ariaBusy = "true";
  const finder = await siteIndex(base);
  const leads = showNames(parts, finder, base);
  const found = await finder.find(parts.input.value);
  const shown = await showResults({ finder, found, base }, kindOf(parts), leads);
  if (query !== parts.input.value.trim()) return;
  countKinds(parts, shown.counts);
  parts.kinds.hidden = found.ranked.length === 0;
  for (const element of parts.idle) element.hidden = true;
  parts.answer.replaceChildren(...shown.answer);
  parts.results.replaceChildren(...shown.results);
  const read = found.corrected ? `, read as “${found.corrected}”` : "";
  parts.output.value = found.ranked.length
    ? `${counted(shown.total)}${read}`
    : "Nothing found. Try fewer words, a name, or a date.";
  const others = await shown.others();
  if (query !== parts.input.value.trim() || !shown.results[0]?.isConnected) return;
  parts.results.append(...others);
  parts.results.ariaBusy = null;
}

async function update(parts: Parts): Promise<void> {
  remember(parts);
  const query = parts.input.value.trim();
  if (!query) {
    showNothing(parts);
    return;
  }
  try {
    await search(parts, query);
  } catch {
    showNothing(parts);
    parts.output.value = "The search index could not be loaded. Everything is listed from A to Z below.";
  }
}

function start(parts: Parts): void {
  recall(parts);
  parts.form.addEventListener("input", () => void update(parts));
  parts.form.addEventListener("submit", (event) => event.preventDefault());
  parts.form.addEventListener("keydown", (event) => walk(event, parts));
  parts.results.addEventListener("click", ({ target }) => {
    const kind = target instanceof HTMLElement ? target.dataset.only : undefined;
    const radio = kind && parts.kinds.querySelector<HTMLInputElement>(`input[value="${kind}"]`);
    if (!radio) return;
    radio.checked = true;
    radio.focus();
    void update(parts);
  });
  if (parts.input.value) void update(parts);
  // What cannot be had now is asked for again, and said, when something is typed.
  else
    void siteIndex(parts.form.dataset.base ?? "")
      .then(({ leads }) => leads("a", 0))
      .catch(() => undefined);
}

for (const form of document.querySelectorAll<HTMLFormElement>("form.search-form")) {
  const parts = partsOf(form);
  if (parts) start(parts);
}
