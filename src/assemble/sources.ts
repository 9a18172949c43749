import { namedSources } from "../checks/references.ts";
import { type Kind, kindById } from "../kinds/index.ts";
import type { SourceEntry } from "../kinds/source.ts";
import { allEntries } from "../record/kinds-of-record.ts";
import { compareText } from "../record/problem.ts";
import type { Entry, RecordSet } from "../record/record.ts";
import { address } from "./address.ts";
import { assembleDate } from "./date.ts";
import { cleanDeep } from "./text.ts";

/** A record that names a source. */
type Use = SourceEntry["usedBy"][number];

export type { SourceEntry };

/** What a record is called where it is listed as one that names a source; undefined for kinds that are not listed. */
function useOf(record: RecordSet, kind: Kind, { id, value }: Entry<unknown>): Use | undefined {
  const rule = kindById[kind];
  const shortTitle = (treaty: string) => record.treaty.get(treaty)?.value.shortTitle ?? treaty;
  const title = rule.listed?.title(value as Record<string, unknown>, id, shortTitle);
  return title === undefined ? undefined : { kind, title, address: rule.address(id) };
}

function usesBySource(record: RecordSet): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { kind, entry } of allEntries(record)) {
    const use = useOf(record, kind, entry);
    if (!use) continue;
    for (const id of namedSources(kind, entry.value)) {
      const known = uses.get(id);
      if (known) known.push(use);
      else uses.set(id, [use]);
    }
  }
  return uses;
}

/** Assembles the register of sources, in order of publisher, then date, then id. */
export function assembleSources(record: RecordSet): SourceEntry[] {
  const uses = usesBySource(record);
  return [...record.source.values()]
    .map(({ id, value }) =>
      cleanDeep({
        id,
        address: address.source(id),
        publisher: value.publisher,
        title: value.title,
        headlineSeen: value.headlineSeen ?? true,
        date: value.date ? assembleDate(value.date) : null,
        dateNote: value.dateNote ?? null,
        languages: value.languages,
        url: value.url,
        kind: value.kind,
        copyOf: value.copyOf ?? null,
        archiveUrl: value.archiveUrl ?? null,
        note: value.note ?? null,
        usedBy: uses.get(id) ?? [],
      }),
    )
    .sort(
      (a, b) =>
        compareText(a.publisher.toLowerCase(), b.publisher.toLowerCase()) ||
        compareText(a.date?.earliest ?? "", b.date?.earliest ?? "") ||
        compareText(a.id, b.id),
    );
}
