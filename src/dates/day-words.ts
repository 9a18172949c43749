import { months } from "./date-words.ts";
import type { Day } from "./date-span.ts";

/** A day `YYYY-MM-DD` in words: "19 June 2024". */
export function dayWords(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** Two days in words: "19 June 2024", "18 to 20 June 2024" or "24 October 2023 to 4 December 2024". */
export function spanWords(from: Day, to: Day): string {
  if (from === to) return dayWords(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))} to ${dayWords(to)}`;
  return `${dayWords(from)} to ${dayWords(to)}`;
}
