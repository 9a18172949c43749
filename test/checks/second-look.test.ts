import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { event, recordWith } from "../support/record.ts";

const rules =
  /^(?:summary-says-more|source-after-event|reports-apart|likely-duplicate|actor-used|allegation-worded)$/;

const said = (files: Record<string, string>) =>
  checkRecord(recordWith(files))
    .problems.filter(({ rule }) => rules.test(rule))
    .map(({ level, rule, file, field, message }) => `${level} ${rule} ${file} ${field ?? "-"}: ${message}`);

const source = (id: string, more: Record<string, string> = {}) => {
  const fields = {
    publisher: `Paper ${id}`,
    title: `Page ${id}`,
    languages: "[en]",
    url: `https://example.org/${id}`,
  };
  return `${Object.entries({ ...fields, kind: "press", ...more })
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n")}\n`;
};

const cites = (ids: string, confidence = "one-report") =>
  event("sources: [untc-1961]", `sources: [${ids}]`).replace("one-report", confidence);

describe("a second look at an event", () => {
  it("finds nothing in one that says what, who and why", () => {
    expect(said({ "events/second.yml": event("", "") })).toEqual([]);
  });

  it("sees a summary that repeats the title, and a significance that repeats the summary", () => {
    const text = event("Something was said.", "A second event [@untc-1961].").replace(
      "It mattered.",
      "A second event.",
    );
    expect(said({ "events/second.yml": text })).toEqual([
      "warning summary-says-more data/events/second.yml summary: says again what the title says",
      "warning summary-says-more data/events/second.yml significance: says again what the summary says",
    ]);
  });

  it("sees a source that is older than the event, by more than a day in another zone", () => {
    const files = {
      "sources/day-before.yml": source("day-before", { date: '"1961-07-06"' }),
      "sources/older.yml": source("older", { date: '"1961-07-05"' }),
      "events/second.yml": cites("untc-1961, day-before, older"),
    };
    expect(said(files)).toEqual([
      'warning source-after-event data/events/second.yml sources[2]: "older" is dated 1961-07-05, before the event of 1961-07-07',
    ]);
    const cited = files["events/second.yml"].replace("Something was said.", "Something was said [@older].");
    expect(said({ ...files, "events/second.yml": cited })).toEqual([]);
  });

  it.each([
    ["two copies of one agency", { copyOf: "Yonhap report" }, { copyOf: "Yonhap video" }, '"yonhap"'],
    ["an agency and its copy", { publisher: "Yonhap News Agency" }, { copyOf: "Yonhap report" }, '"yonhap"'],
  ])("sees that two reports are %s", (_what, one, two, origin) => {
    const files = {
      "sources/one.yml": source("one", one),
      "sources/two.yml": source("two", two),
      "events/second.yml": cites("one, two", "two-reports"),
    };
    expect(said(files)).toEqual([
      `warning reports-apart data/events/second.yml confidence: all reports of it go back to one origin, ${origin}`,
    ]);
  });

  it("takes two papers for two reports, and counts none that is older than the event", () => {
    const files = {
      "sources/one.yml": source("one"),
      "sources/two.yml": source("two"),
      "events/second.yml": cites("one, two", "two-reports"),
    };
    expect(said(files)).toEqual([]);
    const older = { ...files, "sources/two.yml": source("two", { date: '"1960"' }) };
    expect(said(older)).toContain(
      'warning reports-apart data/events/second.yml confidence: all reports of it go back to one origin, "paper one"',
    );
  });

  it("sees words that vouch for what is only said, unless it is said by whom", () => {
    const told = (text: string) => said({ "events/second.yml": event("Something was said.", text) });
    expect(told("The troops clearly took part.")).toEqual([
      'warning allegation-worded data/events/second.yml summary: "clearly" vouches for what is only said',
    ]);
    expect(told("The ministry said that the troops clearly took part.")).toEqual([]);
  });

  it("sees an event that seems to be there already, an actor of the same name and one that nobody names", () => {
    const twin = event("actors: []", "actors: [{ id: ussr }]");
    const files = {
      "events/one.yml": twin,
      "events/two.yml": twin.replace("A second event", "The second event"),
      "events/three.yml": twin.replace("A second event", "Rice is sent to the north"),
      "actors/ministry-of-rails.yml": "name: { en: Ministry of Rails }\nkind: organisation\n",
      "actors/the-ministry-of-rails.yml": "name: { en: The Ministry of Rails }\nkind: organisation\n",
    };
    expect(said(files)).toEqual([
      'warning likely-duplicate data/events/two.yml -: may be the same event as "one"',
      'warning likely-duplicate data/actors/the-ministry-of-rails.yml -: may be the same actor as "ministry-of-rails"',
      "warning actor-used data/actors/ministry-of-rails.yml -: is named by no entry",
      "warning actor-used data/actors/the-ministry-of-rails.yml -: is named by no entry",
    ]);
  });
});
