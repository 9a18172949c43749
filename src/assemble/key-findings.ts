import { namedSources } from "../checks/references.ts";
import { isKind } from "../kinds/index.ts";
import { publishableEntries } from "../record/published.ts";
import type { RecordSet } from "../record/record.ts";
import type { EntryIndex } from "./entry-index.ts";
import { cleanDeep } from "./text.ts";

/** A sentence at the head of a page, with the entries that it rests on and their sources. */
type KeyFinding = {
  text: string;
  entries: { title: string; address: string }[];
  /** Ids of sources, each once, in the order of the entries. */
  sources: string[];
};

/** The findings by the page that they open: a page of the site by its name, a treaty's as `treaty/<id>`. */
export type KeyFindings = Readonly<Record<string, readonly KeyFinding[]>>;

function sourcesOf(ref: string, value: unknown): string[] {
  const [kind = "", id = ""] = ref.split("/");
  if (kind === "source") return [id];
  return isKind(kind) ? [...namedSources(kind, value)] : [];
}

/** The findings of all pages; their sources are those that the entries name. */
export function assembleKeyFindings(record: RecordSet, index: EntryIndex): KeyFindings {
  const all = publishableEntries(record);
  const finding = ({ text, rests }: { text: string; rests: readonly string[] }): KeyFinding => ({
    text: cleanDeep(text),
    entries: rests.flatMap((ref) => {
      const note = index.get(ref);
      return note ? [{ title: note.title, address: note.address }] : [];
    }),
    sources: [...new Set(rests.flatMap((ref) => sourcesOf(ref, all.get(ref)?.value)))],
  });
  return Object.fromEntries(
    (record.site.value.findings ?? []).map(({ page, lines }) => [page, lines.map(finding)]),
  );
}
