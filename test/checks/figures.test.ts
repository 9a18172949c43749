import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { recordWith } from "../support/record.ts";

const said = (files: Record<string, string>) =>
  checkRecord(recordWith(files)).problems.map(
    ({ rule, file, line, field, message }) => `${rule} ${file}:${line ?? "-"} ${field ?? "-"}: ${message}`,
  );

const figure = (number: string, rest = "") => `quantity: killed
says: Some had been killed.
${number}
saidBy: A ministry
said: "2025-01-13"
confidence: one-report
sources: [untc-1961]
${rest}`;

describe("checks on figures", () => {
  it("pass a least number, a most, a range and a single number", () => {
    const numbers = ["low: 5", "high: 5", "low: 5\nhigh: 9", "low: 5\nhigh: 5"];
    const files = numbers.map((number, i) => [`figures/f-${i}.yml`, figure(number)] as const);
    expect(said(Object.fromEntries(files))).toEqual([]);
  });

  it("say that a figure gives no number", () => {
    expect(said({ "figures/a.yml": figure("isAbout: true") })).toEqual([
      "figure-range data/figures/a.yml:2 says: gives no number",
    ]);
  });

  it("say that the least is above the most", () => {
    expect(said({ "figures/a.yml": figure("low: 9\nhigh: 5") })).toEqual([
      "figure-range data/figures/a.yml:3 low: 9 is more than high, 5",
    ]);
  });

  it("say that a figure replaces one of another quantity", () => {
    const other = figure("low: 5").replace("killed", "containers");
    expect(said({ "figures/a.yml": other, "figures/b.yml": figure("low: 6", "supersedes: [a]") })).toEqual([
      'figure-superseded data/figures/b.yml:8 supersedes[0]: "a" counts containers, this one killed',
    ]);
  });

  it("say that a figure replaces a later one", () => {
    const later = figure("low: 5").replace("2025-01-13", "2025-03-01");
    expect(said({ "figures/a.yml": later, "figures/b.yml": figure("low: 6", "supersedes: [a]") })).toEqual([
      'figure-superseded data/figures/b.yml:8 supersedes[0]: "a" was given later, on 2025-03-01',
    ]);
  });

  it("say that a day on which a figure was given, or that it is about, cannot be read", () => {
    const text = figure("low: 5", 'about: "../2024-12"').replace("2025-01-13", "13 January");
    expect(said({ "figures/a.yml": text }).map((line) => line.slice(0, 45))).toEqual([
      'edtf-dates data/figures/a.yml:5 said: "13 Janu'.slice(0, 45),
      'edtf-dates data/figures/a.yml:8 about: "../202'.slice(0, 45),
    ]);
  });

  it("say that a figure has the id of a quantity", () => {
    expect(said({ "figures/killed.yml": figure("low: 5") })).toEqual([
      'figure-id data/figures/killed.yml:1 quantity: its id, "killed", is that of a quantity',
    ]);
  });
});
