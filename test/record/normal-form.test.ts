import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { checkRecord } from "../../src/checks/check-record.ts";
import { planPublication } from "../../src/publish/publish.ts";
import { findUntidy, fixRecord } from "../../src/record/fix-record.ts";
import { loadRecord } from "../../src/record/load-record.ts";
import { listFiles } from "../../src/record/record-files.ts";
import { resolvedRedirects } from "../../src/record/redirects.ts";
import { publishedRecord } from "../support/published.ts";
import { event, recordWith, temporaryFolder } from "../support/record.ts";
import { root } from "../support/run.ts";

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

  it("finds nothing to write in the record of this site", () => {
    expect(findUntidy(join(root, "data")).map(({ file }) => file)).toEqual([]);
  });

  it("reads files of Windows as what they say, and ends their lines like all others", () => {
    const plain = publishedRecord({
      "events/a.yml": event("", ""),
      "events/b.yml": untidy.replace("07-07", "07-08"),
    });
    const data = join(temporaryFolder(), "data");
    cpSync(plain, data, { recursive: true });
    const files = listFiles(data).filter((path) => path.endsWith(".yml"));
    const read = (path: string) => readFileSync(join(data, path), "utf8");
    for (const path of files) writeFileSync(join(data, path), read(path).replaceAll("\n", "\r\n"));
    expect(checkRecord(data).problems).toEqual([]);
    expect(planPublication(data).kind).toBe("unchanged");
    expect(checkRecord(data).record.event.get("b")?.value).toEqual(
      checkRecord(plain).record.event.get("b")?.value,
    );
    expect(fixRecord(data)).toHaveLength(files.length);
    expect(files.filter((path) => read(path).includes("\r"))).toEqual([]);
    expect(planPublication(data).kind).toBe("unchanged");
  });

  it("leaves a faulty file to its editor", () => {
    const broken = event("confidence: one-report\n", "");
    const data = recordWith({ "events/a.yml": broken });
    fixRecord(data);
    expect(readFileSync(join(data, "events/a.yml"), "utf8")).toBe(broken);
  });
});
