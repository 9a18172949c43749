import type { SearchResult } from "minisearch";

import type { SearchFile } from "../../search/pack.ts";
import { type Finder, finderFrom } from "./find.client.ts";
import { resultItem } from "./result-item.client.ts";

/** At most as many results as a reader looks through. */
const most = 60;

type Parts = {
  form: HTMLFormElement;
  input: HTMLInputElement;
  kinds: HTMLFieldSetElement;
  output: HTMLOutputElement;
  results: HTMLOListElement;
  everything: HTMLElement | null;
};

function partsOf(form: HTMLFormElement): Parts | undefined {
  const input = form.querySelector<HTMLInputElement>("input[name=q]");
  const kinds = form.querySelector("fieldset");
  const output = form.querySelector("output");
  const results = form.querySelector<HTMLOListElement>(".search-results");
  const everything = document.getElementById("all-entries");
  return input && kinds && output && results
    ? { form, input, kinds, output, results, everything }
    : undefined;
}

const kindOf = ({ kinds }: Parts) => kinds.querySelector<HTMLInputElement>("input:checked")?.value ?? "";

function countKinds({ kinds }: Parts, found: readonly SearchResult[]): void {
  for (const span of kinds.querySelectorAll<HTMLElement>("[data-count]")) {
    const kind = span.dataset.count;
    const n = found.filter((result) => !kind || result.kind === kind).length;
    span.textContent = String(n);
    const label = span.closest("label");
    if (label) label.hidden = Boolean(kind) && n === 0 && !label.querySelector("input")?.checked;
  }
}

function show(parts: Parts, found: readonly SearchResult[]): void {
  const kind = kindOf(parts);
  const query = parts.input.value.trim();
  const wanted = found.filter((result) => !kind || result.kind === kind);
  countKinds(parts, found);
  parts.kinds.hidden = !query;
  if (parts.everything) parts.everything.hidden = Boolean(query);
  const base = parts.form.dataset.base ?? "";
  parts.results.replaceChildren(
    ...(query ? wanted.slice(0, most) : []).map((result) => resultItem(result, base)),
  );
  parts.output.value = !query
    ? ""
    : wanted.length > most
      ? `The ${most} best of ${wanted.length} results`
      : `${wanted.length} ${wanted.length === 1 ? "result" : "results"}`;
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
function walk(event: KeyboardEvent, { input, results }: Parts): void {
  const stops = [input, ...results.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement as HTMLAnchorElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
  if (at < 0 || to === undefined || (event.key === "Escape" && at === 0)) return;
  const stop = stops[to];
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}

function start(parts: Parts): void {
  let loading: Promise<Finder> | undefined;
  const load = async (): Promise<Finder> => {
    const response = await fetch(parts.form.dataset.index ?? "");
    if (!response.ok) throw new Error(`the search index answered ${response.status}`);
    return finderFrom((await response.json()) as SearchFile);
  };
  const update = async () => {
    remember(parts);
    const query = parts.input.value.trim();
    if (!query) {
      show(parts, []);
      return;
    }
    try {
      loading ??= load();
      const find = await loading;
      if (query === parts.input.value.trim()) show(parts, find(query));
    } catch {
      loading = undefined;
      parts.output.value = "The search index could not be loaded. Everything is listed from A to Z below.";
    }
  };
  recall(parts);
  parts.form.hidden = false;
  parts.form.addEventListener("input", () => void update());
  parts.form.addEventListener("submit", (event) => event.preventDefault());
  parts.form.addEventListener("keydown", (event) => walk(event, parts));
  if (parts.input.value) void update();
}

for (const form of document.querySelectorAll<HTMLFormElement>("form.search-form")) {
  const parts = partsOf(form);
  if (parts) start(parts);
}
