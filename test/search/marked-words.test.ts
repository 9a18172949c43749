import { describe, expect, it } from "vitest";

import { markedWords } from "../../src/search/marked-words.ts";

const marks = (text: string, other: string, language: string) =>
  markedWords(text, other, language)
    .map(({ text: part, isOther }) => (isOther ? `[${part}]` : part))
    .join("");

describe("words held against another text", () => {
  it.each([
    ["en", "shall, without delay", "shall immediately", "shall, [without delay]"],
    ["en", "Either Party", "either party", "Either Party"],
    ["ru", "незамедлительно окажет помощь", "немедленно окажет помощь", "[незамедлительно] окажет помощь"],
    ["ko", "모든 수단으로 제공한다", "온갖 수단으로 제공한다", "[모든] 수단으로 제공한다"],
  ])("are marked in %s where it does not have them: %s", (language, text, other, expected) => {
    expect(marks(text, other, language)).toBe(expected);
  });

  it("are the whole text, whatever is marked", () => {
    const text = "“by any state, or several states”";
    expect(
      markedWords(text, "by one", "en")
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
    expect(markedWords("", "by one", "en")).toEqual([]);
  });
});
