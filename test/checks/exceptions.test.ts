import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { findUntidy, fixRecord } from "../../src/record/fix-record.ts";
import { event, recordWith } from "../support/record.ts";

const said = (files: Record<string, string>) =>
  checkRecord(recordWith(files)).problems.map(
    ({ level, rule, file, field, message }) => `${level} ${rule} ${file} ${field ?? "-"}: ${message}`,
  );

/** A source that nobody cites, and what the record says of it. */
const idle = (id: string) =>
  `publisher: A paper\ntitle: A page of ${id}\nlanguages: [en]\nurl: https://example.org/${id}\nkind: press\n`;
const idleWarning = (id: string) => `warning source-used data/sources/${id}.yml -: is named by no record`;

const exception = (rule = "source-used", more = "") =>
  `- rule: ${rule}\n  why: It is kept for the next entry.\n${more}`;

describe("an exception of data/exceptions", () => {
  it("accepts the warnings of its rule in its entry, and no others", () => {
    const files = { "sources/idle.yml": idle("idle"), "sources/other.yml": idle("other") };
    expect(said(files)).toEqual([idleWarning("idle"), idleWarning("other")]);
    expect(said({ ...files, "exceptions/source/idle.yml": exception() })).toEqual([idleWarning("other")]);
  });

  it("accepts only what it names, where it names something", () => {
    const early = (id: string) => idle(id).replace("languages", 'date: "1950"\nlanguages');
    const files = {
      "sources/early.yml": early("early"),
      "sources/first.yml": early("first"),
      "events/second.yml": event("sources: [untc-1961]", "sources: [untc-1961, early, first]"),
    };
    const named = exception("source-after-event", "  names: [early]\n");
    expect(said({ ...files, "exceptions/event/second.yml": named })).toEqual([
      'warning source-after-event data/events/second.yml sources[2]: "first" is dated 1950, before the event of 1961-07-07',
    ]);
  });

  it("is an error when it is no longer needed", () => {
    const files = { "exceptions/source/untc-1961.yml": exception() };
    expect(said(files)).toEqual([
      "error exception data/exceptions/source/untc-1961.yml [0].rule: source-used finds nothing in source/untc-1961 any more",
    ]);
  });

  it("is an error for an entry or a rule that is not there, and for what cannot be accepted", () => {
    const files = {
      "sources/idle.yml": idle("idle"),
      "exceptions/source/idel.yml": exception(),
      "exceptions/source/idle.yml": [
        exception("source-usde"),
        exception("source-exists"),
        exception("published-announced"),
      ].join(""),
    };
    expect(said(files)).toEqual([
      idleWarning("idle"),
      'error exception data/exceptions/source/idel.yml -: is for the entry "source/idel", which is not there; did you mean "source/idle"?',
      'error exception data/exceptions/source/idle.yml [0].rule: unknown rule "source-usde"; did you mean "source-used"?',
      'error exception data/exceptions/source/idle.yml [1].rule: what "source-exists" reports cannot be accepted, only mended',
      'error exception data/exceptions/source/idle.yml [2].rule: what "published-announced" reports cannot be accepted, only mended',
    ]);
  });

  it("is not judged while a file does not fit its shape, which hides what it is for", () => {
    const files = { "exceptions/source/idle.yml": exception(), "sources/idle.yml": "title: 3\n" };
    expect(said(files).filter((line) => line.includes("exception"))).toEqual([]);
  });

  it("says why, in a file of the right shape", () => {
    const files = { "exceptions/source/untc-1961.yml": "- rule: source-used\n" };
    expect(said(files)).toEqual([expect.stringContaining("data/exceptions/source/untc-1961.yml [0].why")]);
  });

  it("is taken out of the one file of before by record:fix, each entry into a file of its own", () => {
    const lines = ["source/idle", "source/other"].map(
      (entry) => `- rule: source-used\n  entry: ${entry}\n  why: It is kept.\n`,
    );
    const folder = recordWith({
      "sources/idle.yml": idle("idle"),
      "sources/other.yml": idle("other"),
      "exceptions.yml": lines.join(""),
    });
    expect(checkRecord(folder).problems.find(({ rule }) => rule === "file-name")).toMatchObject({
      file: "data/exceptions.yml",
      fix: "npm run record:fix writes each of its lines into a file of its own",
    });
    fixRecord(folder);
    expect(checkRecord(folder).problems).toEqual([]);
    expect(readFileSync(join(folder, "exceptions/source/other.yml"), "utf8")).toBe(
      "- rule: source-used\n  why: It is kept.\n",
    );
    expect(findUntidy(folder)).toEqual([]);
  });
});
