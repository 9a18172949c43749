import type { Facet, TimelineData } from "../../assemble/timeline.ts";
import { dayLength, type Happening, timeOf } from "./happening.ts";
import { valuesOf } from "./lanes.ts";
import { facets, filterKey, type State } from "./state.ts";

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

/** True if a public source had told of it by that day; true too where no source bears a date. */
const isKnownBy = ({ item }: Happening, day: string | null): boolean =>
  day === null || item.said === undefined || item.said <= day;

/**
 * Makes a matcher for a state. All choices hold together; a search matches if every word of it is in the
 * event's text, which `textOf` gives in folded form.
 */
export function matcherFor(state: State, textOf: (happening: Happening) => string): Matcher {
  const words = foldText(state.query).split(/\s+/).filter(Boolean);
  const from = state.from ? timeOf(state.from) : -Infinity;
  const to = state.to ? timeOf(state.to) + dayLength : Infinity;
  const chosen = facets.flatMap((facet) => {
    const value = state.chosen[facet];
    return value ? [{ facet, value }] : [];
  });
  return (happening, except) =>
    happening.from < to &&
    happening.to > from &&
    isKnownBy(happening, state.known) &&
    chosen.every(({ facet, value }) => facet === except || valuesOf(happening, facet).includes(value)) &&
    (words.length === 0 || words.every((word) => textOf(happening).includes(word)));
}

/**
 * Makes what gives the events that a state leaves, oldest first. List, pictures, counts and what is read out all
 * ask here, so that they never say different numbers. The last answer is kept.
 */
export function makeMatching(
  happenings: readonly Happening[],
  textOf: (happening: Happening) => string,
): (state: State) => readonly Happening[] {
  let last: { key: string; found: readonly Happening[] } | null = null;
  return (state) => {
    const key = filterKey(state);
    if (last?.key === key) return last.found;
    const matches = matcherFor(state, textOf);
    last = { key, found: happenings.filter((happening) => matches(happening)) };
    return last.found;
  };
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
