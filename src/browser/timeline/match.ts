import type { Facet, TimelineData } from "../../assemble/timeline.ts";
import { dayLength, type Happening, timeOf } from "./happening.ts";
import { valuesOf } from "./lanes.ts";
import { facets, type State } from "./state.ts";

/** A text as it is searched: lower case, accents off, all kinds of dash and apostrophe alike. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase();
}

/** Tells whether an event fits everything that is chosen; `except` leaves one facet out of account. */
export type Matcher = (happening: Happening, except?: Facet) => boolean;

/**
 * Makes a matcher for a state. All choices hold together; a search matches if every word of it is in the
 * event's text, which `textOf` gives in folded form. `hasWindow` says whether the window counts.
 */
export function matcherFor(
  state: State,
  textOf: (happening: Happening) => string,
  { hasWindow }: { hasWindow: boolean },
): Matcher {
  const words = foldText(state.query).split(/\s+/).filter(Boolean);
  const from = hasWindow && state.from ? timeOf(state.from) : -Infinity;
  const to = hasWindow && state.to ? timeOf(state.to) + dayLength : Infinity;
  const chosen = facets.flatMap((facet) => {
    const value = state.chosen[facet];
    return value ? [{ facet, value }] : [];
  });
  return (happening, except) =>
    happening.from < to &&
    happening.to > from &&
    chosen.every(({ facet, value }) => facet === except || valuesOf(happening, facet).includes(value)) &&
    (words.length === 0 || words.every((word) => textOf(happening).includes(word)));
}

/** How many events each value of each facet would give, the other choices kept. */
export function countChoices(
  happenings: readonly Happening[],
  matches: Matcher,
  choices: TimelineData["choices"],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const facet of facets)
    for (const [id] of choices[facet])
      counts.set(
        `${facet}:${id}`,
        happenings.filter((h) => valuesOf(h, facet).includes(id) && matches(h, facet)).length,
      );
  return counts;
}
