import type { SourceFacets } from "../assemble/source-facets.ts";
import { usePublication } from "./context.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { languageName } from "./language-name.ts";

/** What the entries that use a source are called. */
const useNames: Record<string, string> = {
  event: "Events",
  treaty: "Treaties",
  article: "Articles of treaties",
  comparison: "Comparisons",
  coding: "Codings",
  reaction: "Reactions",
  claim: "Claims",
  dispute: "Disputes",
  actor: "Actors",
  update: "Updates",
  none: "No entry",
};

/** Kinds of source that the record holds, with how many of each. */
function useKinds(): { value: string; label: string }[] {
  const { sources, terms } = usePublication().datasets;
  return terms.list("source-kinds").flatMap(({ id, label }) => {
    const count = sources.filter(({ kind }) => kind === id).length;
    return count ? [{ value: id, label: `${label} (${count})` }] : [];
  });
}

function languageOptions({ languages }: SourceFacets) {
  return languages.map(({ value, count }) => ({ value, label: `${languageName(value)} (${count})` }));
}

function useOptions({ uses }: SourceFacets) {
  return uses.map(({ value, count }) => ({ value, label: `${useNames[value] ?? value} (${count})` }));
}

/** Filters of the whole register. Without the list on the page, the choice leads to the page `at`, which has it. */
export function SourceFilters({ at }: { at?: string }) {
  const facets = usePublication().datasets.sourceFacets;
  const copies = [
    { value: "no", label: "Without copies" },
    { value: "yes", label: `Only copies (${facets.copies})` },
  ];
  return (
    <FilterBar
      list="source-list"
      label="Narrow the list of sources"
      noun="sources"
      {...(at ? { at } : {})}
      filters={[
        { name: "kind", label: "Kind", all: "Every kind", options: useKinds() },
        { name: "language", label: "Language", all: "Every language", options: languageOptions(facets) },
        { name: "use", label: "Used for", all: "Every use", options: useOptions(facets) },
        { name: "copy", label: "Copies and digests", all: "With and without", options: copies },
      ]}
    />
  );
}
