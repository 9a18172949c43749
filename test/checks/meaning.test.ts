import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { judgementHash } from "../../src/checks/comparisons.ts";
import { event, recordWith, secondTreaty } from "../support/record.ts";

/** What the checks say of a record with these files added: rule, place, field and message of each problem. */
function said(files: Record<string, string | null>) {
  return checkRecord(recordWith(files)).problems.map(
    ({ rule, file, line, field, message }) => `${rule} ${file}:${line ?? "-"} ${field ?? "-"}: ${message}`,
  );
}

const pair = "comparisons/ussr-dprk-1961-and-russia-dprk-2000/armed-assistance.yml";
const site = `name: A small record
tagline: Two treaties
description: A record of two treaties.
subject: the treaties
parties: Two states
instruments:
  - { treaty: ussr-dprk-1961, label: 1961 treaty, accent: { light: "#0b5fa5", dark: "#6db3f2" }, mark: circle }
  - { treaty: russia-dprk-2000, label: 2000 treaty, accent: { light: "#00795a", dark: "#4cc9a0" }, mark: square }
`;
const both = {
  "site.yml": site,
  "treaties/russia-dprk-2000/treaty.yml": secondTreaty.treaty,
  "treaties/russia-dprk-2000/articles/art-01.yml": secondTreaty.article,
};
const judgement = (relation: string, extra = "") => `relation: ${relation}
finding: Contact took the place of assistance.
reason: The later text asks for contact only.
confidence: medium
older: [ussr-dprk-1961/art-1#assistance]
newer: [russia-dprk-2000/art-1#contact]
${extra}`;

describe("checks on events", () => {
  it("say that a date lies outside its phase", () => {
    expect(said({ "events/a.yml": event("1961-07-07", "2024-06-19") })).toEqual([
      'event-in-phase data/events/a.yml:5 phase: "2024-06-19" lies outside the phase "first-alliance", 1949-01-01 to 1996-12-31',
    ]);
  });

  it("say that another day is given without the zone of the date", () => {
    const text = event(
      "actors: []",
      'dayElsewhere: [{ zone: Europe/Moscow, date: "1961-07-06" }]\nactors: []',
    );
    expect(said({ "events/a.yml": text })).toEqual([
      "zone-stated data/events/a.yml:3 dayElsewhere: another day is given without the zone of the date",
    ]);
  });

  it("say that a milestone is borne twice", () => {
    const text = event("actors: []", "actors: []\nmilestone: vostochny");
    expect(said({ "events/a.yml": text, "events/b.yml": text.replace("A second", "A third") })).toEqual([
      'milestone-once data/events/b.yml:4 milestone: "vostochny" is already borne by data/events/a.yml',
    ]);
  });

  it("say that an event follows a later one", () => {
    const text = event("1961-07-07", "1961-01-01") + "follows: [treaty-signed-1961]\n";
    expect(said({ "events/a.yml": text })).toEqual([
      'follows-earlier data/events/a.yml:11 follows[0]: "treaty-signed-1961" is dated 1961-07-06, after this event',
    ]);
  });

  it.each([
    ["a month that holds the day it follows", "1961-07"],
    ["a year", "1961"],
    ["an interval that goes on", "1961-07-07/.."],
    ["an interval that began before", "1961-01-01/1961-12-31"],
    ["an uncertain day of the same date", "1961-07-06?"],
    ["an approximate month", "1961-07~"],
  ])("let an event follow an earlier one when its date is %s", (_, date) => {
    expect(said({ "events/a.yml": event("1961-07-07", date) + "follows: [treaty-signed-1961]\n" })).toEqual(
      [],
    );
  });

  it.each(["1961-06", "1960", "1961-01-01/1961-07-05"])(
    "refuse an event of %s that follows one after it",
    (date) => {
      const text = event("1961-07-07", date) + "follows: [treaty-signed-1961]\n";
      expect(said({ "events/a.yml": text }).join("\n")).toContain("follows-earlier");
    },
  );

  it("say that two events bear the same title and date", () => {
    expect(said({ "events/a.yml": event("", ""), "events/b.yml": event("", "") })).toEqual([
      "titles-differ data/events/b.yml:1 title: the same title and date as data/events/a.yml",
    ]);
  });

  it("say that a topic is for provisions only", () => {
    expect(said({ "events/a.yml": event("[treaty-making]", "[content-not-found]") })).toEqual([
      'event-topics data/events/a.yml:6 topics[0]: "content-not-found" is a topic of provisions only',
    ]);
  });

  it("name an unknown actor", () => {
    expect(said({ "events/a.yml": event("actors: []", "actors: [{ id: usr }]") })).toEqual([
      'reference-exists data/events/a.yml:3 actors[0].id: unknown actor "usr"; did you mean "ussr"?',
    ]);
  });
});

describe("checks on treaties", () => {
  const article = "treaties/ussr-dprk-1961/articles/art-01.yml";

  it("say that an article has no file", () => {
    expect(
      said({
        [article]: null,
        "events/treaty-signed-1961.yml": null,
        "treaties/ussr-dprk-1961/treaty.yml": secondTreaty.treaty.replace(
          "summary:",
          "articleCount: { value: 1, evidence: text, sources: [untc-1961] }\nsummary:",
        ),
      }),
    ).toEqual([
      "articles-complete data/treaties/ussr-dprk-1961/treaty.yml:6 articleCount: article 1 has no file",
    ]);
  });

  it("say that an article with content is mapped to no provision", () => {
    const text = secondTreaty.article.replace(/provisions:[\s\S]*/, "provisions: []\n");
    expect(
      said({ ...both, "treaties/russia-dprk-2000/articles/art-01.yml": text }).filter((line) =>
        line.startsWith("article-mapped"),
      ),
    ).toEqual([
      "article-mapped data/treaties/russia-dprk-2000/articles/art-01.yml:6 provisions: no provision is given",
    ]);
  });

  it("say that a number does not fit the file name", () => {
    const text = secondTreaty.article.replace('num: "1"', 'num: "7"');
    expect(said({ ...both, "treaties/russia-dprk-2000/articles/art-01.yml": text })).toContain(
      'article-has-treaty data/treaties/russia-dprk-2000/articles/art-01.yml:1 num: found "7" in a file named for "art-1"',
    );
  });
});

describe("checks on wordings", () => {
  const wording = (language: string, source: string) =>
    `{ language: ${language}, text: A text, standing: quoted, source: ${source}, segments: [{ element: owed, words: help }] }`;
  const worded = (...wordings: string[]) =>
    secondTreaty.article.replace(
      "sources: [untc-1961] }",
      `sources: [untc-1961], wordings: [${wordings.join(", ")}] }`,
    );

  it("say that a provision has two wordings of one text", () => {
    const twice = worded(wording("ru", "untc-1961"), wording("en", "untc-1961"), wording("ru", "untc-1961"));
    const found = said({ ...both, "treaties/russia-dprk-2000/articles/art-01.yml": twice });
    expect(found.filter((line) => line.startsWith("wordings-apart"))).toEqual([
      'wordings-apart data/treaties/russia-dprk-2000/articles/art-01.yml:7 provisions[0].wordings[2].source: a wording in "ru" from "untc-1961" is there already',
    ]);
  });

  it("say that a redline names a text that no provision has", () => {
    const asked = "redlines: [{ language: ru, older: untc-1961, newer: untc-1961, shows: Little. }]";
    const found = said({
      ...both,
      "treaties/russia-dprk-2000/articles/art-01.yml": worded(wording("ru", "untc-1961")),
      [pair]: judgement("weakened", asked),
    });
    expect(found.filter((line) => line.startsWith("redline-wordings"))).toEqual([
      `redline-wordings data/${pair}:7 redlines[0].older: no provision of this side has a wording in "ru" from "untc-1961"`,
    ]);
  });

  it("leave a judgement fresh when a wording is added, and not when the words of its redline change", () => {
    const asked = "redlines: [{ language: ru, older: untc-1961, newer: untc-1961, shows: Little. }]";
    const hashOf = (article: string, extra = "") => {
      const files = {
        ...both,
        "treaties/russia-dprk-2000/articles/art-01.yml": article,
        [pair]: judgement("weakened", extra),
      };
      const { record } = checkRecord(recordWith(files));
      const [entry] = record.comparison.values();
      return entry && judgementHash(record, entry.value);
    };
    const text = worded(wording("ru", "untc-1961"));
    expect(hashOf(text)).toBe(hashOf(secondTreaty.article));
    expect(hashOf(text, asked)).not.toBe(hashOf(text.replace("words: help", "words: aid"), asked));
  });
});

describe("checks on comparisons", () => {
  it("ask for a judgement on every topic of a pair", () => {
    expect(said(both)).toEqual([
      'comparisons-complete data/treaties/russia-dprk-2000/treaty.yml:1 -: no judgement on "armed-assistance" against ussr-dprk-1961',
    ]);
  });

  it("ask for evidence of absence", () => {
    expect(
      said({ ...both, [pair]: judgement("dropped").replace("[russia-dprk-2000/art-1#contact]", "[]") }),
    ).toContain(`relation-proven data/${pair}:1 relation: "dropped" without evidence of absence`);
  });

  it("ask for provisions on both sides of a change", () => {
    expect(
      said({ ...both, [pair]: judgement("weakened").replace("[russia-dprk-2000/art-1#contact]", "[]") }),
    ).toContain(`relation-proven data/${pair}:1 relation: "weakened" with 1 older and 0 newer provisions`);
  });

  it("name a provision that does not exist", () => {
    expect(said({ ...both, [pair]: judgement("weakened").replace("#contact", "#contct") })).toContain(
      `reference-exists data/${pair}:6 newer[0]: unknown provision "russia-dprk-2000/art-1#contct"; did you mean "russia-dprk-2000/art-1#contact"?`,
    );
  });

  it("call a judgement stale when a provision it rests on has changed", () => {
    const stale = `comparison-fresh data/${pair}:1 relation: a provision that this judgement rests on, or the judgement itself, has changed since it was confirmed`;
    expect(said({ ...both, [pair]: judgement("weakened", 'confirmed: "000000000000"\n') })).toEqual([stale]);
    const { record } = checkRecord(recordWith({ ...both, [pair]: judgement("weakened") }));
    const [entry] = record.comparison.values();
    const hash = entry ? judgementHash(record, entry.value) : "";
    const fresh = { ...both, [pair]: judgement("weakened", `confirmed: "${hash}"\n`) };
    expect(said(fresh)).toEqual([]);
    const changed = secondTreaty.article.replace("get in contact", "get in contact at once");
    expect(said({ ...fresh, "treaties/russia-dprk-2000/articles/art-01.yml": changed })).toEqual([stale]);
  });
});

describe("checks on claims and disputes", () => {
  const claim = `title: A claim
claim: Something is so.
origin: { seed: seed-000, number: 1 }
subject: outlook
verdict: corroborated
finding: It is so.
`;

  it("ask for sources of a verdict", () => {
    expect(said({ "claims/a.yml": claim })).toEqual([
      'claim-sourced data/claims/a.yml:5 verdict: "corroborated" stands on no source',
    ]);
  });

  it("say that two claims bear the same number", () => {
    const text = claim.replace("corroborated", "unverifiable");
    expect(said({ "claims/a.yml": text, "claims/b.yml": text })).toEqual([
      "seed-numbers data/claims/b.yml:3 origin: the same article and number as data/claims/a.yml",
    ]);
  });

  it("say that the version the record uses is none of the dispute's", () => {
    const text = `title: A dispute
question: Which?
matters: It matters.
versions:
  - { id: one, says: One., holders: Some, sources: [untc-1961] }
  - { id: two, says: Two., holders: Others, sources: [untc-1961] }
recordUses: { version: three, reason: Because. }
`;
    expect(said({ "disputes/a.yml": text })).toEqual([
      'dispute-version data/disputes/a.yml:7 recordUses.version: there is no version "three"',
    ]);
  });
});

describe("checks on sources", () => {
  it("warn of a source that nobody names, without failing", () => {
    const source = "publisher: X\ntitle: Y\nlanguages: [en]\nurl: https://example.org/y\nkind: press\n";
    const checked = checkRecord(recordWith({ "sources/idle.yml": source }));
    expect(checked.isPublishable).toBe(true);
    expect(checked.problems).toMatchObject([
      { rule: "source-used", level: "warning", file: "data/sources/idle.yml" },
    ]);
  });
});
