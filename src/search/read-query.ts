import type { Lexicon } from "./concepts.ts";
import { type Asked, askedBy } from "./intents.ts";
import { type Piece, readText } from "./read-text.ts";
import { isOffice, particles } from "./stop-words.ts";
import { fold, pairsOf, termsOf } from "./words.ts";

/**
 * One way to find what a part of a query means: terms of which at least half must be found, and how sure it is; a
 * guess is not enough to say that the part is known.
 */
type Alternative = { terms: string[]; weight: number; needsAll?: boolean; isGuess?: boolean };

/** A part of a query: what the reader wrote, the ways to find it, and whether results without it are as good. */
export type Unit = { written: string; alternatives: Alternative[]; isIdle: boolean };

/** A query taken apart. `unfinished` is the last word if the reader may still be typing it. */
export type Query = { units: Unit[]; asked: Asked; unfinished: string | null };

const alternative = (terms: string[], weight = 1): Alternative => ({ terms, weight });

/** What each reading of a date counts: as it is written, its month, and the same day of other years. */
const senseWeights = [1, 0.35, 0.15];

/** A date or article number narrows; a wider reading of a date counts less. */
const bySense = (sense: readonly string[]): Alternative[] =>
  sense.map((terms, i) => alternative(terms.split(" "), senseWeights[i]));

function unitsOfRun({ stretches, words }: Piece): Unit[] {
  const hasName = stretches.some(({ concept }) => concept);
  const office = words[0] && isOffice(words[0].folded) ? words[0].folded : undefined;
  return stretches.flatMap(({ text, concept }): Unit[] => {
    if (concept)
      return [{ written: office ?? text, alternatives: [alternative(concept.split(" "))], isIdle: false }];
    if (hasName && (particles.has(text) || text.length < 2)) return [];
    const whole = words[0]?.folded === text;
    return [
      { written: office ?? text, alternatives: [alternative(pairsOf(text), whole ? 1 : 0.6)], isIdle: false },
    ];
  });
}

function unitsOf(piece: Piece, asked: Asked): Unit[] {
  if (piece.stretches.length) return unitsOfRun(piece);
  const written = piece.words.map(({ folded }) => folded).join(" ");
  const isIdle = piece.words.every(({ folded }) => asked.isIdle(folded));
  if (piece.sense.length) {
    const isName = piece.sense.some((term) => term.startsWith("@"));
    const words = isName ? piece.words.flatMap(({ folded }) => termsOf(folded)) : [];
    const literal = words.length ? [{ terms: words, weight: 1, needsAll: true }] : [];
    return [{ written, alternatives: [...bySense(piece.sense), ...literal], isIdle }];
  }
  return piece.words.flatMap(({ folded }): Unit[] => {
    const terms = termsOf(folded);
    return terms.length ? [{ written: folded, alternatives: [alternative(terms)], isIdle }] : [];
  });
}

/** Takes a query apart: names, dates, article numbers and single words, without those that tell nothing. */
export function readQuery(query: string, lexicon: Lexicon): Query {
  const pieces = readText(query, lexicon);
  const senses = pieces.flatMap(({ sense }) => sense).join(" ");
  const asked = askedBy(`${fold(query)} ${senses}`);
  const units = pieces.flatMap((piece) => unitsOf(piece, asked));
  const added = asked.adds.map((word): Unit => ({
    written: word,
    alternatives: [alternative(termsOf(word))],
    isIdle: true,
  }));
  const isNamed = pieces.some(({ sense, stretches }) =>
    [...sense, ...stretches.map(({ concept = "" }) => concept)].some((term) => lexicon.persons.has(term)),
  );
  const allIdle = units.every(({ isIdle }) => isIdle);
  const last = pieces.at(-1);
  const mayGoOn = last && last.words.length === 1 && !last.stretches.length && /[\p{L}\p{N}]$/u.test(query);
  return {
    units: [
      ...(allIdle ? [] : added),
      ...units.map((unit) => ({
        ...unit,
        isIdle: (unit.isIdle && !allIdle) || (isNamed && isOffice(unit.written)),
      })),
    ],
    asked,
    unfinished: mayGoOn ? (last.words[0]?.folded ?? null) : null,
  };
}
