import type { TimelineItem } from "../../src/assemble/timeline.ts";
import { type Happening, toHappenings } from "../../src/browser/timeline/happening.ts";

/** An event of one day for tests; everything else can be given. */
export function item(id: string, day: string, given: Partial<TimelineItem> = {}): TimelineItem {
  return {
    id,
    title: `Title of ${id}`,
    words: day,
    days: [day, day, day, day],
    kind: "statement",
    theme: "words",
    phase: "reactions",
    confidence: "primary",
    actors: ["russia"],
    treaties: [],
    topics: [],
    ...given,
  };
}

/** Happenings of one day each, named `e0`, `e1` and so on, on consecutive days from 1 June 2024. */
export function daily(count: number): Happening[] {
  const start = Date.parse("2024-06-01");
  return toHappenings(
    Array.from({ length: count }, (_, i) =>
      item(`e${i}`, new Date(start + i * 86_400_000).toISOString().slice(0, 10)),
    ),
  );
}
