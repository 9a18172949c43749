import { describe, expect, it } from "vitest";

import { runCheck } from "../../src/checks/check.ts";
import { checkRecord } from "../../src/checks/check-record.ts";
import { comparisonChecks } from "../../src/checks/comparisons.ts";
import type { Entry, RecordSet } from "../../src/record/record.ts";
import { root } from "../support/run.ts";

const rule = (name: string) => {
  const found = comparisonChecks.find((check) => check.name === name);
  if (!found) throw new Error(`no check ${name}`);
  return found;
};

const row = "russia-dprk-2000-and-russia-dprk-2024/armed-assistance";

const real = checkRecord(`${root}data`).record;

/** A copy of the real record whose articles and comparisons a test may change. */
function freshRecord(): RecordSet {
  const copy = <T>(entries: Map<string, Entry<T>>) =>
    new Map([...entries].map(([id, entry]) => [id, { ...entry, value: structuredClone(entry.value) }]));
  return { ...real, article: copy(real.article), comparison: copy(real.comparison) };
}

function comparison(record: RecordSet) {
  const found = record.comparison.get(row);
  if (!found) throw new Error(`no comparison ${row}`);
  return found.value;
}

describe("a comparison judgement", () => {
  it("is fresh as long as the provisions it rests on stand as they were confirmed", () => {
    expect(runCheck(rule("comparison-fresh"), freshRecord())).toEqual([]);
  });

  it("goes stale, by name, when a provision it rests on changes", () => {
    const record = freshRecord();
    const provision = record.article.get("russia-dprk-2024/art-4")?.value.provisions[0];
    if (provision) provision.timing = "within a month";
    const problems = runCheck(rule("comparison-fresh"), record);
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toContain(
      `data/comparisons/${row}.yml: a provision that this judgement rests on has changed since it was confirmed`,
    );
    expect(problems.every(({ fix }) => fix.includes("npm run record:confirm"))).toBe(true);
  });

  it("may not say new without evidence of absence", () => {
    const record = freshRecord();
    delete comparison(record).absence;
    expect(runCheck(rule("relation-proven"), record).map(({ message }) => message)).toEqual([
      '"new" without evidence of absence',
    ]);
  });

  it("is missed where a topic of a provision has none", () => {
    const record = freshRecord();
    record.comparison.delete(row);
    expect(runCheck(rule("comparisons-complete"), record).map(({ message }) => message)).toEqual([
      'no judgement on "armed-assistance" against russia-dprk-2000',
    ]);
  });
});
