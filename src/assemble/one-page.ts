import type { ChronologyEntry } from "./chronology.ts";
import type { Subject } from "./subject.ts";

/** Fewer entries than this make no page of their own. */
const fewest = 4;

/**
 * The events of the whole on one page, in order of time: those that the record names, or its milestones where it names
 * none. Empty where they are too few.
 */
export function assembleOnePage(
  chronology: readonly ChronologyEntry[],
  { onePage }: Pick<Subject, "onePage">,
): ChronologyEntry[] {
  const chosen = chronology.filter((entry) =>
    onePage.length ? onePage.includes(entry.id) : entry.milestone !== null,
  );
  return chosen.length < fewest ? [] : chosen;
}
