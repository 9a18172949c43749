import type { Part } from "./marks.ts";

/** Words of an address that mean something to a text directive are written in figures. */
const encoded = (words: string) => encodeURIComponent(words).replaceAll("-", "%2D");

/** A few words from what was found on, within its sentence: enough to find the place on the page again. */
function phraseOf(parts: readonly Part[]): string | undefined {
  const at = parts.findIndex(({ isMarked }) => isMarked);
  if (at < 0) return undefined;
  const rest = parts
    .slice(at)
    .map(({ text }) => text)
    .join("");
  return /^[^.,;:()[\]“”"…]{1,60}(?=[\s.,;:()[\]“”"…]|$)/u.exec(rest)?.[0].trim();
}

/**
 * The address of a result with a text directive (https://wicg.github.io/scroll-to-text-fragment/), so that the reader
 * lands on the words found; browsers that do not know it open the page where the address alone leads.
 */
export function arrivalAt(address: string, snippet: readonly Part[]): string {
  const phrase = phraseOf(snippet);
  if (!phrase) return address;
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${encoded(phrase)}`;
}
