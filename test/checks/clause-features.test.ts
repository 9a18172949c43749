import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { recordWith } from "../support/record.ts";
import { root } from "../support/run.ts";

const minimal = (path: string) => readFileSync(join(root, "test/fixtures/minimal", path), "utf8");

const features = {
  "state-of-war": '"yes"',
  "attack-on-all": '"no"',
  area: '"no"',
  "military-help": '"yes"',
  "all-means": '"yes"',
  "article-51": '"no"',
  "own-laws": '"no"',
  "at-once": '"yes"',
  choice: '"no"',
};

const written = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([feature, value]) => `      ${feature}: ${value}\n`)
    .join("");

/** An article on assistance whose provision has these features and this evidence. */
const clause = (
  values: Record<string, string> | undefined,
  evidence = "text",
  topic = "armed-assistance",
) => `num: "1"
heading: Help in an attack
numberEvidence: text
evidence: ${evidence}
topics: [${topic}]
provisions:
  - id: assistance
    topics: [${topic}]
    duty: If one party is attacked, the other gives it help at once with all its means.
    trigger: Armed attack and a resulting state of war.
    response: Military and other help with all means.
    timing: “at once”
${values ? `    features:\n${written(values)}` : ""}    force: binding
    evidence: ${evidence}
    sources: [untc-1961]
`;

const site = `${minimal("site.yml")}clause: {assistance: armed-assistance, consultation: crisis-consultation}\n`;

const said = (files: Record<string, string>) =>
  checkRecord(recordWith({ "site.yml": site, ...files }))
    .problems.filter(({ rule }) => /^feature|^schema/.test(rule))
    .map(
      ({ rule, file, line, field, message, fix }) => `${rule} ${file}:${line} ${field}: ${message} → ${fix}`,
    );

const article = "treaties/ussr-dprk-1961/articles/art-01.yml";
const saidOf = (text: string) => said({ [article]: text });

describe("checks on the features of assistance clauses", () => {
  it("pass a clause with a value for every feature", () => {
    expect(saidOf(clause(features))).toEqual([]);
  });

  it("say that a compared clause has no features", () => {
    expect(saidOf(clause(undefined))).toMatchInlineSnapshot(`
      [
        "features-given data/treaties/ussr-dprk-1961/articles/art-01.yml:7 provisions[0]: lacks state-of-war, attack-on-all, area, military-help, all-means, article-51, own-laws, at-once, choice, which the comparison of assistance clauses shows → add to features, for each, one of: yes, in-part, no, not-seen",
      ]
    `);
  });

  it("say that a compared clause lacks a feature", () => {
    const rest = Object.fromEntries(
      Object.entries(features).filter(([id]) => id !== "area" && id !== "choice"),
    );
    expect(saidOf(clause(rest)).join("\n")).toContain("lacks area, choice, which the comparison");
  });

  it("ask nothing of the clause on contact where the treaty owes help, and refuse features there", () => {
    const other = clause(features, "text", "crisis-consultation").replace('num: "1"', 'num: "3"');
    const path = article.replace("art-01", "art-03");
    expect(said({ [article]: clause(features), [path]: other })).toMatchInlineSnapshot(`
      [
        "features-given data/treaties/ussr-dprk-1961/articles/art-03.yml:13 provisions[0].features: stands on a provision that is not compared as an assistance clause, so no page shows it → remove it; site.yml names under clause the topics that are compared",
      ]
    `);
    expect(
      said({ [article]: clause(features), [path]: other.replace(/ {4}features:\n(?: {6}.*\n)+/, "") }),
    ).toEqual([]);
  });

  it("ask for the features of the clause on contact where the treaty owes no help", () => {
    expect(saidOf(clause(features, "text", "crisis-consultation"))).toEqual([]);
    expect(saidOf(clause(undefined, "text", "crisis-consultation"))).toHaveLength(1);
  });

  it("name the nearest of the features that there are", () => {
    expect(saidOf(clause({ ...features, "own-law": '"yes"' }))).toMatchInlineSnapshot(`
      [
        "schema data/treaties/ussr-dprk-1961/articles/art-01.yml:23 provisions[0].features.own-law: unknown field "own-law"; did you mean "own-laws"? → correct its name or remove it; data/README.md lists the fields of each kind",
      ]
    `);
  });

  it("refuse a value that is none of the four", () => {
    expect(saidOf(clause({ ...features, area: "perhaps" }))).toMatchInlineSnapshot(`
      [
        "schema data/treaties/ussr-dprk-1961/articles/art-01.yml:16 provisions[0].features.area: "perhaps" is not one of the allowed words → use one of: yes, in-part, no, not-seen",
      ]
    `);
  });

  it("say that a feature is claimed whose element is not described", () => {
    expect(saidOf(clause({ ...features, choice: '"yes"' }))).toMatchInlineSnapshot(`
      [
        "features-agree data/treaties/ussr-dprk-1961/articles/art-01.yml:22 provisions[0].features.choice: "yes", but the provision has no decision, where readers look for it → describe it under decision",
      ]
    `);
    expect(saidOf(clause({ ...features, "article-51": "in-part" }))).toHaveLength(1);
  });

  it("say that a feature is denied of a clause whose wording was not read", () => {
    const unseen = Object.fromEntries(
      Object.entries(features).map(([feature, value]) => [feature, value === '"no"' ? "not-seen" : value]),
    );
    expect(saidOf(clause(unseen, "official"))).toEqual([]);
    expect(saidOf(clause({ ...unseen, "all-means": '"no"' }, "official"))).toMatchInlineSnapshot(`
      [
        "features-agree data/treaties/ussr-dprk-1961/articles/art-01.yml:18 provisions[0].features.all-means: "no", but with the evidence "official" its absence cannot be told → say not-seen",
      ]
    `);
  });

  it("let a part of the wording deny a feature of an element that it has, and of no other", () => {
    const unseen = Object.fromEntries(Object.keys(features).map((feature) => [feature, "not-seen"]));
    expect(saidOf(clause({ ...unseen, "all-means": '"no"' }, "text-part"))).toEqual([]);
    expect(saidOf(clause({ ...unseen, choice: '"no"' }, "text-part"))).toMatchInlineSnapshot(`
      [
        "features-agree data/treaties/ussr-dprk-1961/articles/art-01.yml:22 provisions[0].features.choice: "no", but with the evidence "text-part" its absence cannot be told → say not-seen, or describe what was read under decision",
      ]
    `);
  });

  it("say that a feature is called not seen of a clause that was read whole", () => {
    expect(saidOf(clause({ ...features, area: "not-seen" }))).toMatchInlineSnapshot(`
      [
        "features-agree data/treaties/ussr-dprk-1961/articles/art-01.yml:16 provisions[0].features.area: "not-seen", but with the evidence "text" the whole clause was read → say yes, in-part or no",
      ]
    `);
  });

  it("say that a feature names no element", () => {
    const list = readFileSync(join(root, "data/vocabularies/clause-features.yml"), "utf8");
    const files = { "vocabularies/clause-features.yml": list.replace("    element: trigger\n", "") };
    expect(said({ [article]: clause(features), ...files })).toMatchInlineSnapshot(`
      [
        "feature-element data/vocabularies/clause-features.yml:6 terms[0]: "state-of-war" names no element → add element: trigger, response, conditions, timing or decision",
      ]
    `);
  });
});
