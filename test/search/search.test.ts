import { describe, expect, it } from "vitest";

import { arrivalAt } from "../../src/search/arrival.ts";
import { packPostings, unpackPostings } from "../../src/search/index-format.ts";
import { markText, snippetOf } from "../../src/search/marks.ts";
import { distance, nearestWord } from "../../src/search/slips.ts";
import { fold, pairsOf, stem, termsOf } from "../../src/search/words.ts";
import { smallIndex } from "./small-index.ts";

const leader = { id: "leader", forms: ["Kim Jong Un", "Ким Чен Ын", "김정은"] };
const treaty = { id: "term-treaty", forms: ["treaty", "договор", "조약"], isTerm: true };
const both = { id: "term-both", forms: ["북러"], parts: ["north", "south"], isTerm: true };
const states = [
  { id: "north", forms: ["Northland"] },
  { id: "south", forms: ["Southland"] },
];

describe("words", () => {
  it("are compared without case and accents, ё as е, Hangul whole", () => {
    expect(["Ёлкин", "Żelazny", "김정은", "Кий"].map(fold)).toEqual(["елкин", "zelazny", "김정은", "кий"]);
  });

  it("lose their endings in English and in Russian", () => {
    expect(stem("treaties")).toBe(stem("treaty"));
    expect(stem("договора")).toBe(stem("договор"));
  });

  it("are kept by pairs of syllables in Korean", () => {
    expect(pairsOf("조약은")).toEqual(["조약", "약은"]);
  });

  it("that tell nothing apart are left out", () => {
    expect(["the", "when", "и", "에서"].flatMap(termsOf)).toEqual([]);
  });
});

describe("a query", () => {
  it("finds a name in every script, with Korean particles and Russian endings", async () => {
    const { titles } = await smallIndex([{ title: "Kim Jong Un speaks" }, { title: "Another" }], [leader]);
    for (const name of ["Kim Jong-un", "Ким Чен Ына", "김정은", "김정은은"])
      expect(await titles(name), name).toEqual(["Kim Jong Un speaks"]);
  });

  it("takes a Korean compound apart at the words it knows, and leaves an unknown noun whole", async () => {
    const { titles } = await smallIndex(
      [{ title: "Treaty of Northland and Southland" }, { title: "Treaty of peace" }, { title: "최고회의" }],
      [treaty, both, ...states],
    );
    expect((await titles("북러조약은"))[0]).toBe("Treaty of Northland and Southland");
    expect(await titles("회의")).toEqual(["최고회의"]);
    expect(await titles("회")).toEqual([]);
  });

  it("understands a date however it is written, and the month of a day", async () => {
    const { titles } = await smallIndex([
      { title: "The day", detail: "19 June 2024" },
      { title: "Next month", detail: "3 July 2024" },
    ]);
    for (const day of ["2024-06-19", "June 19, 2024", "19.06.2024", "19 июня 2024", "2024년 6월 19일"])
      expect(await titles(day), day).toEqual(["The day"]);
    expect(await titles("June 2024")).toEqual(["The day"]);
    expect(await titles("2024-07")).toEqual(["Next month"]);
  });

  it("leads from the number of an article to the article", async () => {
    const { titles } = await smallIndex([
      { kind: "article", title: "Article 4: Help" },
      { kind: "article", title: "Article 14: Trade" },
    ]);
    for (const written of ["Article 4", "Art. 4", "art 4", "article four", "статья 4", "제4조", "제 4조의"])
      expect(await titles(written), written).toEqual(["Article 4: Help"]);
  });

  it("forgives slips and says how it was read", async () => {
    const { finder, titles } = await smallIndex([{ title: "Rudenko visits Vostochny" }]);
    expect(await titles("Rudneko ")).toHaveLength(1);
    expect((await finder.find("Rudneko ")).corrected).toBe("rudenko");
  });

  it("finds a word that is not finished", async () => {
    const { titles } = await smallIndex([{ title: "Ratification of the text" }]);
    for (const typed of ["rat", "ratifi", "ratificati"]) expect(await titles(typed)).toHaveLength(1);
  });

  it("finds nothing for words that nothing is written of", async () => {
    const { titles } = await smallIndex([{ title: "Kim Jong Un speaks" }], [leader]);
    expect(await titles("xylophone quartet")).toEqual([]);
    expect(await titles("__proto__ constructor")).toEqual([]);
  });
});

describe("slips", () => {
  it("count letters added, dropped, changed or swapped", () => {
    expect([distance("abcd", "abdc", 2), distance("abcd", "abd", 2), distance("abcd", "wxyz", 2)]).toEqual([
      1, 1, 3,
    ]);
  });

  it("are put right by the nearest word with the same beginning", () => {
    expect(nearestWord("sanctoins", ["sanctions", "sanction", "actions"])).toBe("sanctions");
    expect(nearestWord("qqqq", ["sanctions"])).toBeUndefined();
    expect(nearestWord("xylophone", ["telephone"])).toBeUndefined();
  });
});

describe("a result", () => {
  it("marks what was asked for in the language of the text", async () => {
    const { finder } = await smallIndex([{ title: "Treaty", text: "x" }], [treaty]);
    const { query } = await finder.find("договор");
    const marked = markText("The treaty is old.", query, finder.lexicon).filter((part) => part.isMarked);
    expect(marked).toEqual([{ text: "treaty", isMarked: true }]);
  });

  it("shows a stretch of the text around the words found", async () => {
    const long = `${"Much is said before. ".repeat(30)}The bridge was opened. ${"Much after. ".repeat(30)}`;
    const { finder } = await smallIndex([{ title: "River", text: long }]);
    const { query } = await finder.find("bridge ");
    const snippet = snippetOf(long, query, finder.lexicon)
      .map(({ text }) => text)
      .join("");
    expect(snippet).toContain("The bridge was opened");
    expect(snippet.length).toBeLessThan(320);
  });

  it("leads to the words found, within a place of the page if it has one", () => {
    const parts = [
      { text: "On the ", isMarked: false },
      { text: "bridge", isMarked: true },
      { text: " at K-town, later.", isMarked: false },
    ];
    expect(arrivalAt("/a/", parts)).toBe("/a/#:~:text=bridge%20at%20K%2Dtown");
    expect(arrivalAt("/a/#b", parts)).toBe("/a/#b:~:text=bridge%20at%20K%2Dtown");
    expect(arrivalAt("/a/", [])).toBe("/a/");
  });
});

describe("postings", () => {
  it("are read as they were written", () => {
    const postings = [
      { document: 0, strength: 1 },
      { document: 1, strength: 15 },
      { document: 140, strength: 7 },
    ];
    expect(packPostings(postings)).toBe("ao139g");
    expect(unpackPostings("ao139g")).toEqual(postings);
  });
});
