import { namedSources } from "../checks/references.ts";
import { allEntries } from "../record/kinds-of-record.ts";
import { compareText } from "../record/problem.ts";
import type { RecordSet } from "../record/record.ts";
import { address } from "./address.ts";
import { assembleDate, type PublishedDate } from "./date.ts";
import { cleanDeep } from "./text.ts";

/** A record that names a source. */
export type Use = { kind: string; title: string; address: string };

/** A source as published. */
export type SourceEntry = {
  id: string;
  address: string;
  publisher: string;
  title: string;
  /** False where the title is a description because the headline was not seen. */
  headlineSeen: boolean;
  date: PublishedDate | null;
  dateNote: string | null;
  languages: string[];
  url: string;
  kind: string;
  copyOf: string | null;
  archiveUrl: string | null;
  note: string | null;
  usedBy: Use[];
};

/** What a record is called where it is listed as a use of a source; undefined for kinds without a page. */
function useOf(record: RecordSet, kind: string, id: string): Use | undefined {
  switch (kind) {
    case "event":
      return { kind, title: record.event.get(id)?.value.title ?? id, address: address.event(id) };
    case "treaty":
      return { kind, title: record.treaty.get(id)?.value.title.en ?? id, address: address.treaty(id) };
    case "article": {
      const treaty = record.treaty.get(id.split("/")[0] ?? "")?.value.shortTitle ?? id;
      const article = record.article.get(id)?.value;
      return {
        kind,
        title: `${treaty}, ${article?.num ?? ""}: ${article?.heading ?? ""}`,
        address: address.article(id),
      };
    }
    case "comparison": {
      const [pair = "", topic = ""] = id.split("/");
      return {
        kind,
        title: `Comparison: ${topic.replaceAll("-", " ")}`,
        address: `/compare/${pair}/#${topic}`,
      };
    }
    case "coding":
      return {
        kind,
        title: `Coding of ${record.coding.get(id)?.value.treaty ?? id}`,
        address: "/compare/#coding",
      };
    case "reaction":
      return {
        kind,
        title: `Reaction: ${record.reaction.get(id)?.value.office ?? id}`,
        address: address.reaction(id),
      };
    case "claim":
      return { kind, title: record.claim.get(id)?.value.title ?? id, address: address.claim(id) };
    case "dispute":
      return { kind, title: record.dispute.get(id)?.value.title ?? id, address: address.dispute(id) };
    case "actor":
      return { kind, title: record.actor.get(id)?.value.name.en ?? id, address: address.actor(id) };
    case "update":
      return { kind, title: record.update.get(id)?.value.title ?? id, address: address.update(id) };
    default:
      return undefined;
  }
}

function usesBySource(record: RecordSet): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { kind, entry } of allEntries(record)) {
    const use = useOf(record, kind, entry.id);
    if (use) for (const id of namedSources(kind, entry.value)) uses.set(id, [...(uses.get(id) ?? []), use]);
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
