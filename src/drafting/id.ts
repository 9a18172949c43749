import anyAscii from "any-ascii";

import type { Draftable } from "./asking.ts";
import type { Content } from "./record-index.ts";

/** The longest id that is offered, in characters. */
const LONGEST = 60;

/** Words as they stand in an id: Latin letters and digits in lower case, whatever script they came in. */
const wordsIn = (text: string) =>
  anyAscii(text)
    .toLowerCase()
    .replace(/['`’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/**
 * Makes an id of words in any script: lower case, hyphens between, whole words only, at most sixty characters. What
 * stands in `end` (a year, a date) is always kept.
 */
export function idFrom(text: string, end = ""): string {
  const last = wordsIn(end).join("-");
  const room = LONGEST - (last ? last.length + 1 : 0);
  const words = wordsIn(text);
  const bare = words.at(-1) === last ? words.slice(0, -1) : words;
  let kept = "";
  for (const word of bare) {
    const longer = kept ? `${kept}-${word}` : word;
    if (longer.length > room) break;
    kept = longer;
  }
  return [kept || (bare[0] ?? "").slice(0, room), last].filter(Boolean).join("-");
}

const said = (value: unknown) => (typeof value === "string" ? value : "");

/** The day of a date as it stands in an id; marks of doubt and ends of intervals are left out. */
const dayIn = (date: string) => /^\d{4}(?:-\d{2}){0,2}/.exec(date)?.[0] ?? "";

/** The letter or number that tells an id from those that are taken: `-b`, `-c` for sources, else `-2`, `-3`. */
export function freeId(id: string, isTaken: (id: string) => boolean, byLetter: boolean): string {
  for (let n = 2; ; n++) {
    if (!isTaken(id)) return id;
    const next = `${id}-${byLetter ? String.fromCharCode(96 + n) : n}`;
    if (!isTaken(next)) return next;
  }
}

/** The id that a new entry of a kind is offered, from its content; the empty string where nothing suggests one. */
export function suggestedId(kind: Draftable, content: Content): string {
  const date = said(content.date);
  const title = said(content.title);
  switch (kind) {
    case "source":
      return idFrom(said(content.publisher), dayIn(date) || "nd");
    case "actor":
      return idFrom(said((content.name as Content | undefined)?.en));
    case "reaction":
      return idFrom(`${said(content.actor)} ${said(content.milestone)}`, dayIn(date));
    case "event":
      return idFrom(title, dayIn(date).slice(0, 4));
    case "figure":
      return idFrom(`${said(content.quantity)} ${said(content.saidBy)}`, dayIn(said(content.said)));
    case "coding":
      return idFrom(`${said(content.coder)} ${said(content.treaty)}`);
    case "provision":
      return idFrom((content.topics as string[] | undefined)?.[0] ?? "");
    case "update":
      return idFrom(title, date);
    case "treaty":
      return idFrom(
        ((content.parties as string[] | undefined) ?? []).join(" "),
        dayIn(said((content.signed as Content | undefined)?.date)).slice(0, 4),
      );
    default:
      return idFrom(title);
  }
}
