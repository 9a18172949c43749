import { type Kind, kinds, type RecordTypes } from "../kinds/index.ts";
import type { Place } from "./read-yaml.ts";
import type { VocabularyName } from "./schema/common.ts";
import type { ExceptionRecords } from "./schema/exceptions.ts";
import type { RedirectRecord } from "./schema/redirect.ts";
import type { SiteRecord } from "./schema/site.ts";
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
  /** What makes this record this record; without content where `data/site.yml` is missing or faulty. */
  site: Entry<SiteRecord>;
  /** Where the addresses of entries lead that are gone, by `<kind>/<id>`. */
  redirects: Map<string, Entry<RedirectRecord>>;
  /** The warnings that the record accepts, by the entry they are found in, `<kind>/<id>` or `site`. */
  exceptions: Map<string, Entry<ExceptionRecords>>;
  /** The entries that say `draft: true`, by `<kind>/<id>`: they are in the preview and not published. */
  drafts: Set<string>;
};

const noPlace = () => ({ line: 1, column: 1 });

const emptySite: SiteRecord = {
  name: "",
  tagline: "",
  description: "",
  subject: "",
  parties: "",
  instruments: [],
};

/** An empty record, to be filled by the loader or by a test. */
export function emptyRecord(): RecordSet {
  const empty = Object.fromEntries(kinds.map(({ id }) => [id, new Map()]));
  return {
    ...(empty as { [K in Kind]: Map<string, Entry<RecordTypes[K]>> }),
    vocabularies: new Map(),
    site: { id: "site", file: "data/site.yml", value: emptySite, place: noPlace },
    redirects: new Map(),
    exceptions: new Map(),
    drafts: new Set(),
  };
}

/** A record without its drafts: what is published. `drafts` still names them, so that messages can. */
export function withoutDrafts(record: RecordSet): RecordSet {
  if (!record.drafts.size) return record;
  const finished = kinds.map(({ id: kind }) => {
    const entries: [string, Entry<unknown>][] = [...record[kind]];
    return [kind, new Map(entries.filter(([id]) => !record.drafts.has(`${kind}/${id}`)))];
  });
  return {
    ...record,
    ...(Object.fromEntries(finished) as { [K in Kind]: Map<string, Entry<RecordTypes[K]>> }),
  };
}
