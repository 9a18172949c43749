import type { ChronologyEntry } from "../assemble/chronology.ts";
import type { PhaseEntry } from "../assemble/phases.ts";

/** The first event of each year of a phase. */
function years(entries: readonly ChronologyEntry[]): [year: string, id: string][] {
  const found = new Map<string, string>();
  for (const { id, date } of entries) {
    const year = date.earliest.slice(0, 4);
    if (!found.has(year)) found.set(year, id);
  }
  return [...found];
}

/** The way through the list: its phases and their years, and the latest event; it stays in view beside the list. */
export function TimelineRail({ phases }: { phases: readonly PhaseEntry[] }) {
  const latest = phases.at(-1)?.entries.at(-1);
  return (
    <nav class="timeline-rail no-print" aria-label="Phases and years">
      <ul class="phase-nav">
        {phases.map(({ id: phase, label, entries }) => (
          <li key={phase}>
            <a href={`#phase-${phase}`}>{label}</a> <span class="quiet count">{entries.length}</span>
            <ul class="rail-years">
              {years(entries).map(([year, id]) => (
                <li key={year}>
                  <a href={`#${id}`}>{year}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        {latest && (
          <li class="rail-latest">
            <a href={`#${latest.id}`}>Latest: {latest.date.words}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
