import { months } from "../../dates/date-words.ts";
import { dayWords } from "../../dates/day-words.ts";
import { dayOf } from "./happening.ts";

/** Which day a month or a year alone means. */
type Edge = "first" | "last";

const two = (n: number) => String(n).padStart(2, "0");

/** The number of a month from its name or the beginning of it, in letters; 0 if there is none. */
function monthOf(text: string): number {
  const name = text.toLowerCase();
  return name.length < 3 ? 0 : months.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;
}

/** A real day of the calendar as `YYYY-MM-DD`, or null; without a day or a month, the edge of what is given. */
function dayFrom(year: number, month: number | null, date: number | null, edge: Edge): string | null {
  const m = month ?? (edge === "first" ? 1 : 12);
  const last = new Date(Date.UTC(year, m, 0)).getUTCDate();
  const d = date ?? (edge === "first" ? 1 : last);
  return m >= 1 && m <= 12 && d >= 1 && d <= last ? `${year}-${two(m)}-${two(d)}` : null;
}

/**
 * Reads a day as people write it, the day before the month: "19 June 2024", "19.6.2024", "19/06/2024", "June 2024",
 * "2024", and "2024-06-19". Null for anything else, and for days that no calendar has.
 */
export function parseDay(text: string, edge: Edge): string | null {
  const parts = text
    .trim()
    .replace(/\.$/, "")
    .split(/[\s./-]+/)
    .filter(Boolean);
  if (parts.length < 1 || parts.length > 3) return null;
  const isYearFirst = /^\d{4}$/.test(parts[0] ?? "");
  const [year = "", month, date] = isYearFirst ? parts : [...parts].reverse();
  if (!/^[12]\d{3}$/.test(year) || (date !== undefined && !/^\d{1,2}$/.test(date))) return null;
  const m = month === undefined ? null : /^\d{1,2}$/.test(month) ? Number(month) : monthOf(month);
  return dayFrom(Number(year), m, date === undefined ? null : Number(date), edge);
}

/** Makes a field show a day in words, or nothing; one that the reader is typing in is left alone. */
export function showDay(field: HTMLInputElement, day: string | null): void {
  if (field === document.activeElement) return;
  field.value = day ? dayWords(day) : "";
  field.removeAttribute("aria-invalid");
  field.setCustomValidity("");
}

/** Calls `choose` with the day that a field says, null for an empty one; says so where it is no day. */
export function listenDay(field: HTMLInputElement, edge: Edge, choose: (day: string | null) => void): void {
  field.addEventListener("change", () => {
    const text = field.value.trim();
    const day = parseDay(text, edge);
    const isWrong = text !== "" && day === null;
    field.toggleAttribute("aria-invalid", false);
    if (isWrong) field.setAttribute("aria-invalid", "true");
    field.setCustomValidity(
      isWrong ? `Write a day such as ${dayWords(dayOf(Date.UTC(2024, 5, 19)))}, or a year.` : "",
    );
    if (isWrong) {
      field.reportValidity();
      return;
    }
    if (day) field.value = dayWords(day);
    choose(day);
  });
}
