import type { Sheet } from "../publication/publication.ts";

/** The names of all classes that stand in a page. */
function classesIn(html: string): Set<string> {
  const lists = new Set([...html.matchAll(/ class="([^"]+)"/g)].map(([, list]) => list ?? ""));
  return new Set([...lists].flatMap((list) => list.split(" ")));
}

/** Which of the style sheets beside the common one a page needs: those with a rule whose classes all occur in it. */
export function neededSheets(html: string, sheets: readonly Sheet[]): Sheet[] {
  const classes = classesIn(html);
  return sheets.filter(({ signs }) => signs.some((sign) => sign.every((name) => classes.has(name))));
}
