import type { ChronologyEntry } from "./chronology.ts";
import type { Term, TermLists } from "./terms.ts";

/** A chapter of the chronology with its events, oldest first. */
export type PhaseEntry = Pick<Term, "id" | "label"> & {
  address: string;
  /** What the chapter tells; its definition where it has no introduction. */
  introduction: string;
  entries: readonly ChronologyEntry[];
};

/** The chapters that have events, in order of time. */
export function assemblePhases(chronology: readonly ChronologyEntry[], terms: TermLists): PhaseEntry[] {
  return terms
    .list("phases")
    .map((phase) => ({ phase, entries: chronology.filter((entry) => entry.phase === phase.id) }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ phase: { id, label, introduction, definition }, entries }) => ({
      id,
      label,
      address: `/timeline/${id}/`,
      introduction: introduction ?? definition,
      entries,
    }));
}
