import { csvFormatRow, csvParseRows } from "d3-dsv";

import { citeButton } from "./cite-view.client.ts";

/** A data file that rows can be chosen from, as the site publishes it. */
export type DatasetName = "chronology" | "comparison";

/** A file ready to be saved at the reader's. */
export type Selection = { name: string; type: string; content: string };

type Group = { id: string; rows?: { id: string }[] };

/** The chosen rows of a published CSV file, header first, in its order; `ids` are those of the first column. */
export function chosenCsv(csv: string, ids: ReadonlySet<string>): string {
  const [header = [], ...rows] = csvParseRows(csv);
  const chosen = [header, ...rows.filter(([id = ""]) => ids.has(id))];
  return `${chosen.map(csvFormatRow).join("\r\n")}\r\n`;
}

/** The chosen entries of a published JSON file with its own header, and the number of entries said in the title. */
export function chosenJson(json: string, ids: ReadonlySet<string>): string {
  const document = JSON.parse(json) as {
    title: string;
    entries?: Group[];
    pairs?: Group[];
    matrix?: unknown;
  };
  const {
    matrix: _matrix,
    $schema: _schema,
    entries,
    pairs,
    ...header
  } = document as typeof document & { $schema: string };
  const chosen = entries?.filter(({ id }) => ids.has(id));
  const groups = pairs
    ?.map((pair) => ({ ...pair, rows: pair.rows?.filter(({ id }) => ids.has(id)) ?? [] }))
    .filter(({ rows }) => rows.length > 0);
  const title = `${header.title} (selection of ${ids.size})`;
  return `${JSON.stringify({ ...header, title, ...(chosen ? { entries: chosen } : { pairs: groups }) }, null, 1)}\n`;
}

/**
 * Fetches a published data file and keeps what is chosen. `base` is the site's base path, such as `/record` or the
 * empty string; `ids` are event ids for the chronology and row ids (`<pair>/<topic>`) for the comparison.
 * Throws if the file cannot be fetched.
 */
export async function selection(
  dataset: DatasetName,
  format: "csv" | "json",
  ids: Iterable<string>,
  base: string,
): Promise<Selection> {
  const response = await fetch(`${base}/data/${dataset}.${format}`);
  if (!response.ok) throw new Error(`/data/${dataset}.${format}: ${response.status}`);
  const text = await response.text();
  const chosen = new Set(ids);
  return format === "csv"
    ? { name: `${dataset}-selection.csv`, type: "text/csv", content: chosenCsv(text, chosen) }
    : { name: `${dataset}-selection.json`, type: "application/json", content: chosenJson(text, chosen) };
}

/** Hands a file to the reader's browser to save. */
function save({ name, type, content }: Selection): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Saves the entries of some ids out of a published data file; says so if it cannot be fetched. */
export async function saveSelection(
  dataset: DatasetName,
  ids: Iterable<string>,
  base: string,
  say: (words: string) => void,
): Promise<void> {
  await selection(dataset, "csv", ids, base).then(save, () => say("The data file could not be fetched."));
}

/**
 * Puts buttons into an element that save what is chosen at the time of the click, as CSV and as JSON, and that copy a citation of it. What went
 * wrong is said in a status line beside them. `idsNow` gives the ids of the entries that the filters leave.
 */
export function offerDownloads(
  place: HTMLElement,
  { dataset, idsNow, base }: { dataset: DatasetName; idsNow: () => Iterable<string>; base: string },
): void {
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  for (const format of ["csv", "json"] as const) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = `Download selection as ${format.toUpperCase()}`;
    button.addEventListener("click", () => {
      status.textContent = "";
      selection(dataset, format, idsNow(), base).then(save, () => {
        status.textContent = "The data file could not be fetched.";
      });
    });
    place.append(button, " ");
  }
  place.append(
    citeButton(place, status, () => new Set(idsNow()).size),
    status,
  );
}
