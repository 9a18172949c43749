import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { fixRecord } from "../../src/record/fix-record.ts";
import { loadRecord } from "../../src/record/load-record.ts";
import { resolvedRedirects } from "../../src/record/redirects.ts";
import { event, recordWith } from "../support/record.ts";

const untidy = `# why this entry exists
sources: [ 'untc-1961' ]
title: "A second event"
date: 1961-07-07
actors: []
kind: statement
phase: first-alliance
topics:
- treaty-making
summary: "Something was said at some length, so that the line is longer than one line of the normal form may be, and has to be folded."
significance: It mattered.
confidence: one-report
`;

describe("record:fix", () => {
  it("puts fields in the order of the schema, folds prose, quotes dates and keeps comments", () => {
    const data = recordWith({ "events/a.yml": untidy });
    expect(fixRecord(data).map(({ file }) => file)).toContain("events/a.yml");
    expect(readFileSync(join(data, "events/a.yml"), "utf8")).toMatchInlineSnapshot(`
      "title: A second event
      date: "1961-07-07"
      actors: []
      kind: statement
      phase: first-alliance
      topics: [treaty-making]
      summary: >-
        Something was said at some length, so that the line is longer than one line of the normal form may be, and
        has to be folded.
      significance: It mattered.
      confidence: one-report
      # why this entry exists
      sources: [untc-1961]
      "
    `);
  });

  it("changes nothing the second time", () => {
    const data = recordWith({ "events/a.yml": untidy });
    fixRecord(data);
    expect(fixRecord(data)).toEqual([]);
  });

  it("changes no value: the record is the same to a reader", () => {
    const data = recordWith({ "events/a.yml": untidy });
    const before = checkRecord(data).record.event.get("a")?.value;
    fixRecord(data);
    expect(checkRecord(data).record.event.get("a")?.value).toEqual(before);
  });

  it("writes each line of a redirects.yml of before into a file of its own", () => {
    const data = recordWith({ "redirects.yml": "event/a: event/b\narticle/x/art-4: update/gone\n" });
    expect(checkRecord(data).problems.map(({ file, fix }) => `${file}: ${fix}`)).toEqual([
      "data/redirects.yml: npm run record:fix writes each of its lines into a file of its own",
    ]);
    fixRecord(data);
    expect(resolvedRedirects(loadRecord(data).record)).toEqual({
      "article/x/art-4": "update/gone",
      "event/a": "event/b",
    });
    expect(loadRecord(data).problems).toEqual([]);
  });

  it("leaves a faulty file to its editor", () => {
    const broken = event("confidence: one-report\n", "");
    const data = recordWith({ "events/a.yml": broken });
    fixRecord(data);
    expect(readFileSync(join(data, "events/a.yml"), "utf8")).toBe(broken);
  });
});
