import { describe, expect, it } from "vitest";

import { articleAt } from "../../src/search/article-numbers.ts";
import { dateAt } from "../../src/search/dates.ts";
import { koreanNumber, quantityAt, romanNumber } from "../../src/search/numbers.ts";
import { wordsOf } from "../../src/search/words.ts";

const read = <T>(at: (words: ReturnType<typeof wordsOf>, i: number, text: string) => T, text: string) =>
  at(wordsOf(text), 0, text);

describe("a quantity", () => {
  it.each([
    ["ten thousand troops", 10_000],
    ["fifteen thousand", 15_000],
    ["two hundred thousand", 200_000],
    ["five million shells", 5_000_000],
    ["1.2 million", 1_200_000],
    ["10 000 солдат", 10_000],
    ["25 тысяч рабочих", 25_000],
    ["десять тысяч", 10_000],
    ["nineteen sixty-one", 1961],
    ["seventeen eighteen", 1718],
    ["тысяча девятьсот шестьдесят первый", 1961],
    ["500만 발", 5_000_000],
    ["1만5천명", 15_000],
    ["1천200만발", 12_000_000],
    ["만 명", 10_000],
  ])("is understood as written in %s", (text, value) => {
    expect(read(quantityAt, text)?.value).toBe(value);
  });

  it.each(["thousands of people", "one of them", "the first", "тысячи людей", "2024 June", "만약"])(
    "is not read into %s",
    (text) => {
      expect(read(quantityAt, text)).toBeUndefined();
    },
  );
});

describe("the number of an article", () => {
  it.each<[text: string, value: number]>([
    ["Article 4", 4],
    ["Art. 4", 4],
    ["article four", 4],
    ["fourth article", 4],
    ["4th article", 4],
    ["article IV", 4],
    ["статья 4", 4],
    ["ст. 4", 4],
    ["статья четвёртая", 4],
    ["четвертой статьи", 4],
    ["4-я статья", 4],
    ["제4조", 4],
    ["제 4조", 4],
    ["제 4 조", 4],
    ["제사조", 4],
    ["4조", 4],
    ["article twenty-two", 22],
    ["twenty-third article", 23],
    ["статья двадцать вторая", 22],
    ["제이십이조", 22],
  ])("is read from %s", (text, value) => {
    expect(read(articleAt, text)?.terms).toEqual([`§${value}`]);
  });

  it.each(["article about Kim", "fourth time", "four articles", "제조"])("is not read into %s", (text) => {
    expect(read(articleAt, text)).toBeUndefined();
  });

  it("knows Roman and Korean numbers and what is none", () => {
    expect(["i", "iv", "ix", "xiv", "xxii", "iiii", "vx", ""].map(romanNumber)).toEqual([
      1, 4, 9, 14, 22, 0, 0, 0,
    ]);
    expect(["사", "십", "십육", "이십이", "조", ""].map(koreanNumber)).toEqual([4, 10, 16, 22, 0, 0]);
  });
});

describe("a date", () => {
  it.each([
    "19 June 2024",
    "June 19, 2024",
    "19th of June 2024",
    "19th day of June, 2024",
    "nineteenth of June 2024",
    "19 Jun 2024",
    "2024-06-19",
    "19.06.2024",
    "19/6/2024",
    "06/19/2024",
    "19 июня 2024 г.",
    "девятнадцатое июня 2024",
    "2024년 6월 19일",
  ])("is one day as written in %s", (text) => {
    expect(read(dateAt, text)?.terms[0]).toBe("=2024-06-19");
  });

  it("is a month where no day is said, and a day of any year where no year is", () => {
    expect(["June 2024", "2024-06", "июнь 2024"].map((text) => read(dateAt, text)?.terms[0])).toEqual(
      Array.from({ length: 3 }, () => "=2024-06"),
    );
    expect(read(dateAt, "4 декабря")?.terms).toEqual(["=12-04"]);
    expect(["nineteen", "may be", "12 men", "2024-13"].map((text) => read(dateAt, text))).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });
});
