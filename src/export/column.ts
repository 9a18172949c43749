import { stringify } from "csv-stringify/sync";

import { plainText } from "../assemble/text.ts";

/** What a cell can be made of; lists are joined, nothing is an empty cell. */
export type Cell = string | number | boolean | readonly string[] | null | undefined;

/** One column of a CSV file: its name, what it means, and its value for a row. */
export type Column<Row> = { name: string; means: string; of: (row: Row) => Cell };

/** A column as the codebook lists it. */
export type ColumnNote = { name: string; means: string };

/** Between the items of a list in one cell. */
export const LIST = "; ";

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") return cell.map(plainText).join(LIST);
  return plainText(String(cell));
}

/**
 * Writes rows as CSV (RFC 4180): UTF-8 without a byte order mark, a header row, CRLF between rows. Citations in
 * place are taken out; a cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP).
 */
export function renderCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => cellText(column.of(row)))),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      escape_formulas: true,
      record_delimiter: "windows",
    },
  );
}

/** The codebook of a table: its columns without the way to their values. */
export function columnNotes<Row>(columns: readonly Column<Row>[]): ColumnNote[] {
  return columns.map(({ name, means }) => ({ name, means }));
}
