import { describe, expect, it } from "vitest";

import { foldSpellings, foldWord, inEnglish } from "../../src/search/search-index.ts";

const spellings = foldSpellings([
  ["Ким Чен Ын", "Kim Jong Un"],
  ["김정은", "Kim Jong Un"],
  ["Kim Jong-un", "Kim Jong Un"],
  ["UN", "United Nations"],
]);

describe("foldWord", () => {
  it("makes words comparable: lower case, without accents, Hangul syllables whole", () => {
    expect(["Ёлкин", "Żelazny", "김정은"].map(foldWord)).toEqual(["елкин", "zelazny", "김정은"]);
  });

  it("leaves out words that tell nothing apart", () => {
    expect(["the", "of", "s"].map(foldWord)).toEqual([null, null, null]);
  });
});

describe("inEnglish", () => {
  it("replaces a name in another script by the English name, wherever it stands", () => {
    expect(inEnglish("визит Ким Чен Ын", spellings)).toBe("визит kim jong un");
    expect(inEnglish("김정은", spellings)).toBe("kim jong un");
  });

  it("does not read the end of a name as another name", () => {
    expect(inEnglish("Kim Jong Un", spellings)).toBe("kim jong un");
    expect(inEnglish("UN sanctions", spellings)).toBe("united nations sanctions");
  });

  it("gives a query without such a name back, folded", () => {
    expect(inEnglish("First visit, since 2000", spellings)).toBe("first visit since 2000");
  });
});
