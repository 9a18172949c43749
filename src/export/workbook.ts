import writeXlsxFile, { type Cell as SheetCell } from "write-excel-file/node";

import type { Datasets } from "../assemble/datasets.ts";
import type { Site } from "../assemble/site.ts";
import { plainText } from "../assemble/text.ts";
import { type Cell, SEPARATOR } from "../kinds/table.ts";
import type { DatasetRule } from "./dataset-rule.ts";
import { licence } from "./licence.ts";
import { noShelf, type Shelf } from "./shelf.ts";
import { rezipped } from "./zip.ts";

/** The longest text that a cell of a workbook holds (ECMA-376 as Excel reads it). */
const LONGEST = 32_767;

/** The longest name of a sheet. */
const LONGEST_NAME = 31;

/**
 * A cell as a workbook holds it: numbers and truth values as such, everything else as text, so that no program takes
 * a date or a code for something else, and nothing for a formula. Throws for a text that no cell can hold.
 */
function sheetCell(cell: Cell): SheetCell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  const text = typeof cell === "string" ? plainText(cell) : cell.map(plainText).join(SEPARATOR);
  if (text.length > LONGEST) throw new RangeError(`a text of ${text.length} characters does not fit a cell`);
  return text ? { value: text, type: String } : null;
}

const header = (text: string): SheetCell => ({ value: text, type: String, fontWeight: "bold" });

/** Widths of columns in characters: enough to read, never so much that one column fills the window. */
function widthOf(name: string, rows: readonly Cell[][], place: number): { width: number } {
  const longest = rows
    .slice(0, 50)
    .reduce((most, row) => Math.max(most, String(row[place] ?? "").length), name.length);
  return { width: Math.min(48, Math.max(8, longest + 2)) };
}

/** A table as a sheet, its names of columns in a row that stays in view. */
function sheetOf({ name, table }: DatasetRule & { table: NonNullable<DatasetRule["table"]> }) {
  return {
    sheet: name.slice(0, LONGEST_NAME),
    data: [
      table.columns.map((column) => header(column.name)),
      ...table.rows.map((row) => row.map(sheetCell)),
    ],
    columns: table.columns.map((column, i) => widthOf(column.name, table.rows, i)),
    stickyRowsCount: 1,
  };
}

/** The first sheet: what the workbook is, and what each sheet holds. */
function aboutSheet(rules: readonly DatasetRule[], { version }: Datasets, site: Site) {
  const facts: [string, string][] = [
    [site.name, site.tagline],
    ["Version", version],
    ["From", `${site.url}/data/`],
    ["Licence", `${licence.name}, ${licence.url}`],
    ["Dates", "Text, as precise as the sources allow (Extended Date/Time Format)"],
    ["Lists", "Separated by a bar between two spaces ( | )"],
    ["Columns", "Explained in codebook.csv, codes in the sheet vocabularies"],
  ];
  const sheets = rules.map(({ name, description }): [string, string] => [
    name.slice(0, LONGEST_NAME),
    description,
  ]);
  const rows = [...facts, ["", ""] as const, ["Sheet", "What it holds"] as const, ...sheets];
  return {
    sheet: "About",
    data: rows.map(([label, text]) => [header(label), text ? { value: text, type: String } : null]),
    columns: [{ width: 26 }, { width: 90 }],
  };
}

/**
 * All tables as one workbook (.xlsx), which opens by a double click with every script and with no date changed. The
 * same datasets give the same bytes.
 */
export async function renderWorkbook(
  rules: readonly DatasetRule[],
  datasets: Datasets,
  site: Site,
  shelf: Shelf = noShelf,
): Promise<Uint8Array> {
  const tables = rules.flatMap((rule) => (rule.table?.rows.length ? [{ ...rule, table: rule.table }] : []));
  const sheets = [aboutSheet(tables, datasets, site), ...tables.map(sheetOf)];
  const parts = ["workbook", JSON.stringify(sheets)];
  return shelf.get(parts) ?? shelf.put(parts, rezipped(await writeXlsxFile(sheets).toBuffer()));
}
