import type { ColumnNote } from "./column.ts";

/** One published data file, whole. */
export type Download = {
  /** Public address, such as `/data/chronology.csv`. */
  path: string;
  /** The data set it belongs to, such as `chronology`. */
  dataset: string;
  format: "JSON" | "CSV" | "BibTeX" | "RIS" | "CSL-JSON" | "iCalendar" | "JSON Schema";
  mediaType: string;
  title: string;
  description: string;
  /** Number of rows or entries; null where counting says nothing. */
  rows: number | null;
  /** Address of the JSON Schema it fits, if it has one. */
  schema: string | null;
  /** What its columns mean, for tables. */
  columns: readonly ColumnNote[];
  content: string;
};
