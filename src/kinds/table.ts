import type { TermLists } from "../record/schema/vocabulary.ts";

/** Between the items of a list in one cell, of every table. It stands in no item, which commas and semicolons do. */
export const SEPARATOR = " | ";

/** What a cell can be made of; lists are joined, nothing is an empty cell. */
export type Cell = string | number | boolean | readonly string[] | null | undefined;

/** One column of a CSV file: its name, what it means, what stands for a missing value, and its value for a row. */
export type Column<Row, Value extends Cell = Cell> = ColumnNote & { of: (row: Row) => Value };

/** A column as the codebook lists it. */
export type ColumnNote = { name: string; means: string; missing?: string };

/** A table without its form: what its columns mean, and its cells row by row. */
export type TableData = { columns: ColumnNote[]; rows: Cell[][] };

/** Lays rows out in columns. */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): TableData {
  return {
    columns: columns.map(({ name, means, missing }) => ({ name, means, ...(missing ? { missing } : {}) })),
    rows: rows.map((row) => columns.map((column) => column.of(row))),
  };
}

/** The columns that most tables begin with. */
export const entryColumns: Column<{ id: string; address: string }>[] = [
  { name: "id", means: "Permanent id", of: (e) => e.id },
  { name: "address", means: "Address below the address of the site", of: (e) => e.address },
];

/** One row for each entry, with the columns that `columns` gives. */
export function eachEntry<E>(columns: (terms: TermLists) => readonly Column<E>[]) {
  return (entries: readonly E[], terms: TermLists): TableData => tableOf(columns(terms), entries);
}

/** The parts of a date that a table leaves out, with the reason. */
export function datePartsOf(path: string, parts: readonly string[]): Record<string, string> {
  return Object.fromEntries(parts.map((part) => [`${path}.${part}`, "made from the date's EDTF text"]));
}

/** Every part of a date but its EDTF text, as `datePartsOf` takes them. */
export const allButEdtf = [
  "earliest",
  "latest",
  "words",
  "precision",
  "isInterval",
  "isOngoing",
  "isUncertain",
  "isApproximate",
] as const;
