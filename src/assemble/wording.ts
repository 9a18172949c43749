import { diffWords } from "diff";

import type { ComparisonRecord } from "../kinds/comparison.ts";
import type { ComparisonRow } from "../kinds/comparison-row.ts";
import { joinWords } from "../kinds/wording.ts";
import type { Term } from "../record/schema/vocabulary.ts";
import type { ProvisionEntry, TreatyEntry, WordingEntry } from "./treaties.ts";

type Phrase = NonNullable<ProvisionEntry["keyPhrases"]>[number];
type Segment = WordingEntry["segments"][number];

/** The wording of one comparison row: its redlines, or why none can be shown. */
export type Wording = ComparisonRow["wording"];

/** A word-level comparison of two quoted phrases, allowed by their translator or their authentic language. */
export type Redline = Wording["redlines"][number];

/** A stretch of a redline: words in both phrases, in the older only, or in the newer only. */
export type RedlinePart = Redline["parts"][number];

/** Two texts that an editor has put beside each other word by word, and what that shows. */
export type AskedRedline = NonNullable<ComparisonRecord["redlines"]>[number];

const statements: Record<NonNullable<Wording["apart"]> | "no-phrase", string> = {
  "no-phrase": "No wording compared: neither treaty is quoted.",
  "one-side-only": "No wording compared: only one of the two treaties is quoted.",
  "different-languages": "No wording compared: the phrases are in different languages.",
  "different-translators": "No wording compared: the phrases come from different translators.",
};

const wordLike = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)]
    .filter((segment) => segment.isWordLike)
    .map(({ segment }) => segment);

/** Phrases compared so far, which the preview compares again after each edit; and how many are kept at most. */
const compared = new Map<string, RedlinePart[]>();
const MOST = 2000;

/**
 * Compares two phrases of one language word by word. Words are those of Unicode (UAX #29) as `Intl.Segmenter`
 * finds them, so a word of Russian or Korean is never cut inside.
 */
export function redlineParts(older: string, newer: string, language: string): RedlinePart[] {
  const key = JSON.stringify([language, older, newer]);
  const before = compared.get(key);
  if (before) return before;
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const parts = diffWords(older, newer, { intlSegmenter: segmenter }).map(
    ({ value, added, removed }): RedlinePart => ({
      kind: added ? "added" : removed ? "removed" : "kept",
      text: value,
    }),
  );
  if (compared.size >= MOST) compared.clear();
  compared.set(key, parts);
  return parts;
}

/** Why two phrases may be compared word by word; null if they may not. */
function basisOf(older: Phrase, newer: Phrase, authentic: readonly string[]): Redline["basis"] | null {
  if (older.language !== newer.language) return null;
  if (older.translator && older.translator === newer.translator) return "translator";
  return authentic.includes(older.language) ? "authentic-language" : null;
}

function toRedline(older: Phrase, newer: Phrase, basis: Redline["basis"]): Redline {
  const language = older.language;
  const parts = redlineParts(older.text, newer.text, language);
  const kept = parts.filter((part) => part.kind === "kept").map((part) => part.text);
  return {
    basis,
    language,
    translator: basis === "translator" ? (older.translator ?? null) : null,
    older,
    newer,
    parts,
    elements: [],
    shows: null,
    wordsKept: wordLike(kept.join(" "), language).length,
    wordsOlder: wordLike(older.text, language).length,
    wordsNewer: wordLike(newer.text, language).length,
  };
}

/** The segments of all wordings of a side that stand in one text. */
function segmentsIn(provisions: readonly ProvisionEntry[], language: string, source: string) {
  const found = provisions
    .flatMap(({ wordings = [] }) => wordings)
    .filter((wording) => wording.language === language && wording.source === source);
  return { text: found[0]?.text, segments: found.flatMap(({ segments }) => segments) };
}

function ofElement(segments: readonly Segment[], element: string, language: string) {
  const own = segments.filter((segment) => segment.element === element);
  const glosses = own.flatMap(({ gloss }) => gloss ?? []);
  return {
    isThere: own.length > 0,
    words: joinWords(
      own.map(({ words }) => words),
      language,
    ),
    gloss: glosses.length ? glosses.join(" … ") : null,
  };
}

/** The words of two texts beside each other, element by element in the order of the vocabulary. */
function redlineElements(
  older: readonly Segment[],
  newer: readonly Segment[],
  language: string,
  elements: readonly Term[],
): Redline["elements"] {
  return elements.flatMap(({ id, label }) => {
    const [before, after] = [ofElement(older, id, language), ofElement(newer, id, language)];
    if (!before.isThere && !after.isThere) return [];
    const parts = redlineParts(before.words, after.words, language);
    return [{ element: id, label, parts, olderGloss: before.gloss, newerGloss: after.gloss }];
  });
}

/** The redline that an editor asks for; undefined if one of its texts is not among the wordings, which a check reports. */
function askedRedline(
  asked: AskedRedline,
  sides: Record<"older" | "newer", readonly ProvisionEntry[]>,
  elements: readonly Term[],
): Redline | undefined {
  const { language, shows } = asked;
  const [before, after] = [
    segmentsIn(sides.older, language, asked.older),
    segmentsIn(sides.newer, language, asked.newer),
  ];
  if (!before.text || !after.text) return undefined;
  const quotation = ({ text, segments }: typeof before, source: string): Phrase => ({
    text: joinWords(
      segments.map(({ words }) => words),
      language,
    ),
    language,
    source,
    ...(text ? { translator: text } : {}),
  });
  return {
    ...toRedline(quotation(before, asked.older), quotation(after, asked.newer), "texts"),
    elements: redlineElements(before.segments, after.segments, language, elements),
    shows,
  };
}

const phrasesOf = (provisions: readonly ProvisionEntry[]) =>
  provisions.flatMap((provision) => provision.keyPhrases ?? []);

/** Languages in which both treaties are authentic. */
export function sharedAuthenticLanguages(older: TreatyEntry, newer: TreatyEntry): string[] {
  return (older.authenticLanguages ?? []).filter((tag) => newer.authenticLanguages?.includes(tag));
}

/**
 * Compares the quoted phrases on both sides of a row. A redline is made only of two phrases of one translator, or
 * in a language in which both treaties are authentic; otherwise the wording stands apart and a statement says why.
 * Where an editor has named two texts that may be compared, their redlines stand instead.
 */
export function compareWording(
  older: readonly ProvisionEntry[],
  newer: readonly ProvisionEntry[],
  authentic: readonly string[],
  asked: readonly AskedRedline[] = [],
  elements: readonly Term[] = [],
): Wording {
  const named = asked.flatMap((texts) => askedRedline(texts, { older, newer }, elements) ?? []);
  if (named.length) return { redlines: named, apart: null, statement: "" };
  const [before, after] = [phrasesOf(older), phrasesOf(newer)];
  const redlines = before.flatMap((a) =>
    after.flatMap((b) => {
      const basis = basisOf(a, b, authentic);
      return basis ? [toRedline(a, b, basis)] : [];
    }),
  );
  if (redlines.length) return { redlines, apart: null, statement: "" };
  if (!before.length && !after.length) return { redlines, apart: null, statement: statements["no-phrase"] };
  const shared = before.some((a) => after.some((b) => a.language === b.language));
  const apart =
    !before.length || !after.length
      ? "one-side-only"
      : shared
        ? "different-translators"
        : "different-languages";
  return { redlines, apart, statement: statements[apart] };
}
