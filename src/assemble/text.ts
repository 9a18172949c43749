/**
 * Characters that a text of the record must not carry into a page, feed or file: controls, and the marks that
 * reorder the text around them (Unicode Bidirectional Algorithm, UAX #9: embeddings, overrides, isolates).
 */
const harmful = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** Returns a text on one line, without control characters and bidirectional embeddings, overrides and isolates. */
export function cleanText(text: string): string {
  return text.search(harmful) < 0 ? text : text.replace(/\s*[\n\t]\s*/g, " ").replace(harmful, "");
}

/** Returns a value in which every text is clean; lists and fields keep their order, and what is clean stays itself. */
export function cleanDeep<T>(value: T): T {
  if (typeof value === "string") return cleanText(value) as T;
  if (value === null || typeof value !== "object") return value;
  const items: readonly [string, unknown][] = Object.entries(value);
  const clean = items.map(([key, item]) => [key, cleanDeep(item)] as const);
  if (clean.every(([, item], i) => item === items[i]?.[1])) return value;
  return (Array.isArray(value) ? clean.map(([, item]) => item) : Object.fromEntries(clean)) as T;
}

/** Returns a text without its citations in place: "Putin landed [@tass-1]." becomes "Putin landed." */
export function plainText(text: string): string {
  return text.replace(/\s*\[@[^\]\s]*\]/g, "");
}

/** Most characters of a description that search engines and previews show. */
const MOST = 160;

/**
 * A text of at most 160 characters for search engines and previews: whole sentences where they say enough, else cut
 * between words with an ellipsis.
 */
export function shortened(text: string, most = MOST): string {
  if (text.length <= most) return text;
  const sentences = [...text.slice(0, most + 1).matchAll(/[.!?]["”’)]?(?=\s)/g)];
  const end = sentences.at(-1);
  const whole = end ? text.slice(0, end.index + end[0].length) : "";
  if (whole.length >= most * 0.55) return whole;
  const cut = text.slice(0, most);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[\s,;:–-]+$/, "")}…`;
}
