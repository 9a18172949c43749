import { addCopyButtons } from "./compare/copy.ts";
import { startFilters } from "./compare/filters.ts";
import { startOneTopic } from "./compare/one-topic.ts";

const table = document.querySelector<HTMLElement>("[data-rows]");

if (table) {
  const oneTopic = startOneTopic(table);
  startFilters(table, () => {
    oneTopic.refresh();
  });
  addCopyButtons(table);
}

/** A topic of the overview that the address names is opened. */
function openNamed(): void {
  const named = document.getElementById(location.hash.slice(1));
  if (named instanceof HTMLDetailsElement) named.open = true;
}

addEventListener("hashchange", openNamed);
openNamed();
