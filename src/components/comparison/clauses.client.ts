import { offerCitation } from "../cite-view.client.ts";

const list = document.querySelector<HTMLElement>("[data-clauses]");
const form = document.querySelector<HTMLFormElement>("[data-clause-pickers]");
const cards = [...(list?.querySelectorAll<HTMLElement>("[data-clause]") ?? [])];
const slots = [...(form?.querySelectorAll<HTMLSelectElement>("[data-clause-slot]") ?? [])];

/** The clauses that an address asks for: known ones, each once, the baseline first, at most three. */
function readChosen(search: string, known: readonly string[]): string[] {
  const asked = (new URLSearchParams(search).get("with") ?? "").split(",");
  return [...new Set(asked)].filter((id) => known.includes(id)).slice(0, 3);
}

const known = cards.map(({ dataset }) => dataset.clause ?? "");
const elementsOf = (card: HTMLElement) => [...card.querySelectorAll<HTMLElement>(".clause-element")];

/** Marks the elements in which a clause is described otherwise than the baseline. */
function markAgainst(baseline: HTMLElement | undefined, card: HTMLElement): void {
  const before = baseline && baseline !== card ? elementsOf(baseline) : [];
  for (const [i, element] of elementsOf(card).entries()) {
    const other = before[i]?.textContent.trim();
    const differs = other !== undefined && other !== element.textContent.trim();
    element.classList.toggle("differs", differs);
    element.querySelector("[data-differs]")?.toggleAttribute("hidden", !differs);
  }
}

/** Shows the chosen clauses in their order, or all in the order of the page. */
function show(chosen: readonly string[]): void {
  const isSome = chosen.length > 1;
  const order = isSome ? chosen : known;
  for (const id of order) {
    const card = cards.find(({ dataset }) => dataset.clause === id);
    if (card) list?.append(card);
  }
  const baseline = isSome ? cards.find(({ dataset }) => dataset.clause === chosen[0]) : undefined;
  for (const card of cards) {
    card.hidden = isSome && !chosen.includes(card.dataset.clause ?? "");
    markAgainst(baseline, card);
  }
  if (list) list.dataset.chosen = isSome ? String(chosen.length) : "";
  for (const [i, slot] of slots.entries()) slot.value = chosen[i] ?? "";
  const count = form?.querySelector("[data-clause-count]");
  if (count)
    count.textContent = isSome
      ? "Marked: described otherwise than in the baseline."
      : `All ${cards.length} clauses.`;
}

/** Makes the lists work and keeps the choice in the address. */
function start(place: HTMLFormElement): void {
  const fromAddress = (): void => show(readChosen(location.search, known));
  const toAddress = (chosen: readonly string[]): void => {
    const query = chosen.length ? `?with=${chosen.join(",")}` : "";
    history.pushState(null, "", `${location.pathname}${query}`);
    show(chosen);
  };
  place.addEventListener("change", () => {
    const values = [...new Set(slots.map(({ value }) => value).filter(Boolean))];
    toAddress(values);
  });
  place.addEventListener("submit", (event) => event.preventDefault());
  place.addEventListener("reset", (event) => {
    event.preventDefault();
    toAddress([]);
  });
  addEventListener("popstate", fromAddress);
  place.hidden = false;
  document.querySelector("[data-clause-presets]")?.removeAttribute("hidden");
  fromAddress();
  const cite = document.querySelector<HTMLElement>("[data-cite-view]");
  if (cite) offerCitation(cite, () => cards.filter(({ hidden }) => !hidden).length);
}

if (form && list) start(form);
