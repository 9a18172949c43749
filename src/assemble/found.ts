import type { SearchDocument } from "../search/index-format.ts";

/** A thing that search finds, before it is numbered. */
export type Found = Omit<SearchDocument, "id">;
