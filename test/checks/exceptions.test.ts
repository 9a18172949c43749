import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { event, recordWith } from "../support/record.ts";

const said = (files: Record<string, string>) =>
  checkRecord(recordWith(files)).problems.map(
    ({ level, rule, file, field, message }) => `${level} ${rule} ${file} ${field ?? "-"}: ${message}`,
  );

/** A source that nobody cites, and what the record says of it. */
const idle = (id: string) =>
  `publisher: A paper\ntitle: A page of ${id}\nlanguages: [en]\nurl: https://example.org/${id}\nkind: press\n`;
const idleWarning = (id: string) => `warning source-used data/sources/${id}.yml -: is named by no record`;

const exceptions = (entry: string, rule = "source-used", more = "") =>
  `- rule: ${rule}\n  entry: ${entry}\n  why: It is kept for the next entry.\n${more}`;

describe("an exception of data/exceptions.yml", () => {
  it("accepts the warnings of its rule in its entry, and no others", () => {
    const files = { "sources/idle.yml": idle("idle"), "sources/other.yml": idle("other") };
    expect(said(files)).toEqual([idleWarning("idle"), idleWarning("other")]);
    expect(said({ ...files, "exceptions.yml": exceptions("source/idle") })).toEqual([idleWarning("other")]);
  });

  it("accepts only what it names, where it names something", () => {
    const early = (id: string) => idle(id).replace("languages", 'date: "1950"\nlanguages');
    const files = {
      "sources/early.yml": early("early"),
      "sources/first.yml": early("first"),
      "events/second.yml": event("sources: [untc-1961]", "sources: [untc-1961, early, first]"),
    };
    const named = exceptions("event/second", "source-after-event", "  names: [early]\n");
    expect(said({ ...files, "exceptions.yml": named })).toEqual([
      'warning source-after-event data/events/second.yml sources[2]: "first" is dated 1950, before the event of 1961-07-07',
    ]);
  });

  it("is an error when it is no longer needed", () => {
    const files = { "exceptions.yml": exceptions("source/untc-1961") };
    expect(said(files)).toEqual([
      "error exception data/exceptions.yml [0].entry: source-used finds nothing in source/untc-1961 any more",
    ]);
  });

  it("is an error for an entry or a rule that is not there, and for what cannot be accepted", () => {
    const files = {
      "sources/idle.yml": idle("idle"),
      "exceptions.yml": [
        exceptions("source/idel"),
        exceptions("source/idle", "source-usde"),
        exceptions("source/idle", "source-exists"),
        exceptions("source/idle", "published-announced"),
      ].join(""),
    };
    expect(said(files)).toEqual([
      idleWarning("idle"),
      'error exception data/exceptions.yml [0].entry: unknown entry "source/idel"; did you mean "source/idle"?',
      'error exception data/exceptions.yml [1].rule: unknown rule "source-usde"; did you mean "source-used"?',
      'error exception data/exceptions.yml [2].rule: what "source-exists" reports cannot be accepted, only mended',
      'error exception data/exceptions.yml [3].rule: what "published-announced" reports cannot be accepted, only mended',
    ]);
  });

  it("is not judged while a file does not fit its shape, which hides what it is for", () => {
    const files = { "exceptions.yml": exceptions("source/idle"), "sources/idle.yml": "title: 3\n" };
    expect(said(files).filter((line) => line.includes("exception"))).toEqual([]);
  });

  it("says why, in a file of the right shape", () => {
    const files = { "exceptions.yml": "- rule: source-used\n  entry: source/untc-1961\n" };
    expect(said(files)).toEqual([expect.stringContaining("data/exceptions.yml [0].why")]);
  });
});
