import { describe, expect, it } from "vitest";

import type { WordingEntry } from "../../src/assemble/treaties.ts";
import { elementsOfTexts } from "../../src/assemble/wording-elements.ts";

const vocabulary = ["trigger", "timing", "owed"].map((id) => ({ id, label: id, definition: id }));

const text = (language: string, ...segments: [string, string, string?][]): WordingEntry => ({
  language,
  text: "A text",
  standing: "quoted",
  source: "a-source",
  words: segments.map(([, words]) => words).join(" "),
  segments: segments.map(([element, words, gloss]) => ({ element, words, ...(gloss ? { gloss } : {}) })),
});

describe("the elements of several wordings", () => {
  it("stand in the order of the vocabulary, equal words of one language together", () => {
    const elements = elementsOfTexts(
      [
        text("en", ["owed", "help,"], ["timing", "at once"]),
        text("en", ["owed", "help"]),
        text("fr", ["owed", "help"]),
      ],
      vocabulary,
    );
    expect(elements.map(({ id, without }) => [id, without])).toEqual([
      ["timing", [1, 2]],
      ["owed", []],
    ]);
    expect(elements[1]?.phrasings.map(({ language, texts }) => [language, texts])).toEqual([
      ["en", [0, 1]],
      ["fr", [2]],
    ]);
  });

  it("join what a text says of an element in two places, with what it means", () => {
    const [owed] = elementsOfTexts(
      [text("fr", ["owed", "fournira", "gives"], ["timing", "vite"], ["owed", "une aide", "help"])],
      vocabulary.slice(2),
    );
    expect(owed?.phrasings[0]).toMatchObject({ words: "fournira … une aide", gloss: "gives … help" });
  });
});
