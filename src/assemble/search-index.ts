import MiniSearch from "minisearch";

import { otherNames } from "../kinds/actor.ts";
import { packIndex, type SearchFile } from "../search/pack.ts";
import { foldSpellings, indexOptions, type SearchDocument } from "../search/search-index.ts";
import type { ActorEntry } from "./actors.ts";
import { searchFacets } from "./search-documents.ts";

type Spelling = [string, string];

const lastWord = (name: string) => name.split(" ").at(-1) ?? "";

/** The surname of a person in other scripts, where it stands last in both and no other actor shares it: Лавров. */
function surnames(actor: ActorEntry, all: readonly ActorEntry[]): Spelling[] {
  const surname = lastWord(actor.name.en);
  const isShared = all.filter(({ name }) => lastWord(name.en) === surname).length > 1;
  if (actor.kind !== "person" || surname.length < 4 || isShared) return [];
  return [actor.name.ru, actor.name.ko].flatMap((name): Spelling[] =>
    name?.includes(" ") && lastWord(name).length > 2 ? [[lastWord(name), surname]] : [],
  );
}

/** Spellings of the names of actors, each with the English name. */
function spellingsOf(actors: readonly ActorEntry[]): Spelling[] {
  return actors.flatMap((actor) => [
    ...otherNames(actor).map((spelling): Spelling => [spelling, actor.name.en]),
    ...surnames(actor, actors),
  ]);
}

/** Makes the search index that browsers load. The same documents give the same bytes. */
export function assembleSearchIndex(
  documents: readonly SearchDocument[],
  actors: readonly ActorEntry[],
): SearchFile {
  const index = new MiniSearch(indexOptions);
  index.addAll(documents);
  return {
    index: packIndex(index.toJSON(), documents),
    spellings: foldSpellings(spellingsOf(actors)),
    weights: Object.fromEntries(searchFacets.map(({ kind, weight }) => [kind, weight])),
  };
}
