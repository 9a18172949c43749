import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { recordWith } from "../support/record.ts";

const file = "codings/cow-ussr-dprk-1961.yml";

/** What the checks say of a coding with this code. */
function said(code: string) {
  const text = `treaty: ussr-dprk-1961
coder: cow
sources: [untc-1961]
values:
  - ${code}
`;
  const { problems } = checkRecord(recordWith({ [file]: text }));
  return problems.map(({ rule, field, message }) => `${rule} ${field ?? "-"}: ${message}`);
}

describe("checks on codings", () => {
  it.each([
    "{ variable: cow-defense, value: 1 }",
    "{ variable: cow-first-year, value: 1961 }",
    "{ variable: cow-defense, value: 0, certainty: probable, doubt: The codebook was not read. }",
    "{ variable: cow-defense, value: NA, certainty: undecided, doubt: The wording was not read. }",
  ])("let stand %s", (code) => {
    expect(said(code)).toEqual([]);
  });

  it.each([
    ["{ variable: cow-defense, value: probably 0 }", '"probably 0" is no value of cow-defense'],
    ["{ variable: cow-defense, value: 2, doubt: So it says. }", '"2" is no value of cow-defense'],
    ["{ variable: cow-first-year, value: 1961–1995 }", '"1961–1995" is no value of cow-first-year'],
    ["{ variable: cow-end-month, value: 13 }", '"13" is no value of cow-end-month'],
  ])("refuse %s, which is no code", (code, message) => {
    expect(said(code)).toEqual([`coding-value values[0].value: ${message}`]);
  });

  it("ask what is in doubt where a code is less than certain", () => {
    expect(said("{ variable: cow-defense, value: 0, certainty: probable }")).toEqual([
      "coding-certainty values[0]: cow-defense is probable, and nothing is said of the doubt",
    ]);
  });

  it.each([
    ["{ variable: cow-defense, value: NA }", 'cow-defense is "NA" and certain'],
    [
      "{ variable: cow-defense, value: 1, certainty: undecided, doubt: The wording was not read. }",
      'cow-defense is "1" and undecided',
    ],
  ])("refuse %s: NA and undecided go together", (code, message) => {
    expect(said(code)).toEqual([`coding-certainty values[0].value: ${message}`]);
  });

  it("ask a variable for its codes or its form, and not for both", () => {
    const variable = (extra: string) => `title: Coding variables
description: Variables.
terms:
  - { id: cow-defense, label: defense, definition: A pact of defence., group: cow${extra} }
`;
    const found = (extra: string) =>
      checkRecord(recordWith({ "vocabularies/coding-variables.yml": variable(extra) })).problems.map(
        ({ rule, field, message }) => `${rule} ${field ?? "-"}: ${message}`,
      );
    expect(found("")).toEqual(['variable-codes terms[0]: "cow-defense" has neither values nor a form']);
    expect(found(", form: year")).toEqual([]);
    expect(found(', form: year, values: { "1": one }')).toEqual([
      'variable-codes terms[0]: "cow-defense" has both values and a form',
    ]);
  });
});
