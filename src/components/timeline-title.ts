import { counted } from "./words.ts";

/** How many events a chronology holds and from when to when, as a title: "Timeline of 8 events, 1953–2024". */
export function timelineTitle(entries: readonly { date: { earliest: string } }[]): string {
  const years = [entries[0], entries.at(-1)].flatMap((entry) => entry?.date.earliest.slice(0, 4) ?? []);
  return `Timeline of ${counted(entries.length, "event")}, ${[...new Set(years)].join("–")}`;
}
