import { describe, expect, it } from "vitest";

import { nameShortenedTo } from "../../src/search/abbreviations.ts";
import { dateAt } from "../../src/search/dates.ts";
import { meantName, slipInHangul, soundsLike, spellingsOf } from "../../src/search/near-names.ts";
import { distance } from "../../src/search/slips.ts";
import { germanic } from "../../src/search/sounds.ts";
import { isOffice } from "../../src/search/stop-words.ts";
import { stem, wordsOf } from "../../src/search/words.ts";
import { smallIndex } from "./small-index.ts";

const bodies = [
  { id: "council", forms: ["Council of the Federation", "Совет Федерации"] },
  { id: "service", forms: ["National Intelligence Service"] },
  { id: "ministry", forms: ["Министерство финансов"] },
];

describe("a short form", () => {
  it.each([
    ["совфед", "Совет Федерации"],
    ["минфин", "Министерство финансов"],
    ["nis", "National Intelligence Service"],
  ])("%s is read as the name it stands for", (word, name) => {
    expect(nameShortenedTo(word, bodies)).toBe(name);
  });

  it("may keep the small words of a name, or leave out its first words", () => {
    const panel = { id: "panel", forms: ["Panel of Experts", "United Central Mapping Commission"] };
    expect(nameShortenedTo("poe", [panel])).toBe("Panel of Experts");
    expect(nameShortenedTo("cmc", [panel])).toBe("United Central Mapping Commission");
  });

  it("is not guessed at where two names may be meant, or none", () => {
    const two = [...bodies, { id: "other", forms: ["New Island Society"] }];
    expect(nameShortenedTo("nis", two)).toBeUndefined();
    expect(nameShortenedTo("federation", bodies)).toBeUndefined();
  });
});

describe("a name", () => {
  const known = spellingsOf([
    { id: "yeltsin", forms: ["Boris Yeltsin"] },
    { id: "khrushchev", forms: ["Nikita Khrushchev"] },
    { id: "biden", forms: ["Joe Biden"] },
    { id: "guterres", forms: ["António Guterres"] },
    { id: "borrell", forms: ["Josep Borrell"] },
    { id: "rutte", forms: ["Mark Rutte"] },
  ]);

  it.each([
    ["jelzin", "yeltsin"],
    ["chruschtschow", "khrushchev"],
    ["байденом", "biden"],
    ["구테흐스", "guterres"],
    ["보렐", "borrell"],
    ["뤼터", "rutte"],
  ])("%s is known as another language or case writes it", (word, name) => {
    expect(soundsLike(word, known)).toBe(name);
  });

  it("is not heard in a Korean word that merely has some of its sounds", () => {
    expect(soundsLike("죽었나", known)).toBeUndefined();
    expect(meantName(["죽었나", "몇"], known)).toBeUndefined();
  });

  it("is not heard in a word that sounds like a word of the field", () => {
    const words = spellingsOf([{ id: "term-soldier", forms: ["soldier", "солдат"], isTerm: true }]);
    expect(soundsLike("solid", words)).toBeUndefined();
  });

  it("of a Chinese is known in Russian letters", () => {
    const chinese = spellingsOf([{ id: "lin", forms: ["Lin Jianzhang"] }]);
    expect(soundsLike("цзяньчжан", chinese)).toBe("jianzhang");
  });

  it("or a word in Hangul is known with one sign of it wrong", () => {
    const ratification = spellingsOf([{ id: "term", forms: ["비준", "감시"], isTerm: true }]);
    expect(slipInHangul("비둔", ratification)).toBe("비준");
    expect(slipInHangul("바람", ratification)).toBeUndefined();
  });

  it("is written with English letters where German or Polish has others", () => {
    expect(["lawrow", "schoigu", "tschernenko", "kaczynski"].map(germanic)).toEqual([
      "lavrov",
      "shoigu",
      "chernenko",
      "kachynski",
    ]);
  });
});

describe("words", () => {
  it("of British and American spelling have one stem", () => {
    for (const [british = "", american = ""] of [
      ["organisation", "organization"],
      ["labour", "labor"],
      ["defence", "defense"],
      ["programme", "program"],
      ["centre", "center"],
    ])
      expect(stem(british)).toBe(stem(american));
    expect(stem("four")).not.toBe(stem("for"));
  });

  it("cost less to mend where a key beside the right one was struck", () => {
    expect(distance("oytin", "putin", 2)).toBe(1);
    expect(distance("xutin", "putin", 2)).toBe(1);
    expect(distance("xztin", "putin", 2)).toBe(2);
  });

  it("for an office are known in Korean compounds", () => {
    expect(["국방장관", "외교부장관", "대통령"].every(isOffice)).toBe(true);
    expect(isOffice("국방")).toBe(false);
  });
});

describe("a query with words that nothing is written of", () => {
  const bridge = [
    { title: "The bridge was built", text: "Many bridges stand." },
    { title: "The coast report" },
  ];

  it("keeps an abbreviation as it is", async () => {
    const { finder } = await smallIndex(bridge);
    expect((await finder.find("bridgw report ")).corrected).toBe("bridge report");
    expect((await finder.find("caost report ")).corrected).toBe("coast report");
    expect((await finder.find("CAOST report ")).corrected).toBeNull();
  });

  it("is not put right where a whole sentence was pasted", async () => {
    const { finder } = await smallIndex(bridge);
    const pasted = "the bridgw that was built many years ago stands over there still ";
    expect((await finder.find(pasted)).corrected).toBeNull();
  });
});

describe("a date", () => {
  it.each(["april 27-28 2025", "27–28 April 2025"])("of two days is understood by the first: %s", (text) => {
    const day = dateAt(wordsOf("27 April 2025"), 0, "27 April 2025");
    expect(dateAt(wordsOf(text), 0, text)?.terms).toEqual(day?.terms);
  });

  it.each(["le 19 juin 2024", "19. Juni 2024", "19 de junio de 2024"])(
    "is understood with the month of another language: %s",
    async (date) => {
      const { titles } = await smallIndex([
        { title: "The day", detail: "19 June 2024" },
        { title: "Another day", detail: "19 July 2024" },
      ]);
      expect(await titles(date)).toEqual(["The day"]);
    },
  );
});
