import type { Term } from "../record/schema/vocabulary.ts";
import type { WordingEntry } from "./treaties.ts";

/** Words that one or more texts have for an element: the places of these texts in the list, from 0. */
export type Phrasing = { language: string; words: string; gloss: string | undefined; texts: number[] };

/** One element of a clause with every phrasing of it, and the texts that have no words for it. */
export type ElementOfTexts = { id: string; label: string; phrasings: Phrasing[]; without: number[] };

/** What a text says for an element, its separate stretches joined by an ellipsis; undefined if it says nothing. */
function saidFor({ segments }: WordingEntry, element: string) {
  const own = segments.filter((segment) => segment.element === element);
  if (!own.length) return undefined;
  const glosses = own.flatMap(({ gloss }) => gloss ?? []);
  const words = own.map((segment) => segment.words.replace(/[,、,]$/u, ""));
  return { words: words.join(" … "), gloss: glosses.join(" … ") || undefined };
}

/** Every element that some text has, in the order of the vocabulary, equal words of one language put together. */
export function elementsOfTexts(
  wordings: readonly WordingEntry[],
  elements: readonly Term[],
): ElementOfTexts[] {
  return elements.flatMap(({ id, label }) => {
    const phrasings: Phrasing[] = [];
    const without: number[] = [];
    for (const [place, wording] of wordings.entries()) {
      const said = saidFor(wording, id);
      const same =
        said &&
        phrasings.find(({ language, words }) => language === wording.language && words === said.words);
      if (!said) without.push(place);
      else if (same) same.texts.push(place);
      else phrasings.push({ language: wording.language, ...said, texts: [place] });
    }
    return phrasings.length ? [{ id, label, phrasings, without }] : [];
  });
}
