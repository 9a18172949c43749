import { plainText } from "../assemble/text.ts";
import { parseEdtf } from "../dates/date-span.ts";
import { dateWords } from "../dates/date-words.ts";

/** A text cut to a length, with an ellipsis where something is left out. */
export const clip = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

/** Texts as sentences, one after the other: each ends with a stop. */
export const sentences = (texts: readonly string[]) =>
  texts
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text, _i, all) => (all.length > 1 && !/[.!?…]["”’)]?$/.test(text) ? `${text}.` : text))
    .join(" ");

const say = (value: unknown) =>
  value === undefined ? "nothing" : typeof value === "string" ? plainText(value) : JSON.stringify(value);

const fieldsOf = (value: unknown) =>
  new Map<string, unknown>(Object.entries(value !== null && typeof value === "object" ? value : {}));

/** The fields of an entry that differ, as they were and as they are. */
export function fieldChanges(was: unknown, now: unknown): { was: string; now: string } {
  const [before, after] = [fieldsOf(was), fieldsOf(now)];
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => name !== "confirmed" && JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)),
  );
  const told = (values: Map<string, unknown>) =>
    names.map((name) => `${name}: ${clip(say(values.get(name)), 600)}`).join("; ") || "the same fields";
  return { was: told(before), now: told(after) };
}

const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);

/** A date in words; as it is written where it is no date. */
function dateOr(text: string): string {
  try {
    return dateWords(parseEdtf(text));
  } catch {
    return text;
  }
}

/** The title of an entry from its content, with its date where it has one; undefined for what has no title. */
export function titleOf(value: unknown): string | undefined {
  const fields = fieldsOf(value);
  const name = textOf(fields.get("title")) ?? textOf(fieldsOf(fields.get("name")).get("en"));
  const title = name ?? textOf(fields.get("shortTitle")) ?? textOf(fields.get("heading"));
  const date = textOf(fields.get("date"));
  return title && date ? `${title} (${dateOr(date)})` : title;
}

/** What an entry said as a whole: its title and the text that carries it. */
export function wholeText(value: unknown): string {
  const fields = fieldsOf(value);
  const body = ["summary", "finding", "definition", "matters", "duty", "url"].map((name) =>
    textOf(fields.get(name)),
  );
  const parts = [titleOf(value), body.find((text) => text !== undefined)];
  const text = sentences(parts.flatMap((part) => (part ? plainText(part) : [])));
  return text || clip(JSON.stringify(value), 600);
}
