import { createHash } from "node:crypto";

import type { ColumnNote } from "../kinds/table.ts";

/** A column with the type of its cells, as Table Schema names types; text where none is given. */
type TypedColumn = ColumnNote & { type?: "boolean" | "number" | "date" | "string" };

/** A data file with what lets a reader check it. */
export type Download = DataFile & {
  /** Size of the file as UTF-8. */
  bytes: number;
  /** SHA-256 of the file, hexadecimal. */
  sha256: string;
};

/** One published data file, whole. */
export type DataFile = {
  /** Public address, such as `/data/chronology.csv`. */
  path: string;
  /** The data set it belongs to, such as `chronology`. */
  dataset: string;
  format:
    | "JSON"
    | "CSV"
    | "BibTeX"
    | "RIS"
    | "CSL-JSON"
    | "iCalendar"
    | "JSON Schema"
    | "TimelineJS"
    | "Data Package"
    | "DCAT"
    | "Checksums";
  mediaType: string;
  title: string;
  description: string;
  /** Number of rows or entries; null where counting says nothing. */
  rows: number | null;
  /** Address of the JSON Schema it fits, if it has one. */
  schema: string | null;
  /** What its columns mean, for tables. */
  columns: readonly TypedColumn[];
  content: string;
};

/** Adds size and checksum to a file. */
export function sealed(file: DataFile): Download {
  return {
    ...file,
    bytes: Buffer.byteLength(file.content, "utf8"),
    sha256: createHash("sha256").update(file.content, "utf8").digest("hex"),
  };
}
