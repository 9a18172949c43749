import type { EntryTypes, Kind } from "../kinds/index.ts";

/** The published entries of every kind of record; a kind that is not assembled does not compile. */
export type EntriesByKind = { readonly [K in Kind]: readonly EntryTypes[K][] };
