import { describe, expect, it } from "vitest";

import { assembleDate, compareDates } from "../../src/assemble/date.ts";
import { datasetsOf } from "../support/changed-record.ts";
import { event, recordWith } from "../support/record.ts";

const dated = (date: string, more = "") => event('date: "1961-07-07"', `date: "${date}"`) + more;

/** The chronology of the minimal record with these events beside its own of 6 July 1961. */
const chronologyWith = (events: Record<string, string>) =>
  datasetsOf(
    recordWith(Object.fromEntries(Object.entries(events).map(([id, text]) => [`events/${id}.yml`, text]))),
  ).chronology;

describe("the order of the chronology", () => {
  it("is by first possible day, the more exact date first, events of one date by id", () => {
    const found = chronologyWith({
      "b-day": dated("1961-08-01"),
      "a-day": dated("1961-08-01").replace("A second event", "Another event"),
      month: dated("1961-08"),
      since: dated("1961-08-01/.."),
      before: dated("1961-07-31"),
    });
    expect(found.map(({ id }) => id)).toEqual([
      "treaty-signed-1961",
      "before",
      "a-day",
      "b-day",
      "month",
      "since",
    ]);
  });

  it.each([
    ["2024-06-01", "2024-06"],
    ["2024-03", "2024-21"],
    ["2024-21", "2024-06"],
    ["2024-06-19", "2024-06-19/.."],
    ["2024-01-01/2024-01-02", "2024"],
    ["2023", "2024"],
  ])("puts %s before %s, whichever is asked first", (a, b) => {
    const [first, second] = [assembleDate(a), assembleDate(b)];
    expect(Math.sign(compareDates(first, second))).toBe(-1);
    expect(Math.sign(compareDates(second, first))).toBe(1);
    expect(compareDates(first, first)).toBe(0);
  });
});

describe("what follows from what", () => {
  const found = chronologyWith({
    "z-early": dated("1961-08-01"),
    "m-middle": dated("1961-09-01"),
    "a-late": dated("1961-10-01", "follows: [m-middle, z-early]\n"),
    "b-last": dated("1961-11-01", "follows: [z-early]\n"),
  });
  const of = (id: string) => found.find((entry) => entry.id === id);

  it("stands with the later event, oldest first", () => {
    expect(of("a-late")?.follows).toEqual(["z-early", "m-middle"]);
    expect(of("z-early")?.follows).toEqual([]);
  });

  it("stands with the earlier one the other way round, oldest first", () => {
    expect(of("z-early")?.followedBy).toEqual(["a-late", "b-last"]);
    expect(of("m-middle")?.followedBy).toEqual(["a-late"]);
    expect(of("a-late")?.followedBy).toEqual([]);
  });
});
