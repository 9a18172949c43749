import { describe, expect, it } from "vitest";

import { nameShortenedTo } from "../../src/search/abbreviations.ts";
import { meantName, soundsLike, spellingsOf } from "../../src/search/near-names.ts";
import { distance } from "../../src/search/slips.ts";
import { germanic } from "../../src/search/sounds.ts";
import { isOffice } from "../../src/search/stop-words.ts";
import { stem } from "../../src/search/words.ts";
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

describe("a date", () => {
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
