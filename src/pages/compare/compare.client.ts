import { startFilters } from "../../components/comparison/filters.client.ts";
import { startFolding } from "../../components/comparison/folding.client.ts";
import { startOneTopic } from "../../components/comparison/one-topic.client.ts";
import { addCopyButtons } from "../../components/comparison/row.client.ts";
import { offerDownloads } from "../../components/selection-downloads.client.ts";

const table = document.querySelector<HTMLElement>("[data-rows]");

if (table) {
  const oneTopic = startOneTopic(table);
  startFilters(table, () => {
    oneTopic.refresh();
  });
  addCopyButtons(table);
  startFolding(table);
  const place = document.querySelector<HTMLElement>("[data-downloads]");
  const pair = place?.dataset.downloads ?? "";
  if (place)
    offerDownloads(place, {
      dataset: "comparison",
      base: place.dataset.base ?? "",
      idsNow: () => [...table.querySelectorAll("[data-row]:not([hidden])")].map(({ id }) => `${pair}/${id}`),
    });
}

/** A topic of the overview that the address names is opened. */
function openNamed(): void {
  const named = document.getElementById(location.hash.slice(1));
  if (named instanceof HTMLDetailsElement) named.open = true;
}

addEventListener("hashchange", openNamed);
openNamed();
