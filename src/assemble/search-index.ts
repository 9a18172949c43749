import { createHash } from "node:crypto";

import type { Concept } from "../search/concepts.ts";
import type { SearchCore, SearchDocument } from "../search/index-format.ts";
import { type IndexFile, makeIndex } from "../search/make-index.ts";
import { searchFacets } from "./search-documents.ts";

/** The index in files, each with its address; the first is fetched first. */
type SearchFiles = { address: string; content: string }[];

const hashOf = (files: readonly IndexFile[]) => {
  const hash = createHash("sha256");
  for (const { name, content } of files) hash.update(name).update(content);
  return hash.digest("hex").slice(0, 8);
};

/**
 * Makes the search index that browsers fetch, in files. The same documents give the same bytes; the folder is named
 * by what is in it, so that a reader never mixes two versions.
 */
export function assembleSearchIndex(
  documents: readonly SearchDocument[],
  concepts: readonly Concept[],
): SearchFiles {
  const kinds = searchFacets.map(({ kind, name, label, weight, isLead }) => ({
    ...{ kind, name, label, weight },
    ...(isLead && { isLead }),
  }));
  const { core, files } = makeIndex(documents, concepts, kinds);
  const folder = `/search/index-${hashOf(files)}/`;
  const whole: SearchCore = { folder, ...core };
  return [
    { address: "/search/index.json", content: JSON.stringify(whole) },
    ...files.map(({ name, content }) => ({ address: folder + name, content })),
  ];
}
