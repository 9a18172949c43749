import { createHash } from "node:crypto";

import { otherNames } from "../kinds/actor.ts";
import type { Concept } from "../search/concepts.ts";
import type { SearchCore, SearchDocument } from "../search/index-format.ts";
import { type IndexFile, makeIndex } from "../search/make-index.ts";
import type { ActorEntry } from "./actors.ts";
import { searchFacets } from "./search-documents.ts";
import type { TermLists } from "./terms.ts";

/** The index in files, each with its address; the first is fetched first. */
type SearchFiles = { address: string; content: string }[];

const lastWord = (name: string) => name.split(" ").at(-1) ?? "";

/** The surname of a person in each script, where it stands last and no other actor shares it: Putin, Лавров, 푸틴. */
function surnames(actor: ActorEntry, all: readonly ActorEntry[]): string[] {
  const surname = lastWord(actor.name.en);
  const isShared = all.filter(({ name }) => lastWord(name.en) === surname).length > 1;
  if (actor.kind !== "person" || surname.length < 4 || isShared) return [];
  return [actor.name.en, actor.name.ru, actor.name.ko].flatMap((name) => {
    const last = name?.includes(" ") ? lastWord(name) : "";
    return last.length > 1 ? [last] : [];
  });
}

const actorConcept = (actor: ActorEntry, all: readonly ActorEntry[]): Concept => ({
  id: actor.id,
  forms: [actor.name.en, ...otherNames(actor), ...surnames(actor, all)],
});

/** The terms of the field; one that names actors stands for these actors together. */
const termConcepts = (terms: TermLists): Concept[] =>
  terms.list("search-terms").map(({ id, forms, actors }) => ({
    id: `term-${id}`,
    forms: Object.values(forms ?? {}).flat(),
    isTerm: true,
    ...(actors && { parts: actors }),
  }));

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
  actors: readonly ActorEntry[],
  terms: TermLists,
): SearchFiles {
  const concepts = [...termConcepts(terms), ...actors.map((actor) => actorConcept(actor, actors))];
  const kinds = searchFacets.map(({ kind, name, label, weight }) => ({ kind, name, label, weight }));
  const { core, files } = makeIndex(documents, concepts, kinds);
  const folder = `/search/index-${hashOf(files)}/`;
  const whole: SearchCore = { folder, ...core };
  return [
    { address: "/search/index.json", content: JSON.stringify(whole) },
    ...files.map(({ name, content }) => ({ address: folder + name, content })),
  ];
}
