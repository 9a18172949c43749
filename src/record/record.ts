import type { Kind, RecordTypes } from "./kinds.ts";
import type { Place } from "./read-yaml.ts";
import type { VocabularyName } from "./schema/common.ts";
import type { Published } from "./schema/published.ts";
import type { VocabularyRecord } from "./schema/vocabulary.ts";

/** One record with the file it stands in and the way to its fields. */
export type Entry<T> = {
  id: string;
  file: string;
  value: T;
  place: (path: readonly PropertyKey[]) => Place;
};

/** The whole record as written: every kind by id in order of id, and the vocabularies by name. */
export type RecordSet = {
  [K in Kind]: Map<string, Entry<RecordTypes[K]>>;
} & {
  vocabularies: Map<VocabularyName, Entry<VocabularyRecord>>;
  redirects: Entry<Record<string, string>>;
  /** What was published last; absent before the first publication. */
  published?: Published;
};

/** An empty record, to be filled by the loader or by a test. */
export function emptyRecord(): RecordSet {
  return {
    event: new Map(),
    source: new Map(),
    actor: new Map(),
    treaty: new Map(),
    article: new Map(),
    comparison: new Map(),
    coding: new Map(),
    reaction: new Map(),
    claim: new Map(),
    dispute: new Map(),
    indicator: new Map(),
    "policy-option": new Map(),
    update: new Map(),
    vocabularies: new Map(),
    redirects: {
      id: "redirects",
      file: "data/redirects.yml",
      value: {},
      place: () => ({ line: 1, column: 1 }),
    },
  };
}
