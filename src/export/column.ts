import { stringify } from "csv-stringify/sync";

import { plainText } from "../assemble/text.ts";
import { type Cell, SEPARATOR, type TableData } from "../kinds/table.ts";

/** Writes a list in one cell. */
const listText = (items: readonly string[]) => items.map(plainText).join(SEPARATOR);

/**
 * The beginning of a formula (OWASP, CSV Injection; half and full width), also behind characters that are not seen: a
 * spreadsheet may leave them out before it looks.
 */
const formula =
  /^(?:[\t\r]|[\s\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

const plainCell = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);

/** A cell as it is written; a number is one for every spreadsheet, below zero too. */
function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "object") return plainCell(listText(cell));
  return plainCell(plainText(String(cell)));
}

const isDay = (cell: Cell) => typeof cell === "string" && /^\d{4}-\d\d-\d\d$/.test(cell);

/** The type of a column, as Table Schema names types: what every filled cell of it is, or text. */
export function columnType({ rows }: TableData, place: number): "boolean" | "number" | "date" | "string" {
  const cells = rows
    .map((row) => row[place])
    .filter((cell) => cell !== null && cell !== undefined && cell !== "");
  if (!cells.length) return "string";
  if (cells.every((cell) => typeof cell === "boolean")) return "boolean";
  if (cells.every((cell) => typeof cell === "number")) return "number";
  return cells.every(isDay) ? "date" : "string";
}

/**
 * Writes a table as CSV (RFC 4180): UTF-8 without a byte order mark, a header row, CRLF between rows. Citations in
 * place are taken out; a text that a spreadsheet would take for a formula, though it hide behind invisible characters,
 * gets an apostrophe in front (OWASP).
 */
export function renderCsv({ columns, rows }: TableData): string {
  return stringify(
    rows.map((row) => row.map(cellText)),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      record_delimiter: "windows",
    },
  );
}
