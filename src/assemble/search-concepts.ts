import { otherNames } from "../kinds/actor.ts";
import type { TreatyEntry } from "../kinds/treaty.ts";
import type { Concept } from "../search/concepts.ts";
import type { ActorEntry } from "./actors.ts";
import type { TermLists } from "./terms.ts";

const lastWord = (name: string) => name.split(" ").at(-1) ?? "";

/** The surname of a person in each script, where it stands last and no other actor shares it. */
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
  ...(actor.kind === "person" && { isPerson: true }),
});

/** The terms of the field; one that names actors stands for these actors together. */
const termConcepts = (terms: TermLists): Concept[] =>
  terms.list("search-terms").map(({ id, forms, actors }) => ({
    id: `term-${id}`,
    forms: Object.values(forms ?? {}).flat(),
    isTerm: true,
    ...(actors && { parts: actors }),
  }));

/** What readers call a treaty by the year in its short title. */
const byYear = (year: string): string[] => [
  ...[`${year} treaty`, `treaty of ${year}`, `${year} pact`, `pact of ${year}`],
  ...[`договор ${year}`, `договор ${year} года`, `договор от ${year}`, `договор от ${year} года`],
  ...[`${year}년 조약`, `${year} 조약`],
];

/** The names of a treaty: its titles, its short title and, where that is made of a year, the year with other words. */
function treatyConcept({ id, title, shortTitle }: TreatyEntry): Concept {
  const year = /^(\d{4}) \p{L}+$/u.exec(shortTitle)?.[1];
  return {
    id: `treaty-${id}`,
    forms: [shortTitle, title.en, title.ru, title.ko, ...(year ? byYear(year) : [])].filter(
      (form) => form !== undefined,
    ),
    isTerm: true,
  };
}

/** Everything that has several names: the treaties, the words of the field and the actors; the first keeps a name. */
export const searchConcepts = (
  treaties: readonly TreatyEntry[],
  actors: readonly ActorEntry[],
  terms: TermLists,
): Concept[] => [
  ...treaties.map(treatyConcept),
  ...termConcepts(terms),
  ...actors.map((actor) => actorConcept(actor, actors)),
];
