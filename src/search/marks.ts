import type { Lexicon } from "./concepts.ts";
import type { Query, Unit } from "./read-query.ts";
import { type Piece, readText, termsOfPiece } from "./read-text.ts";

/** A part of a text; marked if it is what the reader asked for. */
export type Part = { text: string; isMarked: boolean };

type Span = { start: number; end: number; units: Set<number> };

const holds = (terms: ReadonlySet<string>, unit: Unit) =>
  unit.alternatives.some(({ terms: wanted }) => wanted.some((term) => terms.has(term)));

function spanOf(piece: Piece, units: readonly Unit[]): Span[] {
  const terms = new Set(termsOfPiece(piece));
  const found = new Set(units.flatMap((unit, i) => (holds(terms, unit) ? [i] : [])));
  return found.size ? [{ start: piece.start, end: piece.end, units: found }] : [];
}

/** Where a text says what a query asks for. */
function findSpans(text: string, { units }: Query, lexicon: Lexicon): Span[] {
  return readText(text, lexicon).flatMap((piece) => spanOf(piece, units));
}

/** How much of what a query needs a text speaks of, 0 to 1. */
export function shareSaid(text: string, query: Query, lexicon: Lexicon): number {
  const needed = query.units.flatMap(({ isIdle }, i) => (isIdle ? [] : [i]));
  const said = new Set(findSpans(text, query, lexicon).flatMap(({ units }) => [...units]));
  return needed.length ? needed.filter((i) => said.has(i)).length / needed.length : 0;
}

/** A text in parts, what was asked for marked; marks with nothing but a space between them are one. */
export function markText(text: string, query: Query, lexicon: Lexicon): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of findSpans(text, query, lexicon)) {
    const between = text.slice(at, start);
    const last = parts.at(-1);
    if (last?.isMarked && /^[\s-]$/.test(between)) last.text += text.slice(at, end);
    else {
      if (between) parts.push({ text: between, isMarked: false });
      parts.push({ text: text.slice(start, end), isMarked: true });
    }
    at = end;
  }
  return at < text.length ? [...parts, { text: text.slice(at), isMarked: false }] : parts;
}

const width = 220;

/** Where a stretch of a text should begin so that it says most of what was asked. */
function bestStart(spans: readonly Span[]): number {
  let [best, most] = [0, 0];
  for (const { start } of spans) {
    const near = spans.filter((span) => span.start >= start && span.end <= start + width);
    const said = new Set(near.flatMap(({ units }) => [...units])).size * 10 + Math.min(near.length, 9);
    if (said > most) [best, most] = [start, said];
  }
  return best;
}

/** A stretch of a text around what was asked for, of about two lines, beginning and ending between words. */
export function snippetOf(text: string, query: Query, lexicon: Lexicon): Part[] {
  const start = bestStart(findSpans(text, query, lexicon));
  const sentence = Math.max(text.lastIndexOf(". ", start) + 2, 0);
  const from =
    start < width * 0.6
      ? 0
      : start - sentence < 80 && sentence > 1
        ? sentence
        : text.lastIndexOf(" ", start - 40) + 1;
  const end = text.length - from <= width + 30 ? text.length : text.lastIndexOf(" ", from + width);
  const parts = markText(text.slice(from, end), query, lexicon);
  const cut = (isCut: boolean): Part[] => (isCut ? [{ text: "…", isMarked: false }] : []);
  return [...cut(from > 0 && from !== sentence), ...parts, ...cut(end < text.length)];
}
