import type { AsPlainObject } from "minisearch";

import type { SearchDocument, Spelling } from "./search-index.ts";

/** What a result shows, one list for each field, in the order of the documents. */
type Columns = Record<"kind" | "title" | "detail" | "address", string[]>;

/**
 * MiniSearch's serialised index without what can be put back: ids that only count up, and stored fields, which pack
 * far better as columns. It saves about a tenth of what a reader fetches.
 */
export type PackedIndex = { core: Omit<AsPlainObject, "documentIds" | "storedFields">; columns: Columns };

/** What `/search/index.json` holds: the packed index, spellings of names, and how much each kind weighs. */
export type SearchFile = {
  index: PackedIndex;
  spellings: readonly Spelling[];
  weights: Readonly<Record<string, number>>;
};

/** Packs an index whose documents have the ids "0", "1", "2" … in order. */
export function packIndex(index: AsPlainObject, documents: readonly SearchDocument[]): PackedIndex {
  const { documentCount, nextId, fieldIds, fieldLength, averageFieldLength, dirtCount } = index;
  const { index: postings, serializationVersion } = index;
  const column = (field: keyof Columns) => documents.map((document) => document[field]);
  return {
    core: {
      ...{ documentCount, nextId, fieldIds, fieldLength, averageFieldLength, dirtCount },
      ...{ index: postings, serializationVersion },
    },
    columns: {
      kind: column("kind"),
      title: column("title"),
      detail: column("detail"),
      address: column("address"),
    },
  };
}

/** Puts a packed index back into the form that `MiniSearch.loadJS` reads. */
export function unpackIndex({ core, columns }: PackedIndex): AsPlainObject {
  const documentIds: Record<string, string> = {};
  const storedFields: Record<string, Record<string, unknown>> = {};
  columns.title.forEach((title, i) => {
    documentIds[i] = String(i);
    storedFields[i] = {
      title,
      kind: columns.kind[i],
      detail: columns.detail[i],
      address: columns.address[i],
    };
  });
  return { ...core, documentIds, storedFields };
}
