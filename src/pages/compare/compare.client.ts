import { offerRowPicture } from "../../charts/row-picture.client.ts";
import { startFilters } from "../../components/comparison/filters.client.ts";
import { startFolding } from "../../components/comparison/folding.client.ts";
import { startOneTopic } from "../../components/comparison/one-topic.client.ts";
import { addCopyButtons } from "../../components/comparison/row.client.ts";
import { offerDownloads, saveSelection } from "../../components/selection-downloads.client.ts";

/** Adds to each row what takes it along: its line of the data file, and a picture of it. */
function offerRows(rows: HTMLElement, pair: string, base: string): void {
  const heading = document.querySelector("h1")?.textContent.trim() ?? "";
  for (const tools of rows.querySelectorAll("[data-row-tools]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "CSV";
    button.setAttribute("aria-label", "Save this row as CSV");
    const id = tools.closest("[data-row]")?.id ?? "";
    button.addEventListener("click", () => {
      void saveSelection("comparison", [`${pair}/${id}`], base, (words) => (button.textContent = words));
    });
    tools.querySelector(".row-copy")?.append(button);
    offerRowPicture(tools, heading);
  }
}

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
  offerRows(table, pair, place?.dataset.base ?? "");
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
