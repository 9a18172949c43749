import { parse } from "csv-parse/sync";

/** A table with a line for each column, so that a difference names it: its first row, its middle one and its last. */
export function rowsAsLines(path: string, content: string): string {
  const [columns = [], ...all] = parse(content);
  const shown = new Set([0, Math.floor(all.length / 2), all.length - 1]);
  const rows = all.filter((_, at) => shown.has(at));
  const lines = columns.map((name, at) => `  ${name}: ${rows.map((row) => row[at]).join(" ¦ ")}`);
  return `${path}\n${lines.join("\n")}\n`;
}

/** Markup with a line for each element, so that a difference names the element. */
export const linesOf = (markup: string): string =>
  `${markup.replaceAll(/>(?=<)/g, ">\n").replaceAll(/ d="([^"]{300})[^"]*"/g, ' d="$1…"')}\n`;
