import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { recordWith } from "../support/record.ts";

const actor = (name: string, kind: string, iso: string) =>
  `name: { en: ${name} }\nkind: ${kind}\ncodes: { iso3166: ${iso}, cow: 365, sources: [untc-1961] }\n`;

/** What the check of codes says of two actors. */
const said = (one: string, other: string) =>
  checkRecord(recordWith({ "actors/aa.yml": one, "actors/bb.yml": other }))
    .problems.filter(({ rule }) => ["actor-codes", "wikidata-items", "schema"].includes(rule))
    .map(({ file, field, message }) => `${file} ${field ?? ""}: ${message}`);

describe("codes of states", () => {
  it("stand with states, a state and the one before it apart", () => {
    expect(said(actor("A", "state", "RUS"), actor("B", "state", "SUHH"))).toEqual([]);
  });

  it("do not stand with a body", () => {
    expect(said(actor("A", "organisation", "RUS"), actor("B", "state", "SUHH"))).toEqual([
      "data/actors/aa.yml codes: is of the kind organisation and has codes of a state",
    ]);
  });

  it("are not the same for two states", () => {
    expect(said(actor("A", "state", "RUS"), actor("B", "state", "RUS"))).toEqual([
      'data/actors/bb.yml codes.iso3166: "RUS" is the code of aa',
    ]);
  });

  it("have the form of ISO 3166", () => {
    expect(said(actor("A", "state", "ru"), actor("B", "state", "SUHH"))[0]).toMatch(
      /codes\.iso3166.*ISO 3166-1/,
    );
  });
});

describe("items of Wikidata", () => {
  const withItem = (name: string, id: string) =>
    `name: { en: ${name} }\nkind: state\nwikidata: { id: ${id}, sources: [untc-1961] }\n`;

  it("are named by one actor each", () => {
    expect(said(withItem("A", "Q91001"), withItem("B", "Q91002"))).toEqual([]);
    expect(said(withItem("A", "Q91001"), withItem("B", "Q91001"))).toEqual([
      'data/actors/bb.yml wikidata.id: "Q91001" is the item of aa',
    ]);
  });

  it("have the form of Wikidata", () => {
    expect(said(withItem("A", "91001"), withItem("B", "Q0"))).toHaveLength(2);
  });
});
