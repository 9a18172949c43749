import { describe, expect, it } from "vitest";

import { type Check, runCheck } from "../../src/checks/check.ts";
import { comparisonChecks, isStale, judgementHash } from "../../src/checks/comparisons.ts";
import { dateChecks } from "../../src/checks/dates.ts";
import type { ComparisonRecord } from "../../src/kinds/comparison.ts";
import { emptyRecord, type RecordSet } from "../../src/record/record.ts";

const place = () => ({ line: 1, column: 1 });
const named = (checks: readonly Check[], name: string) =>
  checks.find((check) => check.name === name) ?? expect.unreachable();
const messages = (check: Check, record: RecordSet) => runCheck(check, record).map(({ message }) => message);

/** A record with two articles of one provision each, and a judgement on them. */
function judged(fields: Partial<ComparisonRecord>) {
  const record = emptyRecord();
  for (const treaty of ["old", "new"])
    record.article.set(`${treaty}/art-1`, {
      ...{ id: `${treaty}/art-1`, file: "data/a.yml", place },
      value: { provisions: [{ id: "duty", duty: `The duty of ${treaty}`, topics: ["aid"] }] } as never,
    });
  const value = { older: [], newer: [], relation: "unknown", ...fields } as unknown as ComparisonRecord;
  record.comparison.set("old-and-new/aid", { id: "old-and-new/aid", file: "data/c.yml", value, place });
  return { record, value };
}

const sides = { older: ["old/art-1#duty"], newer: ["new/art-1#duty"] };
const absence = { text: "The text has none.", sources: ["a"] };

describe("a relation", () => {
  const proven = named(comparisonChecks, "relation-proven");
  const said = (fields: object) => messages(proven, judged(fields).record);
  const wrong = (relation: string, older: number, newer: number) =>
    `"${relation}" with ${older} older and ${newer} newer provisions`;

  it.each(["strengthened", "weakened", "carried-over", "reworded"])(
    "%s rests on provisions of both sides",
    (relation) => {
      expect(said({ relation, ...sides })).toEqual([]);
      expect(said({ relation, older: sides.older })).toEqual([wrong(relation, 1, 0)]);
      expect(said({ relation, newer: sides.newer })).toEqual([wrong(relation, 0, 1)]);
      expect(said({ relation })).toEqual([wrong(relation, 0, 0)]);
    },
  );

  it.each([
    ["new", "newer", "older"],
    ["dropped", "older", "newer"],
  ] as const)(
    "%s rests on provisions of the %s side alone, and on evidence of absence",
    (relation, has, lacks) => {
      expect(said({ relation, [has]: sides[has], absence })).toEqual([]);
      expect(said({ relation, [has]: sides[has] })).toEqual([`"${relation}" without evidence of absence`]);
      expect(said({ relation, [lacks]: sides[lacks], absence })).toHaveLength(1);
      expect(said({ relation, ...sides, absence })).toEqual([wrong(relation, 1, 1)]);
    },
  );

  it("that is not known asks for nothing", () => {
    expect(said({ relation: "unknown" })).toEqual([]);
    expect(said({ relation: "unknown", ...sides })).toEqual([]);
  });
});

describe("the hash of a judgement", () => {
  const base = { relation: "weakened", ...sides, redlines: undefined };
  const hashOf = (fields: object, change?: (record: RecordSet) => void) => {
    const { record, value } = judged({ ...base, ...fields });
    change?.(record);
    return judgementHash(record, value);
  };
  const provision = (record: RecordSet, treaty: string) =>
    record.article.get(`${treaty}/art-1`)?.value.provisions[0] ?? expect.unreachable();

  it("is twelve hexadecimal digits", () => {
    expect(hashOf({})).toMatch(/^[\da-f]{12}$/);
  });

  it.each([
    ["the relation", { relation: "reworded" }],
    ["a provision that it names", { newer: [] }],
    ["the sides", { older: sides.newer, newer: sides.older }],
    ["a redline", { redlines: [{ language: "ru", older: "a", newer: "b", shows: "x" }] }],
  ])("changes with %s", (_name, fields) => {
    expect(hashOf(fields)).not.toBe(hashOf({}));
  });

  it.each(["old", "new"])("changes with the content of a provision of the %s treaty", (treaty) => {
    expect(hashOf({}, (record) => (provision(record, treaty).duty = "Another duty"))).not.toBe(hashOf({}));
  });

  it("stays with the finding, its reason, and how a provision is worded in a text", () => {
    expect(hashOf({ finding: "Otherwise.", reason: "So.", confidence: "low" })).toBe(hashOf({}));
    expect(hashOf({}, (record) => (provision(record, "old").wordings = []))).toBe(hashOf({}));
  });

  it("decides whether a judgement is stale", () => {
    const stale = (confirmed?: string) => {
      const { record } = judged({ ...base, confirmed });
      const [entry] = record.comparison.values();
      return isStale(record, entry ?? expect.unreachable());
    };
    expect([stale(hashOf({})), stale("000000000000"), stale()]).toEqual([false, true, true]);
  });
});

describe("another day elsewhere", () => {
  const stated = named(dateChecks, "zone-stated");
  const said = (value: object) => {
    const record = emptyRecord();
    record.event.set("e", { id: "e", file: "data/events/e.yml", value: value as never, place });
    return messages(stated, record);
  };
  const elsewhere = (zone: string, date: string) => ({ dayElsewhere: [{ zone, date }] });
  const here = { date: "2024-06-19", timeZone: "Asia/Pyongyang" };

  it("is another day than that of the event, in zones that exist", () => {
    expect(said({ ...here, ...elsewhere("Europe/Moscow", "2024-06-18") })).toEqual([]);
    expect(said({ ...here, ...elsewhere("Europe/Moscow", "2024-06-19") })).toEqual([
      '"2024-06-19" is the date of the event itself',
    ]);
    expect(said({ ...here, ...elsewhere("Europe/Moskow", "2024-06-18") })).toEqual([
      'there is no time zone "Europe/Moskow"; did you mean "Europe/Moscow"?',
    ]);
  });

  it("asks for the zone of the event's own date, which exists", () => {
    expect(said({ date: "2024-06-19", ...elsewhere("Europe/Moscow", "2024-06-18") })).toEqual([
      "another day is given without the zone of the date",
    ]);
    expect(said({ ...here, timeZone: "Asia/Nowhere" })[0]).toContain('no time zone "Asia/Nowhere"');
    expect(said({ date: "2024-06-19" })).toEqual([]);
  });
});
