import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { checkRecord } from "../../src/checks/check-record.ts";
import { headlineHash } from "../../src/checks/headlines.ts";
import { loadRecord } from "../../src/record/load-record.ts";
import { recordWith } from "../support/record.ts";
import { root } from "../support/run.ts";

/** The problems of the small record with these files in it, as one line each, with what to do. */
function said(files: Record<string, string | null>) {
  return checkRecord(recordWith(files)).problems.map(
    ({ rule, file, line, field, message, fix }) =>
      `${rule} ${file}:${line ?? "-"} ${field ?? "-"}: ${message} → ${fix}`,
  );
}

const site = readFileSync(join(root, "test/fixtures/minimal/site.yml"), "utf8");
const headline = (confirmed = "") =>
  `${site}headlines:\n  - { page: front, text: One treaty holds, rests: [treaty/ussr-dprk-1961]${confirmed} }\n`;

/** The headline above with the hash of the record it stands in. */
function confirmedHeadline(): string {
  const { record } = loadRecord(recordWith({ "site.yml": headline() }));
  const [first] = record.site.value.headlines ?? [];
  if (!first) throw new Error("the record has no headline");
  return headline(`, confirmed: "${headlineHash(record, first)}"`);
}

describe("data/site.yml", () => {
  it("is asked for where it is missing", () => {
    expect(said({ "site.yml": null })).toEqual([
      "site data/site.yml:- -: is missing; it holds the name of the record, its main instruments and its headlines → write it after the example in data/README.md, under “Site”",
    ]);
  });

  it("takes colours, marks and pages from closed forms only", () => {
    const faulty = headline().replace("#0b5fa5", "blue").replace("circle", "cirle").replace("front", "frnt");
    expect(said({ "site.yml": faulty }).map((line) => line.replace(/ → .*/, ""))).toEqual([
      'schema data/site.yml:9 instruments[0].accent.light: found "blue", expected a colour of six hexadecimal digits such as "#0b5fa5"',
      'schema data/site.yml:10 instruments[0].mark: "cirle" is not one of the allowed words; did you mean "circle"?',
      'schema data/site.yml:12 headlines[0].page: "frnt" is not one of the allowed words; did you mean "front"?',
    ]);
  });

  it("names every bilateral treaty and no other", () => {
    expect(said({ "site.yml": site.replace("ussr-dprk-1961", "ussr-dprk-1962") })).toEqual([
      'site-instruments data/site.yml:7 instruments[0].treaty: "ussr-dprk-1962" is no bilateral treaty of the record; did you mean "ussr-dprk-1961"? → name a treaty of data/treaties whose role is bilateral',
      'site-instruments data/site.yml:6 instruments: lacks the bilateral treaty "ussr-dprk-1961" → add it with its label, accent and mark',
    ]);
  });

  it("has a main pair of two of its instruments", () => {
    const pair = `${site}mainPair: { older: ussr-dprk-1961, newer: ussr-dprk-1961 }\n`;
    expect(said({ "site.yml": pair })).toEqual([
      "site-main-pair data/site.yml:11 mainPair: the newer treaty does not come after the older → exchange the two",
    ]);
  });

  it("has stretches of the time axis in the order of time", () => {
    const axis = `${site}timeAxis:\n  - { from: "1990-01-01", label: b, short: b }\n  - { from: "1949-01-01", label: a, short: a }\n`;
    expect(said({ "site.yml": axis })).toEqual([
      'site-time-axis data/site.yml:13 timeAxis[1].from: "1949-01-01" is not after "1990-01-01", where the stretch before it begins → put the stretches in the order of time',
    ]);
  });
});

describe("a headline", () => {
  it("waits to be confirmed", () => {
    expect(said({ "site.yml": headline() })).toEqual([
      "headline-fresh data/site.yml:12 headlines[0].text: this headline was never confirmed → read it against its entries, then run npm run record:confirm -- site/front",
    ]);
  });

  it("stands once it is confirmed", () => {
    expect(said({ "site.yml": confirmedHeadline() })).toEqual([]);
  });

  it("goes stale when an entry changes that it rests on", () => {
    const path = "treaties/ussr-dprk-1961/treaty.yml";
    const treaty = readFileSync(join(root, "test/fixtures/minimal", path), "utf8");
    const files = {
      "site.yml": confirmedHeadline(),
      [path]: treaty.replace("Signed in Moscow.", "Signed in Kyiv."),
    };
    expect(said(files)).toEqual([
      "headline-fresh data/site.yml:12 headlines[0].text: an entry that this headline rests on, or the headline itself, has changed since it was confirmed → read it against its entries, then run npm run record:confirm -- site/front",
    ]);
  });

  it("goes stale when its words change", () => {
    const files = { "site.yml": confirmedHeadline().replace("One treaty holds", "No treaty holds") };
    expect(said(files).map((line) => line.split(" ")[0])).toEqual(["headline-fresh"]);
  });

  it("rests on entries of the record", () => {
    const files = { "site.yml": headline().replace("treaty/ussr", "treaty/usr") };
    expect(said(files)[0]).toBe(
      'headline-rests data/site.yml:12 headlines[0].rests[0]: unknown entry "treaty/usr-dprk-1961"; did you mean "treaty/ussr-dprk-1961"? → write <kind>/<id>, such as treaty/<treaty-id>, or <kind>/* for all of a kind',
    );
  });
});

describe("groups of terms", () => {
  const vocabulary = (name: string) => readFileSync(join(root, `data/vocabularies/${name}.yml`), "utf8");

  it("are those of their vocabulary, so that no topic is left off the pages", () => {
    const topics = vocabulary("topics").replace("group: security", "group: securty");
    expect(said({ "vocabularies/topics.yml": topics })).toEqual([
      'term-group data/vocabularies/topics.yml:8 terms[0].group: unknown group "securty"; did you mean "security"?, so no page would show "armed-assistance" → use one of: events, security, politics, economy, society, law, final-clauses; or add the group to data/vocabularies/topic-groups.yml',
    ]);
  });

  it("are given for every kind of event", () => {
    const kinds = vocabulary("event-kinds").replace("    group: treaties\n", "");
    expect(said({ "vocabularies/event-kinds.yml": kinds })).toEqual([
      'term-group data/vocabularies/event-kinds.yml:4 terms[0]: has no group, so no page would show "negotiation" → use one of: treaties, meetings, words, measures, military, economy; or add the group to data/vocabularies/event-themes.yml',
    ]);
  });

  it("hold no word twice", () => {
    const lists = parse(vocabulary("forces")) as { terms: unknown[] };
    const twice = { ...lists, terms: [...lists.terms, lists.terms[0]] };
    expect(
      said({ "vocabularies/forces.yml": JSON.stringify(twice) }).map((line) => line.split(":")[0]),
    ).toEqual(["term-once data/vocabularies/forces.yml"]);
  });
});

describe("terms that the program knows", () => {
  const list = (name: string) => readFileSync(join(root, `data/vocabularies/${name}.yml`), "utf8");

  it("are asked for where the record lacks one", () => {
    const without = list("relations").replace(/ {2}- id: reworded\n.*\n.*\n/, "");
    expect(said({ "vocabularies/relations.yml": without })).toEqual([
      'term-known data/vocabularies/relations.yml:3 terms: lacks "reworded", which the program knows: needs provisions on both sides; drawn as a wave → add the term; its label and definition are yours, its id is not',
    ]);
  });

  it("are the only ones of a list on which the program acts", () => {
    const renamed = list("relations").replace("id: reworded", "id: rewordedd");
    expect(said({ "vocabularies/relations.yml": renamed })[1]).toBe(
      'term-known data/vocabularies/relations.yml:16 terms[4].id: the program does not know "rewordedd"; did you mean "reworded"? → use one of: new, strengthened, weakened, carried-over, reworded, dropped, unknown; or teach the program the term in src/record/known-terms.ts',
    );
  });

  it("warns when the record holds an event after the day it is said to reach to", () => {
    const reach = (to: string) => ({ "site.yml": `${site}reach: { to: "${to}" }\n` });
    expect(said(reach("1961-07-05"))).toEqual([
      expect.stringMatching(
        /^site-reach data\/site\.yml:\d+ reach\.to: the record is said to reach to 1961-07-05, and/,
      ),
    ]);
    expect(said(reach("2024-01-01"))).toEqual([]);
  });

  it("asks of a topic that reaches to another day what it asks of the whole record", () => {
    const topic = "treaty-making";
    const reach = (...days: string[]) =>
      said({
        "site.yml": `${site}reach:\n  to: "2024-01-01"\n  topics:\n${days.map((to) => `    - { topic: ${topic}, to: "${to}" }\n`).join("")}`,
      });
    expect(reach("2023-01-01")).toEqual([]);
    expect(reach("1950-01-01")).toEqual([
      expect.stringMatching(new RegExp(`the topic "${topic}" is said to reach to 1950-01-01, and holds`)),
    ]);
    expect(reach("2024-01-01")).toEqual([expect.stringContaining("as the whole record does → remove it")]);
    expect(reach("2023-01-01", "2023-02-01")).toEqual([
      expect.stringContaining("is named twice → remove one of the two"),
    ]);
  });
});
