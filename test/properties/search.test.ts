import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { packPostings, placeIn, strongest, unpackPostings } from "../../src/search/index-format.ts";
import { distance } from "../../src/search/slips.ts";
import { fold, wordsOf } from "../../src/search/words.ts";
import { always, line } from "../support/arbitrary.ts";

const postings = fc
  .uniqueArray(fc.nat({ max: 50_000 }), { maxLength: 60 })
  .chain((documents) =>
    fc.tuple(
      ...documents
        .sort((a, b) => a - b)
        .map((document) =>
          fc.integer({ min: 1, max: strongest }).map((strength) => ({ document, strength })),
        ),
    ),
  );

describe("the search index", () => {
  it("gives back the postings that were packed", () => {
    always(postings, (list) => {
      expect(unpackPostings(packPostings(list))).toEqual(list);
    });
  });

  it("finds the last place that is not after what is looked for", () => {
    always(fc.tuple(fc.uniqueArray(fc.nat(500), { minLength: 1 }), fc.nat(500)), ([numbers, wanted]) => {
      const firsts = numbers.sort((a, b) => a - b);
      expect(placeIn(firsts, wanted)).toBe(
        Math.max(
          0,
          firsts.findLastIndex((first) => first <= wanted),
        ),
      );
    });
  });
});

describe("words of any text", () => {
  it("are folded once for all, and stand where they say", () => {
    always(line, (text) => {
      for (const { folded, start, end } of wordsOf(text)) {
        expect(fold(folded)).toBe(folded);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    });
  });

  it("are as far from each other one way as the other", () => {
    const word = fc.stringMatching(/^[a-f]{1,7}$/);
    always(fc.tuple(word, word), ([a, b]) => {
      expect(distance(a, b, 9)).toBe(distance(b, a, 9));
      expect(distance(a, a, 9)).toBe(0);
    });
  });
});
