import type { Lexicon } from "./concepts.ts";
import { type KindRange, type Lead, placeIn, type SearchCore } from "./index-format.ts";
import { type Query, readQuery, type Unit } from "./read-query.ts";
import { fold, wordsOf } from "./words.ts";

/** A lead with its kind, as it is shown before anything but the core has come. */
export type NamedLead = Lead & { kind: string; detail: string };

/** A lead as it is looked through: its title and its words, folded. */
type ReadLead = NamedLead & { worth: number; inTitle: string; words: string[] };

function readLead(lead: Lead, core: SearchCore): ReadLead {
  const starts = core.kinds.map(({ from }) => from);
  const { kind, weight } = core.kinds[placeIn(starts, lead.document)] as KindRange;
  const text = [lead.title, lead.detail ?? "", lead.names ?? ""].join(" · ");
  return {
    ...lead,
    kind,
    detail: lead.detail ?? "",
    worth: weight,
    inTitle: fold(lead.title),
    words: wordsOf(text).map(({ folded }) => folded),
  };
}

/** Whether some word begins with a stem or with a word; that is rough, and quick enough for every letter on a phone. */
const begins = (words: readonly string[], start: string) => words.some((word) => word.startsWith(start));

/** Whether a lead has all words of a unit, or a name in a script whose words run together. */
const holds = ({ words }: ReadLead, { written, alternatives }: Unit) =>
  begins(words, written) ||
  alternatives.some(
    ({ terms, isGuess }) =>
      !isGuess && terms.every((term) => /^[\p{L}\d]/u.test(term) && begins(words, term)),
  );

/** The last word of a text that the reader may still be typing; none after a space. */
const wordBegun = (text: string): string | undefined =>
  /[\p{L}\p{N}]$/u.test(text) ? wordsOf(text).at(-1)?.folded : undefined;

/** Whether a lead speaks of all that a query asks for, its last word perhaps only begun. */
function isMeant(lead: ReadLead, { units }: Query, begun: string | undefined): boolean {
  const isBegun = begun !== undefined && begins(lead.words, begun);
  const needed = units.filter(({ isIdle }) => !isIdle);
  const open = needed.filter((unit) => !holds(lead, unit));
  if (!needed.length) return isBegun;
  const isLast = open.length === 1 && open[0] === needed.at(-1);
  const isOneLetter = begun !== undefined && begun.length === 1 && needed.at(-1)?.written !== begun;
  return open.length === 0 ? !isOneLetter || isBegun : isLast && isBegun;
}

/** Whether a text says more than names: words that only ask, or that tell nothing apart, two of them or more. */
function isQuestion(text: string, { units }: Query): boolean {
  const told = units.filter(({ isIdle }) => !isIdle).flatMap(({ written }) => written.split(" "));
  return wordsOf(text).length - told.length > 1;
}

/** How well a title begins with what is typed: 2 as a whole, 1 with one of its words, 0 not at all. */
function beginning({ inTitle }: ReadLead, typed: string): number {
  if (inTitle.startsWith(typed)) return 2;
  return inTitle.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed)) ? 1 : 0;
}

/**
 * Makes what finds leads at once, without fetching: those whose title or names hold every word of a text, best first,
 * at most `most`.
 */
export function leadFinder(core: SearchCore, lexicon: Lexicon): (text: string, most: number) => NamedLead[] {
  let read: ReadLead[] | undefined;
  return (text, most) => {
    read ??= core.leads.map((lead) => readLead(lead, core));
    const query = readQuery(text, lexicon);
    const begun = wordBegun(text);
    if ((!query.units.length && !begun) || isQuestion(text, query)) return [];
    const typed = fold(text.trim());
    return read
      .filter((lead) => isMeant(lead, query, begun))
      .map((lead, at) => ({ lead, at, score: beginning(lead, typed) + lead.worth }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, most)
      .map(({ lead: { document, title, detail, address, kind } }) => ({
        document,
        title,
        detail,
        address,
        kind,
      }));
  };
}

/**
 * A list in which what was shown first stays where it is, as far as it belongs to the best; so nothing moves under a
 * finger when the rest comes.
 */
export function keepingPlaces<T extends { document: number }>(
  shown: readonly NamedLead[],
  ranked: readonly T[],
  most: number,
): T[] {
  const best = ranked.slice(0, most);
  const kept = shown.flatMap(({ document }) => best.find((one) => one.document === document) ?? []);
  return [...kept, ...best.filter((one) => !kept.includes(one))];
}
