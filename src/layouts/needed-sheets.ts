import type { Sheet } from "../publication/publication.ts";

const attribute = ' class="';

/** The names of all classes that stand in a page; it is walked once, since every page is. */
function classesIn(html: string): Set<string> {
  const lists = new Set<string>();
  for (let at = html.indexOf(attribute); at >= 0;) {
    const end = html.indexOf('"', at + attribute.length);
    lists.add(html.slice(at + attribute.length, end));
    at = html.indexOf(attribute, end);
  }
  return new Set([...lists].flatMap((list) => list.split(" ")));
}

/** Which of the style sheets beside the common one a page needs: those with a rule whose classes all occur in it. */
export function neededSheets(html: string, sheets: readonly Sheet[]): Sheet[] {
  const classes = classesIn(html);
  return sheets.filter(({ signs }) => signs.some((sign) => sign.every((name) => classes.has(name))));
}
