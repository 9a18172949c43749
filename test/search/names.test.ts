import { describe, expect, it } from "vitest";

import { firstLetters } from "../../src/search/slips.ts";
import { romanised, soundOf } from "../../src/search/sounds.ts";
import { smallIndex } from "./small-index.ts";

const putin = { id: "putin", forms: ["Vladimir Putin", "Putin", "Владимир Путин", "Путин"], isPerson: true };
const kim = { id: "kim", forms: ["Kim Jong Un", "김정은"], isPerson: true };
const blinken = { id: "blinken", forms: ["Antony Blinken", "Blinken"], isPerson: true };
const panel = { id: "term-panel", forms: ["panel of experts", "전문가패널"], isTerm: true };
const ratification = { id: "term-ratification", forms: ["ratification", "ратификация"], isTerm: true };
const concepts = [putin, kim, blinken, panel, ratification];
const documents = [
  { title: "Putin speaks" },
  { title: "Kim Jong Un writes" },
  { title: "Blinken answers" },
  { title: "The panel of experts reports" },
  { title: "The law on ratification" },
  { title: "The presidential office" },
  { kind: "source", title: "대통령 담화" },
];

describe("a name", () => {
  it("sounds alike in whatever script and language it is written", () => {
    const sounds = ["Putin", "Poutine", "Путина".slice(0, 5), "푸틴"].map(soundOf);
    expect(new Set(sounds).size).toBe(1);
    expect(soundOf("Lawrow")).toBe(soundOf("Лавров"));
    expect(soundOf("Hayashi")).toBe(soundOf("Хаяси"));
    expect(soundOf("Putin")).not.toBe(soundOf("Medvedev"));
    expect([romanised("Щукин"), romanised("블링컨")]).toEqual(["shukin", "beulringkeon"]);
  });

  it.each([
    ["Poutine", "Putin speaks"],
    ["Блинкен", "Blinken answers"],
    ["블링컨", "Blinken answers"],
    ["블링컨은", "Blinken answers"],
    ["Kim Yong Un", "Kim Jong Un writes"],
    ["Kim Jong-eun", "Kim Jong Un writes"],
    ["전문가 패널은", "The panel of experts reports"],
    ["ratifikatsiya", "The law on ratification"],
    ["ратефикация", "The law on ratification"],
    ["tatification", "The law on ratification"],
  ])("is found by %s", async (query, first) => {
    const { titles } = await smallIndex(documents, concepts);
    expect((await titles(query))[0]).toBe(first);
  });

  it("counts for more than the office beside it", async () => {
    const { titles } = await smallIndex(documents, concepts);
    for (const query of ["President Putin", "президент Путин", "푸틴 대통령"])
      expect((await titles(query))[0], query).toBe("Putin speaks");
    expect((await titles("presidential"))[0]).toBe("The presidential office");
  });

  it("is not read into a word that only begins or ends like it", async () => {
    const { finder } = await smallIndex(documents, concepts);
    for (const query of ["quartet ", "panelling ", "кот "])
      expect((await finder.find(query)).ranked.map(({ document }) => document)).not.toContain(0);
  });
});

describe("the first letter that was meant", () => {
  it("is the one written, the one after it, or one with its key beside it", () => {
    expect(firstLetters("tatify").sort()).toEqual(Array.from("afgrty"));
    expect(firstLetters("йод")).toEqual(expect.arrayContaining(["й", "о", "ц", "ф"]));
  });
});
