import { describe, expect, it } from "vitest";

import { keepingPlaces } from "../../src/search/leads.ts";
import { makeIndex } from "../../src/search/make-index.ts";
import { smallIndex } from "./small-index.ts";

const people = [
  { kind: "actor", title: "Anna Petrova", detail: "Анна Петрова · 안나 페트로바", prior: 1.2 },
  { kind: "actor", title: "Kim Yong Su", names: "Ким Ён Су 김영수" },
  { kind: "event", title: "Petrova speaks of the treaty" },
];

const finder = async () => (await smallIndex(people, [], ["actor"])).finder;

describe("leads", () => {
  it("are found by the first letters of a name in any script, and only of the kinds asked for by name", async () => {
    const { leads } = await finder();
    const titles = (text: string) => leads(text, 5).map(({ title }) => title);
    for (const text of ["p", "Pet", "petrova", "Петр", "안나", "anna p"])
      expect([text, ...titles(text)]).toEqual([text, "Anna Petrova"]);
    expect(titles("Ким Ё")).toEqual(["Kim Yong Su"]);
  });

  it("need every word of what is typed", async () => {
    const { leads } = await finder();
    expect(leads("petrova treaty", 5)).toEqual([]);
    expect(leads("", 5)).toEqual([]);
  });

  it("are at most some hundreds, the most asked first, however many documents there are", () => {
    const documents = Array.from({ length: 2000 }, (_, i) => ({
      ...{ id: String(i), kind: "actor", title: `Name ${i}`, detail: "", address: `/${i}/`, names: "" },
      ...{ key: "", text: "", evidence: "", prior: i === 1999 ? 2 : 1, answer: null },
    }));
    const kinds = [{ kind: "actor", name: "actor", label: "Actors", weight: 1, isLead: true }];
    const { leads } = makeIndex(documents, [], kinds).core;
    expect(leads).toHaveLength(500);
    expect(leads[0]?.title).toBe("Name 1999");
  });
});

describe("results after leads", () => {
  const lead = (document: number) => ({ document, title: "", detail: "", address: "", kind: "actor" });
  const ranked = [1, 2, 3, 4].map((document) => ({ document }));
  const order = (shown: number[], most: number) =>
    keepingPlaces(shown.map(lead), ranked, most).map(({ document }) => document);

  it("stand below the leads that belong to the best", () => {
    expect(order([3, 1], 3)).toEqual([3, 1, 2]);
  });

  it("take the place of leads that do not", () => {
    expect(order([4, 9], 2)).toEqual([1, 2]);
  });
});
